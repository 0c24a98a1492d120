/// The names of months, weekdays and time zones from the lists in `Data/dates`.
package struct CalendarNames: Sendable {
  /// A name of a month or a weekday inside sentences.
  package struct Form: Hashable, Sendable {
    /// How surely the word is a date.
    package enum Use: Sendable {
      /// Written with a capital: `Monday`, `Oktober`.
      case capital
      /// Also another word, so a date only next to other parts of one: `May`, `Sun`.
      case doubtful
      /// Lower case: `lutego`, `среду`.
      case small
      /// Lower case and without a preposition: `jeudi`.
      case bare
    }

    /// In lower case.
    package let word: String
    /// 1 to 12 for January to December, 1 to 7 for Monday to Sunday.
    package let number: Int
    /// How the word may be read as a date.
    package let use: Use
  }

  /// The months inside sentences, in the order of the list.
  package let monthForms: [Form]
  /// The weekdays inside sentences, in the order of the list.
  package let dayForms: [Form]
  /// A checksum of the lists of months and weekdays.
  package let checksum: UInt64

  private let months: [String: Int]
  private let days: Set<String>
  private let zones: ZoneNames

  /// Without names, so that only numeric dates can be read.
  package static let numbersOnly = CalendarNames(
    monthForms: [], dayForms: [], checksum: 0, months: [:], days: [], zones: ZoneNames())

  /// Reads the lists in `dates` of `dataFolder`.
  package init(dataFolder: String) throws(ListError) {
    let months = try CalendarList("months", numbered: "month", in: dataFolder)
    let days = try CalendarList("days", numbered: "day", in: dataFolder)
    self.init(
      monthForms: months.forms, dayForms: days.forms,
      checksum: months.checksum &* 31 &+ days.checksum, months: months.printed,
      days: Set(days.printed.keys), zones: try ZoneNames(dataFolder: dataFolder))
  }

  private init(
    monthForms: [Form], dayForms: [Form], checksum: UInt64, months: [String: Int],
    days: Set<String>, zones: ZoneNames
  ) {
    self.monthForms = monthForms
    self.dayForms = dayForms
    self.checksum = checksum
    self.months = months
    self.days = days
    self.zones = zones
  }

  /// 1 to 12 for the name of a month in a date line, in lower case; nil for any other word.
  package func month(named name: String) -> Int? { months[name] }

  /// Whether `word`, in lower case, is a weekday in a date line or an abbreviation of one.
  package func isDay(_ word: String) -> Bool { days.contains(word) }

  /// The clock of a printed abbreviation in lower case; nil for any other word.
  package func clock(named name: String) -> ZoneClock? { zones.abbreviations[name] }

  /// The clock to assume for a publication called `words` (in lower case), or for its language; nil
  /// if neither implies one zone.
  package func assumedClock(source words: [String], language: String?) -> ZoneClock? {
    let named = words.lazy.compactMap(zones.clock(ofPublication:)).first
    return named ?? language.flatMap { zones.languages[$0] }
  }
}
