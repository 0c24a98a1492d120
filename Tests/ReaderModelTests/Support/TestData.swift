import Foundation
import Testing

@testable import Entities
@testable import Ingest
@testable import ReaderModel

/// Where tests find the repository's data.
enum TestData {
  /// `Data` of the checkout that the tests were built from.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Data").path

  /// The folder of pages and gold sets that `TUIREADER_SHARED` names, which the project may not ship;
  /// nil when there is none.
  static let shared = ProcessInfo.processInfo.environment["TUIREADER_SHARED"].flatMap { path in
    FileManager.default.fileExists(atPath: path + "/seeds") ? path : nil
  }

  /// The extractor over the repository's lists.
  static func extractor() throws -> NewsExtractor { try NewsExtractor(dataFolder: folder) }

  private static let loaded = Result { try EntityLists(dataFolder: folder) }

  /// The repository's word lists.
  static func lists() throws -> EntityLists { try loaded.get() }

  /// The case endings of a language.
  static func cases(_ language: String) throws -> CaseEndings {
    try #require(lists().languages[language]).cases
  }

  /// The layer of weapons over the repository's lists.
  static func weaponLayer() throws -> WeaponLayer {
    try WeaponLayer(dataFolder: folder, words: lists().weapons)
  }
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

  /// The layer of dates over the repository's lists.
  static let dateLayer: DateLayer = {
    do {
      return try DateLayer(dataFolder: folder)
    } catch {
      fatalError("\(error)")
    }
  }()

  /// The formats of import.
  static var formats: ArticleFormats { ArticleFormats(lexicon) }

  /// An article whose text is one paragraph.
  static func article(_ text: String) -> ParsedArticle { ParsedArticle(paragraphs: [text]) }
}

extension NewsExtractor {
  /// The codes of the countries that `text` is about.
  func countryCodes(in text: String) -> Set<String> {
    Set(annotation(of: TestData.article(text)).countries.map(\.code.rawValue))
  }

  /// The names of the entities of `kind` that are found in `text`.
  func names(_ kind: Entity.Kind, in text: String) -> [String] {
    annotation(of: ParsedArticle(verbatim: text)).entities.filter { $0.kind == kind }.map(\.name)
  }
}
