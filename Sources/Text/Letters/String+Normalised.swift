import Foundation

extension String {
  /// The most combining marks on a letter, more than any script uses. Every comparison sorts them,
  /// in time quadratic in their number.
  static let mostMarks = 64

  /// The scalars of the canonical decomposition (NFD), without marks beyond ``mostMarks``.
  var decomposedScalars: String.UnicodeScalarView {
    withoutFloods.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// The canonical composition (NFC), without marks beyond 64 on a letter.
  package var composed: String { withoutFloods.precomposedStringWithCanonicalMapping }

  /// Whether a letter has more than 64 combining marks.
  package var hasFlood: Bool {
    var marks = 0
    return unicodeScalars.contains { scalar in
      marks = scalar.isMark ? marks + 1 : 0
      return marks > Self.mostMarks
    }
  }

  /// The text with at most ``mostMarks`` marks on every letter.
  private var withoutFloods: String {
    guard hasFlood else { return self }
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isMark ? marks + 1 : 0
      if marks <= Self.mostMarks { kept.append(scalar) }
    }
    return String(kept)
  }
}

extension Unicode.Scalar {
  /// Whether it is a combining mark that normalisation sorts.
  fileprivate var isMark: Bool {
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }
}
