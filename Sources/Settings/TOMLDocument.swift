import ReaderModel
import TOMLKit
import Text

/// A text in TOML: its values, the lines of its keys, and the lines that can't be read.
struct TOMLDocument {
  /// The values above all sections, and the sections.
  private(set) var values: [String: ConfigurationValue] = [:]
  /// The first line of each section and key, from 1.
  private(set) var lines: [[String]: Int] = [:]
  /// The lines that can't be read. They are left out, and the others read.
  private(set) var problems: [ConfigurationProblem] = []

  /// The most lines that are left out before the rest is given up.
  private static let mostFaults = 20
  /// The deepest table or list that is looked at.
  private static let deepest = 4

  /// Reads a text, which has no NUL.
  init(_ text: String) {
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      String($0.last == "\r" ? $0.dropLast() : $0)
    }
    while leaveOutHazards(&rows) {
      do {
        let table = try TOMLTable(string: rows.joined(separator: "\n"))
        lines = KeyLines(rows).lines
        values = Self.values(of: table, depth: 0)
        return
      } catch let error as TOMLParseError {
        guard leaveOut(error, &rows) else { return }
      } catch {
        problems.append(ConfigurationProblem([], "it can't be read; the defaults hold"))
        return
      }
    }
  }

  /// The line of a key, or else of the section that it is in.
  func line(of path: [String]) -> Int? {
    var path = path
    while !path.isEmpty {
      if let line = lines[path] { return line }
      path.removeLast()
    }
    return nil
  }

  /// Leaves out lines at which the parser would end the program; returns false if there are too many.
  private mutating func leaveOutHazards(_ rows: inout [String]) -> Bool {
    while let index = TOMLHazard.first(in: rows) {
      let sentence = "this can't be read: neither a section, as [list], nor a key and its value"
      guard leaveOut(index, sentence, &rows) else { return false }
    }
    return true
  }

  private mutating func leaveOut(_ error: TOMLParseError, _ rows: inout [String]) -> Bool {
    // An error at the end of the text is that of the last line with something in it.
    var index = min(max(0, error.source.begin.line - 1), rows.count - 1)
    while index > 0, rows[index].isEmpty { index -= 1 }
    let reason = TerminalText.sanitised(error.description)
    return leaveOut(
      index, "this can't be read: \(reason.count > 120 ? reason.prefix(120) + "…" : reason)", &rows)
  }

  /// Leaves out a line; returns false if there were too many, or if it is empty already.
  private mutating func leaveOut(
    _ index: Int, _ sentence: String, _ rows: inout [String]
  ) -> Bool {
    guard problems.count < Self.mostFaults, !rows[index].isEmpty else {
      problems.append(ConfigurationProblem([], "too little of it can be read; the defaults hold"))
      return false
    }
    problems.append(ConfigurationProblem([], line: index + 1, sentence))
    rows[index] = ""
    return true
  }

  private static func values(of table: TOMLTable, depth: Int) -> [String: ConfigurationValue] {
    var values: [String: ConfigurationValue] = [:]
    for key in table.keys {
      if let value = table[key] { values[key] = Self.value(value, depth: depth + 1) }
    }
    return values
  }

  private static func value(
    _ value: any TOMLValueConvertible, depth: Int
  ) -> ConfigurationValue {
    if let flag = value.bool { return .flag(flag) }
    if let number = value.int { return .number(number) }
    if let text = value.string { return .text(text) }
    guard depth < deepest else { return .other }
    if let table = value.table { return .table(values(of: table, depth: depth)) }
    if let list = value.array { return .list(list.map { Self.value($0, depth: depth + 1) }) }
    return .other
  }
}
