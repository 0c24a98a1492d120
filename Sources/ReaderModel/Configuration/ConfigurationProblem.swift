/// Something in a configuration that can't be used; the rest can.
package struct ConfigurationProblem: Equatable, Sendable {
  /// The names of sections and key, outermost first; empty for the file as a whole.
  package var path: [String]
  /// The line of the file, from 1; nil if it is not known.
  package var line: Int?
  /// What is wrong, and what is allowed.
  package let sentence: String

  /// A problem.
  package init(_ path: [String], line: Int? = nil, _ sentence: String) {
    self.path = path
    self.line = line
    self.sentence = sentence
  }

  /// The problem in one line: `config.toml, line 4: list.lines: 3 is not allowed; 1 or 2 is`.
  package func description(file: String) -> String {
    let key = path.map(\.clipped).joined(separator: ".")
    return file + (line.map { ", line \($0)" } ?? "") + ": " + (key.isEmpty ? "" : key + ": ")
      + sentence
  }
}
