import Foundation
import ReaderModel

/// A document generated, in whole or in part, from the program's tables.
enum GeneratedDocument: CaseIterable {
  case keys, queryLanguage, manualPage

  /// The name of its file in `docs`.
  var name: String {
    switch self {
    case .keys: "keys.md"
    case .queryLanguage: "query-language.md"
    case .manualPage: "tuireader.1"
    }
  }

  /// The marks around the generated part of a handwritten document.
  static let start = "<!-- From here to the end mark: written by `make manual`. -->"
  static let end = "<!-- End. -->"

  /// Returns the document with its generated part updated.
  ///
  /// Throws ``MarksMissing`` if the document has lost its marks, and `DecodingError` if the
  /// parser's description of the commands can't be decoded.
  func renewed(_ present: String) throws -> String {
    switch self {
    case .keys: try Self.replaced(in: present, by: Self.keyTables)
    case .queryLanguage: try Self.replaced(in: present, by: Self.queryTables)
    case .manualPage: try ManualPage(program: CommandSummary.program()).text
    }
  }

  /// A document without its marks.
  struct MarksMissing: Error {}

  private static func replaced(in text: String, by part: String) throws -> String {
    guard let head = text.range(of: start), let tail = text.range(of: end),
      head.upperBound <= tail.lowerBound
    else { throw MarksMissing() }
    return text[..<head.upperBound] + "\n\n" + part + "\n" + text[tail.lowerBound...]
  }

  private static var keyTables: String {
    KeyBindings.standard.helpSections.map { section in
      "### \(section.title)\n\n"
        + table(("key", "does"), section.entries.map { (code($0.forms), $0.help) })
    }
    .joined(separator: "\n")
  }

  private static var queryTables: String {
    QueryLanguage.Group.allCases.map { group in
      let rows = QueryLanguage.rows.filter { $0.group == group }
      return "### \(group.rawValue)\n\n"
        + table(("type", "finds"), rows.map { (code($0.examples), $0.meaning) })
    }
    .joined(separator: "\n")
  }

  private static func code(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: " · ")
  }

  private static func table(_ head: (String, String), _ rows: [(String, String)]) -> String {
    let lines = rows.map { "| \(escaped($0.0)) | \(escaped($0.1)) |\n" }
    return "| \(head.0) | \(head.1) |\n|---|---|\n" + lines.joined()
  }

  private static func escaped(_ cell: String) -> String { cell.replacing("|", with: "\\|") }
}
