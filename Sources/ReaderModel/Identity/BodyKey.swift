/// What the names of one body share across articles.
///
/// Names and acronyms of ``KnownNames`` are one. A name that is made of general words alone (`Ministry of
/// Defence`, `국방부`) may be that of any country's body; all ways to put such words are one.
struct BodyKey {
  /// Without spaces; not for display.
  let text: String
  /// Whether any country may have a body of this name.
  let isGeneral: Bool
  /// The name under which ``KnownNames`` shows the body; nil for others.
  let known: String?

  /// The key of a name of these words; empty when there are none.
  init(_ words: [FacetKey.NameWord], by rules: IdentityRules) {
    let squashed = words.map(\.joined).joined()
    if let shown = rules.knownOrganisation(squashed) {
      self.init(text: FacetKey.squashed(shown), isGeneral: false, known: shown)
    } else if let general = rules.bodies.general(words) {
      self.init(text: general, isGeneral: true, known: nil)
    } else {
      self.init(text: squashed, isGeneral: false, known: nil)
    }
  }

  private init(text: String, isGeneral: Bool, known: String?) {
    self.text = text
    self.isGeneral = isGeneral
    self.known = known
  }
}
