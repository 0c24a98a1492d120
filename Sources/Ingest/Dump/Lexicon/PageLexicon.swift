package import ReaderModel

/// The words of news pages that import knows, in the languages of the archive.
///
/// Loaded once, from `pages` and `dates` of the data folder, and shared by all threads. It is a class
/// so that readers can keep it without copying its tables.
package final class PageLexicon: Sendable {
  let furniture: FurnitureWords
  let mastheads: Mastheads
  let people: PersonNames
  let bylines: BylineReader
  let copyrights: CopyrightReader
  let captions: CaptionReader
  let dates: DateLineWords
  let fields: FieldLabels
  /// Classes and metadata of HTML pages.
  let html: HTMLWords
  /// Endings of web addresses: `.com`, `.co.uk`.
  let domains: [String]
  /// The names of months, weekdays and time zones.
  package let calendar: CalendarNames
  /// The words of dates in feeds and letters.
  let stamps: StampWords
  /// Whether countries write the day or the month first.
  let orders: DateOrders

  /// Reads the lists below `dataFolder`; takes a few milliseconds.
  package init(dataFolder: String) throws(ListError) {
    var list = try PageList("furniture", in: dataFolder)
    let furniture = try FurnitureWords(&list)

    list = try PageList("publications", in: dataFolder)
    mastheads = try Mastheads(&list, sections: furniture.sections)
    copyrights = try CopyrightReader(&list, rights: furniture.rights)
    domains = try list.take("domain")
    try list.finish()

    list = try PageList("bylines", in: dataFolder)
    people = PersonNames(
      particles: try list.words("particle"), foreign: try list.words("no name"))
    bylines = BylineReader(words: try BylineWords(&list), mastheads: mastheads, people: people)

    list = try PageList("captions", in: dataFolder)
    captions = CaptionReader(words: try CaptionWords(&list), mastheads: mastheads)

    list = try PageList("dates", in: dataFolder)
    dates = try DateLineWords(&list)
    fields = try FieldLabels(&list)
    try list.finish()

    list = try PageList("html", in: dataFolder)
    html = try HTMLWords(&list)

    self.furniture = furniture
    calendar = try CalendarNames(dataFolder: dataFolder)
    orders = try DateOrders(dataFolder: dataFolder)
    stamps = try StampWords(calendar, orders, dataFolder: dataFolder)
  }
}
