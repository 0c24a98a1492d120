import ArgumentParser
import Foundation
import Entities
import Ingest
import ReaderModel

/// Drafts lines of the project's gold set from sample articles, to be corrected by hand.
struct DraftGold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft-gold",
    abstract: "Draft gold annotations of sample articles, to be corrected by hand.")

  @Option(help: "The data folder.")
  var data = "Data"

  @Argument(help: "Article files.")
  var files: [String]

  func run() throws {
    let extractor = try NewsExtractor(dataFolder: data)
    let format = PageDumpFormat(try PageLexicon(dataFolder: data))
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw ValidationError("\(file) cannot be read.")
      }
      let name = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
      let parsed = try format.article(
        from: RawRecord(bytes: Array(bytes), line: 1), context: IngestContext(file: file)
      ).parsed
      guard parsed.language == "en" else { continue }
      var article = ParsedArticle(paragraphs: [parsed.title] + Self.paragraphs(of: parsed))
      article.published = parsed.published
      print(try GoldDraft(name, article, extractor.annotation(of: article)).line)
    }
  }

  private static func paragraphs(of article: ParsedArticle) -> [String] {
    let bytes = Array(article.text.utf8)
    return article.paragraphs.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
