import Text

/// Lines that say what they hold: `Title: …`, `Source: …`, `Źródło: PAP`, `출처: …`.
enum FieldLabel {
  /// The headline behind `Title:`; nil for any other line.
  static func title(in line: String) -> String? {
    value(in: line, behind: ["title", "headline", "tytuł", "제목", "titel", "titre", "заголовок"])
  }

  /// The publication behind `Source:`; nil for any other line, and for what is too long for one.
  static func source(in line: String) -> String? {
    let value = value(
      in: line,
      behind: [
        "source", "publication", "newspaper", "źródło", "źródła", "출처", "quelle", "источник",
        "джерело",
      ])
    return value.flatMap { $0.utf8.count <= 60 && !$0.contains(". ") ? $0 : nil }
  }

  private static func value(in line: String, behind labels: [String]) -> String? {
    guard let colon = line.prefix(20).firstIndex(of: ":"),
      labels.contains(line[..<colon].trimmed.lowercased())
    else { return nil }
    let value = line[line.index(after: colon)...].trimmed
    return value.isEmpty ? nil : String(value)
  }
}
