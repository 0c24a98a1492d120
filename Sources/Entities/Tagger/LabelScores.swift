/// A number for each label of a token.
///
/// The lanes of `names` are begin, inside, end and single of each ``NameSpan/Kind``: lane
/// 4 × position + kind. A token outside of names has a lane of its own.
package struct LabelScores {
  /// The labels of names.
  package var names: SIMD16<Float>
  /// The label of a token outside of names.
  package var outside: Float

  /// Scores; zero unless given.
  @inline(__always)
  package init(names: SIMD16<Float> = .zero, outside: Float = 0) {
    self.names = names
    self.outside = outside
  }

  /// The scores of a token that is surely outside of names.
  @inline(__always)
  static var outside: LabelScores { LabelScores(names: SIMD16(repeating: -20), outside: 20) }

  /// Whether these are the scores ``outside``; all others have 0 outside of names.
  @inline(__always) var isOutside: Bool { outside == 20 }

  /// Begin and single: what may follow the end of a name.
  @inline(__always) var entering: SIMD8<Float> {
    SIMD8(lowHalf: names.lowHalf.lowHalf, highHalf: names.highHalf.highHalf)
  }
  /// End and single: where a name is over.
  @inline(__always) var leaving: SIMD8<Float> { names.highHalf }
  @inline(__always) var begin: SIMD4<Float> { names.lowHalf.lowHalf }
  @inline(__always) var inside: SIMD4<Float> { names.lowHalf.highHalf }
  @inline(__always) var end: SIMD4<Float> { names.highHalf.lowHalf }

  /// Puts the lanes together again.
  @inline(__always)
  init(entering: SIMD8<Float>, inside: SIMD4<Float>, end: SIMD4<Float>, outside: Float) {
    names = SIMD16(
      lowHalf: SIMD8(lowHalf: entering.lowHalf, highHalf: inside),
      highHalf: SIMD8(lowHalf: end, highHalf: entering.highHalf))
    self.outside = outside
  }
}

/// The place of a token in a name.
package enum NamePosition: Int, Sendable {
  case begin, inside, end, single
}
