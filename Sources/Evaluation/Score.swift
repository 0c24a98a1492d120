import Foundation

/// Counts of right, predicted and expected findings, and the measures derived from them.
package struct Score {
  /// Predicted findings that are expected.
  package var right: Int
  /// All predicted findings.
  package var predicted: Int
  /// All expected findings.
  package var expected: Int

  /// Counts; none by default.
  package init(right: Int = 0, predicted: Int = 0, expected: Int = 0) {
    self.right = right
    self.predicted = predicted
    self.expected = expected
  }

  /// Share of predictions that are right; 0 without predictions.
  var precision: Double { predicted == 0 ? 0 : Double(right) / Double(predicted) }
  /// Share of expected findings that were found; 0 without any.
  var recall: Double { expected == 0 ? 0 : Double(right) / Double(expected) }
  /// Harmonic mean of both.
  var f1: Double {
    precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// Adds the counts.
  package static func + (a: Score, b: Score) -> Score {
    Score(
      right: a.right + b.right, predicted: a.predicted + b.predicted,
      expected: a.expected + b.expected)
  }

  /// A line of the table: name, counts, percentages.
  package func line(_ name: String) -> String {
    let label = name.padding(toLength: 34, withPad: " ", startingAt: 0)
    return label
      + String(
        format: "%6d %6d %6d   %5.1f %5.1f %5.1f", expected, predicted, right, 100 * precision,
        100 * recall, 100 * f1)
  }
}
