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
    _ = published.iso
    _ = published.epochMinutes
    _ =
      ArticleJSON.object(
        Article(id: Article.ID(rawValue: "x"), parsed: self, annotation: .empty)
      ).line
  }
}
