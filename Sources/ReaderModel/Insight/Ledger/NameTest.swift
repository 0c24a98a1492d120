/// Whether an entity has a name that somebody typed, as the index compares them.
struct NameTest {
  private let kind: Kind
  private let base: String
  private let words: [Set<String>]
  private let rules: IdentityRules

  init(_ kind: Kind, _ typed: String, by rules: IdentityRules) {
    self.kind = kind
    self.rules = rules
    let request = FacetRequest(typed, by: rules)
    let name = request.isExact ? request.name : typed
    base = FacetName(kind, name, by: rules).base
    words = FacetKey.words(of: name).map { word in
      let sounds = kind == .person ? rules.sounds(ofTyped: word) : []
      return Set(([word.joined] + sounds).map { ArticleTerms.word(kind, $0) })
    }
  }

  func isPassed(by entity: Entity) -> Bool {
    let name = FacetName(kind, entity.name, by: rules)
    if name.base == base { return true }
    let terms = Set(name.terms)
    return !words.isEmpty && words.allSatisfy { !$0.isDisjoint(with: terms) }
  }
}
