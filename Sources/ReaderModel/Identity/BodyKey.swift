/// The key that all names of one organisation share across articles.
///
/// Names and acronyms in a row of ``KnownNames`` share a key. A name of general words only
/// (`Ministry of Defence`, `국방부`) may be any country's body; all orders and variants of such words
/// share a key.
struct BodyKey {
  /// Without spaces; not for display.
  let text: String
  /// Whether the name may be any country's body.
  let isGeneral: Bool
  /// The display name from ``KnownNames``; nil if it is not listed.
  let known: String?

  /// The key of a name of these words; empty if there are none.
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
