@testable import Entities
@testable import Ingest
@testable import ReaderModel

/// Printed dates, ISO dates, and dates in sentences.
struct DateTarget: FuzzTarget {
  static let name = "dates"
  private let layer = FuzzData.dateLayer

  func run(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    for found in DateReader(text, FuzzData.lexicon.calendar).dates() {
      let date = found.date.publication()
      _ = date.iso
      _ = date.epochMinutes
    }
    _ = PublicationDate(isoDay: text).iso
    for day in [19_600, -400_000, 2_000_000] {
      let published = PublicationDate(day: CivilDate(daysSinceEpoch: day), precision: .day)
      let article = ParsedArticle(published: published, paragraphs: [text])
      var end = 0
      for date in layer.dates(in: article) {
        try promise(date.range.lowerBound >= end, "dates overlap")
        try promise(date.range.upperBound <= text.utf8.count, "a date beyond the text")
        end = date.range.upperBound
      }
    }
  }
}
