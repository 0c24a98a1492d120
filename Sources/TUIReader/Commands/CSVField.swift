import Text

/// A value of a record of RFC 4180.
enum CSVField {
  /// The value, quoted where that is needed.
  ///
  /// Puts an apostrophe before a value that a spreadsheet would take for a formula (OWASP, "CSV
  /// Injection").
  static func text(_ text: String) -> String {
    let safe = TerminalText.sanitised(text, keepsLines: true)
    let isFormula = safe.first.map { "=+-@".contains($0) } ?? false
    let value = isFormula ? "'" + safe : safe
    guard value.contains(where: { ",\"\n".contains($0) }) else { return value }
    return "\""
      + value.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
