/// The terms that the index holds for an article besides its words: who, where, which source.
///
/// Each begins with U+0001, so that no text contains it: `p:lee` for a word of a person's name,
/// `p=이종섭` for the person (see ``FacetIdentity``), `p=lee|KR,minister` for one whose name is
/// ambiguous, `c=PL`, `h=deal`, `*` for every article. So a query of words and filters is one expression,
/// which SQLite answers by merging postings.
package enum ArticleTerms {
  /// The term of every article.
  package static let everything = "\u{1}*"

  /// The term of a whole name.
  package static func name(_ kind: Facet.Kind, _ key: String) -> String {
    "\u{1}\(letter(kind))=\(cut(key))"
  }

  /// The term of articles that tell of an `event`, a `quote` or a `deal`.
  package static func has(_ possession: Filter.Possession) -> String {
    "\u{1}h=\(possession.rawValue)"
  }

  /// The term of a word in a name.
  package static func word(_ kind: Facet.Kind, _ word: String) -> String {
    "\u{1}\(letter(kind)):\(cut(word))"
  }

  private static func letter(_ kind: Kind) -> String { kind.traits.facet?.letter ?? "" }

  /// Terms are cut here, as SQLite would cut them at 32 KB; so many letters tell names apart.
  private static let longest = 1024

  private static func cut(_ name: String) -> String {
    name.utf8.count <= longest ? name : String(name.unicodeScalars.prefix(longest))
  }
}
