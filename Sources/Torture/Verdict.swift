/// How often a promise was put to the test, and how it was broken.
struct Verdict {
  var name: String
  var tried = 0
  var broken: [String] = []

  static let heading = row("promise", "tried", "held")

  /// The row of the table, and a line for each of the first failures.
  var lines: [String] {
    [Self.row(name, "\(tried)", "\(tried - broken.count)")] + broken.prefix(5).map { "    \($0)" }
  }

  private static func row(_ name: String, _ tried: String, _ held: String) -> String {
    func cell(_ text: String) -> String {
      String(repeating: " ", count: max(1, 7 - text.count)) + text
    }
    return name + String(repeating: " ", count: max(0, 58 - name.count)) + cell(tried) + cell(held)
  }
}
