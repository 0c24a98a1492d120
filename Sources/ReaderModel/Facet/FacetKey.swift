import Text

/// Folds values of facets for comparison: without case, accents, spaces, hyphens.
package enum FacetKey {
  /// One string for all spellings of a name: `leejongsup` for `Lee Jong-sup`.
  package static func squashed(_ name: String) -> String {
    words(of: name).map(\.joined).joined()
  }

  /// A word of a name with its parts: `Jong-sup` is `jongsup`, `jong` and `sup`.
  package struct NameWord {
    /// The word without its hyphens.
    package var joined: String
    /// Its parts between hyphens.
    package var parts: [String]
  }

  /// The words of a name, separated by spaces.
  package static func words(of name: String) -> [NameWord] {
    var found: [NameWord] = []
    var end = 0
    let text = Array(name.utf8)
    for word in SearchWords.words(of: name, for: .name) {
      let part = String(decoding: word.bytes, as: UTF8.self)
      let start = word.range.lowerBound
      let isNew = text[min(end, start)..<start].contains { $0 <= 0x20 }
      if isNew || found.isEmpty {
        found.append(NameWord(joined: part, parts: [part]))
      } else {
        found[found.count - 1].joined += part
        found[found.count - 1].parts.append(part)
      }
      end = word.range.upperBound
    }
    return found
  }
}
