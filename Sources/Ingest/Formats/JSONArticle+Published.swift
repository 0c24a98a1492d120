import Foundation
import ReaderModel

extension JSONArticle {
  /// The date in the object, in any common form, or else the date in the text's dateline.
  func published(of article: ParsedArticle) -> PublicationDate {
    let clock = lexicon.calendar.assumedClock(
      source: WordSplitter.words(of: article.source ?? ""), language: article.language)
    let stamps = strings(
      eachOf: "published", "date", "publishedAt", "published_at", "pubDate", "pub_date",
      "publish_date", "publishDate", "date_publish", "datePublished", "date_published",
      "publicationDate", "publication_date", "publishedDate", "published_date", "published_time",
      "webPublicationDate", "firstPublished", "first_published", "article:published_time",
      "posted_at", "isoDate", "timestamp", "created_at", "createdAt", "created", "time", "day")
    if stamps.isEmpty { return publishedByText(of: article, clock: clock) }
    // A longer string can't be a date.
    let read = stamps.lazy.compactMap { stamp in
      self.read(String(stamp.unicodeScalars.prefix(200)), of: article)
    }
    var published = read.first ?? .unknown
    if let label = string("publishedPrecision"),
      let precision = PublicationDate.Precision(rawValue: label), precision != .unknown
    {
      published = published.reduced(to: precision)
    }
    published.isInferred = flag("publishedInferred") ?? published.isInferred
    if published.precision == .minute, published.zone == nil, let clock {
      published.zone = clock.offset(on: published.day)
      published.isZoneAssumed = true
    }
    published.isZoneAssumed = flag("publishedZoneAssumed") ?? published.isZoneAssumed
    return published
  }
}

extension JSONArticle {
  private func flag(_ name: String) -> Bool? { string(name).map { $0 == "1" || $0 == "true" } }

  private func publishedByText(
    of article: ParsedArticle, clock: ZoneClock?
  ) -> PublicationDate {
    guard string("publishedPrecision") == nil else { return .unknown }
    let bytes = Array(article.text.utf8)
    let paragraphs = article.paragraphs.prefix(6).map { range in
      String(decoding: bytes[range], as: UTF8.self)
    }
    let dateline = paragraphs.lazy.compactMap { Dateline($0, lexicon)?.date }.first {
      $0.year != nil
    }
    let reader = PublicationReader(
      calendar: lexicon.calendar, stamps: [], dateline: dateline, paragraphs: paragraphs)
    return reader.published(clock: clock)
  }

  /// Seconds, milliseconds, microseconds and nanoseconds in a second.
  private static let secondUnits = [1, 1e3, 1e6, 1e9]

  /// A date in one of the forms of feeds and letters, without the zone that those assume.
  private func byStamp(
    _ stamp: String, _ language: String?, isDayFirst: Bool?
  ) -> PublicationDate? {
    var date = StampReader.date(
      in: stamp, lexicon.stamps, language: language, isDayFirst: isDayFirst)
    if date.isZoneAssumed { (date.zone, date.isZoneAssumed) = (nil, false) }
    return date.precision == .unknown ? nil : date
  }

  /// The years 1000 to 9999 in seconds since 1970.
  private static let eraSeconds = -30_610_224_000.0..<253_402_300_800

  /// ISO 8601 down to a year, RFC 822, seconds or parts of them since 1970, or a date as printed.
  private func read(_ stamp: String, of article: ParsedArticle) -> PublicationDate? {
    let language = article.language
    let order = lexicon.orders.isDayFirst(language: language, url: article.url)
    let isPacked = [8, 14].contains(stamp.utf8.prefix { (0x30...0x39).contains($0) }.count)
    if isPacked, let packed = byStamp(stamp, language, isDayFirst: order) { return packed }
    if let number = Double(stamp), abs(number) > 100_000_000 {
      let isPlain = stamp.utf8.allSatisfy { (0x2D...0x39).contains($0) }
      let units = isPlain ? Self.secondUnits[...] : Self.secondUnits.prefix(2)
      let seconds =
        units.lazy.map { number / $0 }.first { abs($0) < 100_000_000_000 } ?? number
      guard Self.eraSeconds.contains(seconds) else { return nil }
      let minutes = Int(seconds / 60)
      let days = Int((Double(minutes) / 1440).rounded(.down))
      return PublicationDate(
        day: CivilDate(daysSinceEpoch: days), minuteOfDay: minutes - days * 1440, zone: 0,
        precision: .minute)
    }
    if let found = DateReader(stamp, lexicon.calendar).dates().first, found.date.year != nil {
      return found.date.read(isDayFirst: order).publication()
    }
    if stamp.utf8.count > 7, let date = byStamp(stamp, language, isDayFirst: order) {
      return date
    }
    let parts = stamp.split(separator: "-")
    guard let year = parts.first.flatMap({ Int($0) }), parts[0].count == 4, parts.count <= 2
    else { return nil }
    let month = parts.count == 2 ? Int(parts[1]) : nil
    return PrintedDate(year: year, month: month).publication()
  }
}

extension PublicationDate {
  /// The same date with no more than `precision`.
  fileprivate func reduced(to precision: Precision) -> PublicationDate {
    guard let day, precision != .minute else { return self }
    var reduced = self
    (reduced.minuteOfDay, reduced.zone, reduced.precision) = (nil, nil, precision)
    switch precision {
    case .month: reduced.day = CivilDate(year: day.year, month: day.month, day: 1)
    case .year: reduced.day = CivilDate(year: day.year, month: 1, day: 1)
    case .minute, .day, .unknown: break
    }
    return reduced
  }
}
