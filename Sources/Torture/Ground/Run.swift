import Foundation

/// What became of one run of the program.
struct Run {
  /// The exit status; 128 and the number when a signal ended it.
  var status: Int32
  var output: String
  var errors: String

  /// Why this is not how a refusal has to look: status 3 and one sentence; nil when it is.
  var unlikeARefusal: String? {
    let lines = errors.split(separator: "\n")
    if status == 3, lines.count == 1, errors.hasPrefix("tuireader: ") { return nil }
    return "status \(status), \(lines.count) lines of errors: \(errors.prefix(300))"
  }

  /// Why this is not the end of a program that minds its own errors; nil when it is.
  var unlikeAnEnd: String? {
    (0...3).contains(status) ? nil : "status \(status): \(errors.prefix(300))"
  }
}
