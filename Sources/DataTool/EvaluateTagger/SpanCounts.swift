/// Names right, predicted and expected, of which precision, recall and F1 follow.
struct SpanCounts {
  var right = 0
  var predicted = 0
  var expected = 0

  static func += (a: inout SpanCounts, b: SpanCounts) {
    a.right += b.right
    a.predicted += b.predicted
    a.expected += b.expected
  }

  /// `P 91.2 R 88.0 F1 89.6 (expected 402)`.
  var line: String {
    let precision = Double(right) / Double(max(1, predicted))
    let recall = Double(right) / Double(max(1, expected))
    let f1 = 2 * precision * recall / max(1e-9, precision + recall)
    func percent(_ value: Double) -> String {
      let tenths = Int((value * 1000).rounded())
      return "\(tenths / 10).\(tenths % 10)"
    }
    return "P \(percent(precision)) R \(percent(recall)) F1 \(percent(f1)) (expected \(expected))"
  }
}
