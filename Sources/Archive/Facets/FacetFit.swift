import ReaderModel

/// How well a facet's name fits what was typed, the best first. Case, accents, spaces and hyphens do
/// not count.
enum FacetFit: CaseIterable {
  /// It is the country's code.
  case code
  /// It is a word of the name.
  case word
  /// A word of the name begins with it.
  case beginning
  /// The name has it somewhere.
  case part
  /// The name has its letters in that order.
  case letters

  /// What SQL compares by LIKE, and the pattern; nil when the fit can't be had. Folded names hold no
  /// wildcards.
  func condition(needle: String, kind: Facet.Kind) -> (column: String, pattern: String)? {
    let folded = "coalesce(folded, key)"
    let words = "replace(name, '-', ' ') || ' ' || replace(name, '-', '')"
    switch self {
    case .code: return kind == .country ? ("country", needle) : nil
    case .word: return ("' ' || \(words) || ' '", "% \(needle) %")
    case .beginning: return ("' ' || \(folded) || ' ' || \(words)", "% \(needle)%")
    case .part: return (folded, "%\(needle)%")
    case .letters: return (folded, "%" + needle.map { "\($0)%" }.joined())
    }
  }

  /// Whether `name` has the letters of `needle` in that order.
  static func hasLetters(of needle: String, _ name: String) -> Bool {
    var rest = needle.unicodeScalars[...]
    for scalar in name.unicodeScalars where scalar == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
