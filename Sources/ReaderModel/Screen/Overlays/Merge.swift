/// Two names that shall be one, and which of them it is.
package struct Merge: Equatable, Sendable {
  /// The name for both.
  package let staying: String
  /// The name that nobody is shown by any more.
  package let leaving: String
  /// The ruling that does it.
  package let ruling: EntityRuling

  /// The merge of `entity`, named in so many articles (nil when that is not known), with `facet`.
  ///
  /// The name with more words stays when it holds the other one (`Lloyd Austin`, `Austin`), or else the
  /// one in more articles, or else the better spelling; the other one when `isTurned`.
  init(_ entity: Entity, articles: Int?, with facet: Facet, isTurned: Bool) {
    let staysOwn = Self.stays(entity.name, articles, beside: facet) != isTurned
    func label(_ name: String, _ country: CountryCode?, _ role: String?) -> String {
      FacetName(facet.kind, name).label(country: country, role: role)
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

  private static func stays(_ name: String, _ articles: Int?, beside facet: Facet) -> Bool {
    let own = Set(FacetKey.words(of: name).map(\.joined))
    let other = Set(FacetKey.words(of: facet.name).map(\.joined))
    if own != other {
      if own.isSuperset(of: other) { return true }
      if other.isSuperset(of: own) { return false }
    }
    if let articles, articles != facet.articles { return articles > facet.articles }
    return FacetName.isBetter(name, than: facet.name, as: facet.kind)
  }
}
