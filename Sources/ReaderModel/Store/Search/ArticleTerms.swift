/// The terms by which the index finds an article, beside its words: who, where, which source.
///
/// Each is a word that no text can hold, because it begins with U+0001: `p:lee` for a word of a
/// person's name, `p=이종섭` for the person (see ``FacetIdentity``), `p=lee|KR,minister` for one whom the
/// name alone does not tell, `c=PL`, `*` for every article. So a query of words and
/// filters is one expression, which SQLite answers by walking the postings side by side.
enum ArticleTerms {
  /// The term of every article.
  static let everything = "\u{1}*"

  /// The term of a whole name.
  static func name(_ kind: Facet.Kind, _ key: String) -> String {
    "\u{1}\(kind.letter)=\(cut(key))"
  }

  /// The term of a word in a name.
  static func word(_ kind: Facet.Kind, _ word: String) -> String {
    "\u{1}\(kind.letter):\(cut(word))"
  }

  /// The terms of an article, parted by spaces, each once.
  static func text(of values: [ArticleValue]) -> String {
    var terms = [everything]
    var seen = Set(terms)
    func add(_ term: String) {
      if seen.insert(term).inserted { terms.append(term) }
    }
    if !values.contains(where: { $0.kind == .source }) { add(name(.source, "")) }
    for value in values where value.kind != .month {
      add(name(value.kind, value.identity.base))
      if value.identity.qualifier != nil { add(name(value.kind, value.key)) }
      for term in value.terms { add(term) }
    }
    return terms.joined(separator: " ")
  }

  /// So many letters of a name tell it from others; SQLite would cut a term at 32 KB.
  private static let longest = 1024

  private static func cut(_ name: String) -> String {
    name.utf8.count <= longest ? name : String(name.unicodeScalars.prefix(longest))
  }
}
