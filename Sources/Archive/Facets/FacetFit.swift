import ReaderModel

/// How well a facet's name fits the typed text, best first. Ignores case, accents, spaces and
/// hyphens.
enum FacetFit: CaseIterable {
  /// The text is the country's code.
  case code
  /// The text is a word of the name.
  case word
  /// A word of the name begins with the text.
  case beginning
  /// The name contains the text.
  case part

  /// The SQL expression and the LIKE pattern to compare it with; nil if `kind` can't have this fit.
  /// Folded names hold no wildcards.
  func condition(needle: String, kind: Facet.Kind) -> (column: String, pattern: String)? {
    let folded = "coalesce(folded, key)"
    let words = "replace(name, '-', ' ') || ' ' || replace(name, '-', '')"
    switch self {
    case .code: return kind == .country ? ("country", needle) : nil
    case .word: return ("' ' || \(words) || ' '", "% \(needle) %")
    case .beginning: return ("' ' || \(folded) || ' ' || \(words)", "% \(needle)%")
    case .part: return (folded, "%\(needle)%")
    }
  }

  /// Whether `words` begin with the letters of `needle`, one each; short words may be passed over.
  static func isInitials(_ needle: String, of words: [String]) -> Bool {
    var rest = needle.unicodeScalars[...]
    for word in words {
      if let initial = word.unicodeScalars.first, initial == rest.first {
        rest.removeFirst()
      } else if word.unicodeScalars.count > 3 {
        return false
      }
    }
    return rest.isEmpty
  }

  /// The most letters from one to the next of scattered ones.
  private static let reach = 4

  /// Whether the letters of `needle` follow in `words`, the first at the beginning of a word, and
  /// each other one there too or close to the one before.
  static func isCompact(_ needle: String, in words: [String]) -> Bool {
    var letters: [Unicode.Scalar] = []
    var starts: Set<Int> = []
    for word in words {
      starts.insert(letters.count)
      letters += word.unicodeScalars
    }
    var reached: [Int]?
    for scalar in needle.unicodeScalars {
      let places = letters.indices.filter { letters[$0] == scalar }
      if let before = reached, let first = before.first {
        reached = places.filter { place in
          starts.contains(place) && place > first
            || before.contains { $0 < place && place - $0 <= Self.reach }
        }
      } else if reached == nil {
        reached = places.filter(starts.contains)
      }
      if reached?.isEmpty != false { return false }
    }
    return true
  }

  /// Whether `name` has the letters of `needle` in that order.
  static func hasLetters(of needle: String, _ name: String) -> Bool {
    var rest = needle.unicodeScalars[...]
    for scalar in name.unicodeScalars where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
