/// A number for each pair of labels that may follow each other.
///
/// Only what makes whole names is there: a name is begin, any number of inside, end, or it is
/// single. Rows of ``outer`` are where a name is over (end of each kind, single of each kind,
/// outside), columns what may come then (begin of each kind, single of each kind, outside).
package struct Transitions {
  /// Numbers of the flat form.
  package static let count = 9 + 81 + 16

  /// From the start of a sentence.
  var start: SIMD8<Float>
  var startOutside: Float
  /// To begin and single, a vector for each of the nine rows.
  var outer: InlineArray<9, SIMD8<Float>>
  /// To outside, from end and single.
  var outerToOutside: SIMD8<Float>
  var outsideToOutside: Float
  var beginToInside: SIMD4<Float>
  var beginToEnd: SIMD4<Float>
  var insideToInside: SIMD4<Float>
  var insideToEnd: SIMD4<Float>

  /// Reads the flat form: 9 from the start, 9 × 9 outer, then 4 × 4 inner.
  package init(_ values: UnsafePointer<Float>) {
    func four(_ offset: Int) -> SIMD4<Float> {
      SIMD4(values[offset], values[offset + 1], values[offset + 2], values[offset + 3])
    }
    func eight(_ offset: Int) -> SIMD8<Float> {
      SIMD8(lowHalf: four(offset), highHalf: four(offset + 4))
    }
    start = eight(0)
    startOutside = values[8]
    outer = InlineArray { eight(9 + 9 * $0) }
    outerToOutside = .zero
    for row in 0..<8 { outerToOutside[row] = values[9 + 9 * row + 8] }
    outsideToOutside = values[89]
    beginToInside = four(90)
    beginToEnd = four(94)
    insideToInside = four(98)
    insideToEnd = four(102)
  }

  /// The place of a step in the flat form; nil for a step that may not be. `nil` labels are the
  /// start of a sentence (`from`) and outside (lane 16).
  package static func index(from: Int?, to: Int) -> Int? {
    let column: Int? =
      switch to {
      case 0..<4: to
      case 12..<16: to - 8
      case 16: 8
      default: nil
      }
    guard let from else { return column }
    switch (from, to) {
    case (8...16, _): return column.map { 9 + 9 * (from - 8) + $0 }
    case (0..<4, 4..<8) where to - 4 == from: return 90 + from
    case (0..<4, 8..<12) where to - 8 == from: return 94 + from
    case (4..<8, 4..<8) where to == from: return 98 + from - 4
    case (4..<8, 8..<12) where to - 4 == from: return 102 + from - 4
    default: return nil
    }
  }
}
