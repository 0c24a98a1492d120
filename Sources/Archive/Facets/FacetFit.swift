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
  /// The name contains the letters of the text in that order.
  case letters

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
