/// ``Transitions`` in exponential form, with the way back as well.
package struct ExponentialTransitions {
  let values: Transitions
  /// From each of begin and single (and outside, the last) back to end and single.
  private let back: InlineArray<9, SIMD8<Float>>

  /// `values` are exponentials already.
  package init(_ values: Transitions) {
    self.values = values
    back = InlineArray { column in
      guard column < 8 else { return values.outerToOutside }
      var vector = SIMD8<Float>()
      for row in 0..<8 { vector[row] = values.outer[row][column] }
      return vector
    }
  }

  /// The sums that reach each label from `from`.
  @inline(__always)
  func followed(by from: LabelScores) -> LabelScores {
    let leaving = from.leaving
    var entering = values.outer[8] * from.outside
    for row in 0..<8 { entering += values.outer[row] * leaving[row] }
    return LabelScores(
      entering: entering,
      inside: values.beginToInside * from.begin + values.insideToInside * from.inside,
      end: values.beginToEnd * from.begin + values.insideToEnd * from.inside,
      outside: (values.outerToOutside * leaving).sum() + values.outsideToOutside * from.outside)
  }

  /// The sums that leave each label towards `arriving`.
  @inline(__always)
  func preceded(by arriving: LabelScores) -> LabelScores {
    let entering = arriving.entering
    var leaving = back[8] * arriving.outside
    for column in 0..<8 { leaving += back[column] * entering[column] }
    let begin = values.beginToInside * arriving.inside + values.beginToEnd * arriving.end
    let inside = values.insideToInside * arriving.inside + values.insideToEnd * arriving.end
    return LabelScores(
      names: SIMD16(lowHalf: SIMD8(lowHalf: begin, highHalf: inside), highHalf: leaving),
      outside: (values.outer[8] * entering).sum() + values.outsideToOutside * arriving.outside)
  }
}
