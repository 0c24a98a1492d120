import Entities
package import ReaderModel
import Text

/// Finds what happened, who said what and what was supplied in an annotated article.
///
/// It reads the article's words and its annotation; it is built once and shared by all threads. Only
/// English articles yield anything.
package struct InsightReader: Sendable {
  /// Bytes of a text that tell its language.
  private static let telling = 4096

  /// Words of a sentence that are read together.
  static let longestSentence = 250

  /// Changes whenever a list does.
  package var checksum: UInt64 { lexicon.checksum }

  let lexicon: InsightLexicon

  /// Reads `insight` of `dataFolder`.
  package init(dataFolder: String) throws {
    lexicon = try InsightLexicon(dataFolder: dataFolder)
  }

  /// What is in `article`, whose annotation is `annotation`.
  package func insights(of article: ParsedArticle, _ annotation: Annotation) -> Insights {
    let language = article.language ?? LanguageDetector.language(of: beginning(of: article.text))
    guard language == nil || language?.prefix(2) == "en" else { return .empty }
    var run = InsightRun(article, annotation, lexicon)
    for field in article.fields { run.read(field) }
    return run.finished()
  }

  /// As much of a text as tells its language.
  private func beginning(of text: String) -> String {
    String(decoding: text.utf8.prefix(Self.telling), as: UTF8.self)
  }
}
