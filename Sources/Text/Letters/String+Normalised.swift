import Foundation

extension String {
  /// More combining marks than any writing puts on a letter: to put them in order, as every
  /// comparison does, takes the square of their number.
  static let mostMarks = 64

  /// The scalars of the canonical decomposition (NFD), without a flood of marks.
  var decomposedScalars: String.UnicodeScalarView {
    withoutFloods.decomposedStringWithCanonicalMapping.unicodeScalars
  }

  /// The canonical composition (NFC), without a flood of marks.
  package var composed: String { withoutFloods.precomposedStringWithCanonicalMapping }

  /// Whether a letter has more than ``mostMarks`` marks.
  package var hasFlood: Bool {
    var marks = 0
    return unicodeScalars.contains { scalar in
      marks = scalar.isMark ? marks + 1 : 0
      return marks > Self.mostMarks
    }
  }

  /// The text with the first marks of every letter.
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
  /// Stands on the letter before it, and is put in order with others that do.
  fileprivate var isMark: Bool {
    value >= 0x300 && properties.canonicalCombiningClass != .notReordered
  }
}
