@testable import Entities
@testable import Archive
@testable import ReaderModel
@testable import Text

/// Everything that reads an article, over any bytes: all that it finds stands in the text.
struct ExtractorTarget: FuzzTarget {
  static let name = "extractor"
  private let extractor: NewsExtractor

  init() throws { extractor = try NewsExtractor(dataFolder: FuzzData.folder) }

  func run(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let article = ParsedArticle(
      title: parts.first ?? "", language: parts.count % 2 == 0 ? "pl" : "en",
      paragraphs: Array(parts.dropFirst()))
    let annotation = extractor.annotation(of: article)
    for entity in annotation.entities {
      try promise(!entity.name.isEmpty, "an entity without a name")
      for mention in entity.mentions {
        try check(mention.range, in: article[mention.field], entity.name)
      }
    }
    for date in annotation.dates { try check(date.range, in: article.text, date.value ?? "a date") }
    let record = AnnotationRecord.bytes(of: annotation)
    try promise(
      try AnnotationRecord.annotation(from: record) == annotation, "the record loses something")
    for explanation in extractor.explanations(of: article) {
      try check(explanation.range, in: article[explanation.field], explanation.why)
    }
  }

  private func check(_ range: Range<Int>, in text: String, _ what: String) throws {
    try promise(!range.isEmpty && range.upperBound <= text.utf8.count, "\(what) at \(range)")
    let slice = text.slice(range)
    try promise(slice.utf8.count == range.count, "\(what) at \(range) cuts a letter")
  }
}
