import Foundation

@testable import ReaderModel

/// Where tests find the repository's data.
enum TestData {
  /// `Data` of the checkout that the tests were built from.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Data").path

  /// A folder of pages and gold sets that the project may not ship: `TUIREADER_SHARED`, or `shared`
  /// beside the checkout; nil when there is none.
  static let shared: String? = {
    let path = ProcessInfo.processInfo.environment["TUIREADER_SHARED"] ?? folder + "/../../shared"
    return FileManager.default.fileExists(atPath: path + "/seeds") ? path : nil
  }()

  /// The extractor over the repository's lists.
  static func extractor() throws -> NewsExtractor { try NewsExtractor(dataFolder: folder) }

  /// The words of pages; without them nothing of the checkout can be tested.
  static let lexicon: PageLexicon = {
    do {
      return try PageLexicon(dataFolder: folder)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The names of months, weekdays and time zones.
  static var calendar: CalendarNames { lexicon.calendar }

  /// The formats of import.
  static var formats: ArticleFormats { ArticleFormats(lexicon) }

  /// An article whose text is one paragraph.
  static func article(_ text: String) -> ParsedArticle { ParsedArticle(paragraphs: [text]) }
}

extension NewsExtractor {
  /// The names of the entities of `kind` that are found in `text`.
  func names(_ kind: Entity.Kind, in text: String) -> [String] {
    annotation(of: ParsedArticle(verbatim: text)).entities.filter { $0.kind == kind }.map(\.name)
  }
}
