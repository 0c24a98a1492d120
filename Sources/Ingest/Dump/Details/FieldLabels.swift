import ReaderModel
import Text

/// Lines that begin with a label: `Title: …`, `Source: …`, `Źródło: PAP`, `출처: …`.
struct FieldLabels: Sendable {
  private let titles: Set<String>
  private let sources: Set<String>

  /// Takes its lists out of `list`; throws if one is missing.
  init(_ list: inout PageList) throws(ListError) {
    titles = try list.words("title field")
    sources = try list.words("source field")
  }

  /// The headline after `Title:`; nil for any other line.
  func title(in line: String) -> String? { Self.value(in: line, behind: titles) }

  /// The publication after `Source:`; nil for any other line, and for a value too long for a name.
  func source(in line: String) -> String? {
    Self.value(in: line, behind: sources).flatMap {
      $0.utf8.count <= 60 && !$0.contains(". ") ? $0 : nil
    }
  }

  private static func value(in line: String, behind labels: Set<String>) -> String? {
    guard let colon = line.prefix(20).firstIndex(of: ":"),
      labels.contains(line[..<colon].trimmed.lowercased())
    else { return nil }
    let value = line[line.index(after: colon)...].trimmed
    return value.isEmpty ? nil : String(value)
  }
}
