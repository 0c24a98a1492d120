import Foundation

/// The result of one run of the program.
struct Run {
  /// The exit status; 128 plus the number of a signal that ended it.
  var status: Int32
  var output: String
  var errors: String

  /// Why this is not a proper refusal, which is status 3 and one sentence; nil if it is.
  var unlikeARefusal: String? {
    let lines = errors.split(separator: "\n")
    if status == 3, lines.count == 1, errors.hasPrefix("tuireader: ") { return nil }
    return "status \(status), \(lines.count) lines of errors: \(errors.prefix(300))"
  }

  /// Why the program did not end in an orderly way; nil if it did.
  var unlikeAnEnd: String? {
    (0...3).contains(status) ? nil : "status \(status): \(errors.prefix(300))"
  }
}
