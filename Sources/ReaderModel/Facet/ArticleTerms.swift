/// The terms by which the index finds an article, beside its words: who, where, which source.
///
/// Each is a word that no text can hold, because it begins with U+0001: `p:lee` for a word of a
/// person's name, `p=이종섭` for the person (see ``FacetIdentity``), `p=lee|KR,minister` for one whom the
/// name alone does not tell, `c=PL`, `*` for every article. So a query of words and
/// filters is one expression, which SQLite answers by walking the postings side by side.
package enum ArticleTerms {
  /// The term of every article.
  package static let everything = "\u{1}*"

  /// The term of a whole name.
  package static func name(_ kind: Facet.Kind, _ key: String) -> String {
    "\u{1}\(letter(kind))=\(cut(key))"
  }

  /// The term of a word in a name.
  package static func word(_ kind: Facet.Kind, _ word: String) -> String {
    "\u{1}\(letter(kind)):\(cut(word))"
  }

  private static func letter(_ kind: Kind) -> String { kind.traits.facet?.letter ?? "" }

  /// So many letters of a name tell it from others; SQLite would cut a term at 32 KB.
  private static let longest = 1024

  private static func cut(_ name: String) -> String {
    name.utf8.count <= longest ? name : String(name.unicodeScalars.prefix(longest))
  }
}
