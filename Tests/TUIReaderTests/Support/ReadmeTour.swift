import Foundation
import ReaderModel

/// The numbered steps of README's "Five minutes", and the keys that each of them names.
///
/// What stands in backticks there is pressed in this order: the name of a key (`Enter`), or letters
/// that are typed. Something with a space in it is a command for the shell and no key.
struct ReadmeTour {
  /// The keys of each step, as `--keys` takes them.
  let steps: [String]

  init() throws {
    let readme = try String(contentsOfFile: Checkout.path + "/README.md", encoding: .utf8)
    let sections = readme.components(separatedBy: "\n## ")
    let tour = sections.first { $0.hasPrefix("Five minutes") } ?? ""
    var steps: [String] = []
    for line in tour.split(separator: "\n") {
      if line.hasPrefix("\(steps.count + 1). ") {
        steps.append(String(line))
      } else if line.hasPrefix("   "), let last = steps.popLast() {
        steps.append(last + " " + line)
      }
    }
    self.steps = steps.map(Self.keys)
  }

  private static func keys(of step: String) -> String {
    let spans = step.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    return spans.filter { !$0.contains(" ") }.map { span in
      let name = "<\(span)>"
      return span.count > 1 && Key.script(name) != nil ? name : span
    }
    .joined()
  }
}

/// The checkout that the tests were built from.
enum Checkout {
  /// Its folder.
  static var path: String {
    URL(fileURLWithPath: BuiltProgram.data).deletingLastPathComponent().path
  }
}
