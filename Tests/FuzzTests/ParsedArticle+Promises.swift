@testable import Ingest
@testable import ReaderModel

extension ParsedArticle {
  /// What every format promises of what it makes.
  func checkPromises() throws {
    var end = 0
    for paragraph in paragraphs {
      try promise(paragraph.lowerBound >= end, "the paragraphs overlap")
      try promise(paragraph.upperBound <= text.utf8.count, "a paragraph ends beyond the text")
      end = paragraph.upperBound
    }
    _ = published.epochMinutes
    try checkExport()
  }

  /// An export imports again without loss.
  private func checkExport() throws {
    let id = Article.ID(rawValue: "00f1e2d3c4b5a697")
    let line = ArticleJSON.object(Article(id: id, parsed: self, annotation: .empty)).line
    let record = RawRecord(bytes: Array(line.utf8), line: 1)
    var exported = self
    exported.originID = id.rawValue
    let again = try? JSONLinesFormat(FuzzData.lexicon).article(
      from: record, context: IngestContext(file: "lines"))
    try promise(again?.parsed == exported, "comes back as another article: \(line)")
  }
}
