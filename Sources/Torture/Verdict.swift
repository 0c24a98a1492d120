/// How often a promise was tested, and how it was broken.
struct Verdict {
  var name: String
  var tried = 0
  /// Programs killed during the tests.
  var kills = 0
  var broken: [String] = []

  static let heading = row("promise", "tried", "held", "kills")

  /// The row of the table, and a line for each of the first failures.
  var lines: [String] {
    [Self.row(name, "\(tried)", "\(tried - broken.count)", kills == 0 ? "" : "\(kills)")]
      + broken.prefix(5).map { "    \($0)" }
  }

  private static func row(
    _ name: String, _ tried: String, _ held: String, _ kills: String
  ) -> String {
    func cell(_ text: String) -> String {
      String(repeating: " ", count: max(1, 7 - text.count)) + text
    }
    return name + String(repeating: " ", count: max(0, 58 - name.count)) + cell(tried) + cell(held)
      + (kills.isEmpty ? "" : cell(kills))
  }
}
