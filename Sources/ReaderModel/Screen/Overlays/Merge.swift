/// Two names to be merged into one.
package struct Merge: Equatable, Sendable {
  /// The name to keep.
  package let staying: String
  /// The name to replace.
  package let leaving: String
  /// The ruling that merges them.
  package let ruling: EntityRuling

  /// The merge of `entity` with `facet`.
  ///
  /// Keeps the name that has all words of the other one (`Lloyd Austin`, not `Austin`); else the
  /// one in more articles; else the better spelling. `isTurned` keeps the other one.
  /// - Parameter articles: The number of articles that name `entity`; nil if unknown.
  init(_ entity: Entity, articles: Int?, with facet: Facet, isTurned: Bool, by rules: IdentityRules)
  {
    let staysOwn = Self.stays(entity.name, articles, beside: facet, by: rules) != isTurned
    func label(_ name: String, _ country: CountryCode?, _ role: String?) -> String {
      FacetName(facet.kind, name, by: rules).label(country: country, role: role)
    }
    staying = staysOwn ? entity.name : facet.name
    leaving = staysOwn ? facet.name : entity.name
    ruling = .same(
      kind: entity.kind,
      name: staysOwn
        ? label(facet.name, facet.country, facet.role)
        : label(entity.name, entity.country, entity.role),
      as: staying)
  }

  private static func stays(
    _ name: String, _ articles: Int?, beside facet: Facet, by rules: IdentityRules
  ) -> Bool {
    let own = Set(FacetKey.words(of: name).map(\.joined))
    let other = Set(FacetKey.words(of: facet.name).map(\.joined))
    if own != other {
      if own.isSuperset(of: other) { return true }
      if other.isSuperset(of: own) { return false }
    }
    if let articles, articles != facet.articles { return articles > facet.articles }
    return rules.isBetter(name, than: facet.name, as: facet.kind)
  }
}
