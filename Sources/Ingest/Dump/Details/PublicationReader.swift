import ReaderModel

/// Determines when an article was published, from all dates on its page.
struct PublicationReader {
  let calendar: CalendarNames
  /// The dates from date lines, in order.
  var stamps: [Details.Stamp]
  /// The date before the first sentence.
  var dateline: PrintedDate?
  /// The year of the copyright line.
  var copyrightYear: Int?
  /// The body.
  var paragraphs: [String]

  /// Returns the date, never more precise than printed.
  ///
  /// In order of preference: a date line, the dateline, and then, marked as inferred, the date of
  /// an update, a day and month with the year of the copyright, a full date with its weekday in the
  /// first paragraphs, and the year of the copyright alone. Any other date in a sentence belongs to
  /// an event, a birth or a law. A time without a zone gets the zone of `clock`, marked as assumed.
  func published(clock: ZoneClock?) -> PublicationDate {
    var published = printed() ?? inferred()
    if published.precision == .minute, published.zone == nil, let clock {
      published.zone = clock.offset(on: published.day)
      published.isZoneAssumed = true
    }
    return published
  }
}

extension PublicationReader {
  private func printed() -> PublicationDate? {
    let first = stamps.filter { !$0.isUpdate && $0.date.year != nil }
    let best =
      first.first { $0.date.minute != nil } ?? first.first { $0.date.day != nil } ?? first.first
    if let best { return best.date.publication() }
    if let dateline, dateline.year != nil { return dateline.publication() }
    return nil
  }

  private func inferred() -> PublicationDate {
    if let update = stamps.first(where: { $0.date.year != nil }) {
      return update.date.publication(isInferred: true)
    }
    let yearless = stamps.first { $0.date.year == nil }?.date ?? dateline
    if var date = yearless, let year = copyrightYear ?? onlyYear {
      date.year = year
      return date.publication(isInferred: true)
    }
    if let date = dateWithWeekday() { return date.publication(isInferred: true) }
    return PrintedDate(year: copyrightYear).publication(isInferred: copyrightYear != nil)
  }

  /// The year of all full dates in the body; nil if they differ.
  private var onlyYear: Int? {
    let years = Set(
      paragraphs.flatMap { DateReader($0, calendar).dates() }.compactMap { found in
        found.date.day == nil ? nil : found.date.year
      })
    return years.count == 1 ? years.first : nil
  }

  /// The first full date with its weekday in the first three paragraphs, since texts give the
  /// weekday only of days near the publication; nil if the body mentions a later year.
  private func dateWithWeekday() -> PrintedDate? {
    let readers = paragraphs.map { DateReader($0, calendar) }
    let dates = readers.map { (reader: $0, found: $0.dates()) }
    let latest = dates.flatMap(\.found).compactMap(\.date.year).max() ?? 0
    for (reader, found) in dates.prefix(3) {
      for match in found where match.date.day != nil && match.date.year == latest {
        let before = reader.tokens[..<match.tokens.lowerBound].suffix(2).map(\.text)
        guard before.contains(where: calendar.isDay) else { continue }
        var date = match.date
        date.minute = nil
        return date
      }
    }
    return nil
  }
}
