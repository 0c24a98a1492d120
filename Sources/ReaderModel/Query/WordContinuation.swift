import Text

/// How a word of a query may go on in a text.
package enum WordContinuation {
  /// An inflected word that letters begin or equal, and its shorter stem in the index: `launchi`
  /// begins `launching`, whose stem is `launch`.
  package struct Form: Hashable, Sendable {
    /// The inflected word.
    package var text: String
    /// Its stem.
    package var word: [UInt8]
  }

  /// Whether a word of a query may continue in the text and so counts as a beginning: Hangul takes
  /// particles, a single ideograph joins its neighbour.
  package static func goesOn(_ word: [UInt8]) -> Bool {
    guard let scalar = String(decoding: word, as: UTF8.self).unicodeScalars.last else {
      return false
    }
    return switch SearchScalar.classOf(scalar.value) {
    case .hangul: true
    case .ideograph: word.count == UTF8.width(scalar)
    default: false
    }
  }

  /// The inflected words that `text` may become. `letters` are those of its last word.
  package static func forms(of text: String, letters: [UInt8]) -> [Form] {
    guard letters.count >= 4, letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
    return ["", "g", "ng", "d", "s"].compactMap { ending in
      var stem = letters + Array(ending.utf8)
      EnglishStem.shorten(&stem)
      let isShorter = !stem.starts(with: letters) && letters.starts(with: stem.dropLast())
      guard isShorter, letters.count - stem.count < 4 else { return nil }
      return Form(text: text + ending, word: stem)
    }
  }
}
