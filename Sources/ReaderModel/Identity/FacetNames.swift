/// A cache of analysed names, since most names occur in many articles.
package struct FacetNames {
  private struct Key: Hashable {
    var kind: Facet.Kind
    var name: String
  }

  private static let most = 50_000

  /// The rules that the names are analysed by.
  package let rules: IdentityRules
  private var known: [Key: FacetName] = [:]

  /// An empty cache.
  package init(by rules: IdentityRules) { self.rules = rules }

  /// Returns the analysed name, from the cache if possible.
  package mutating func name(_ kind: Facet.Kind, _ name: String) -> FacetName {
    let key = Key(kind: kind, name: name)
    if let known = known[key] { return known }
    let new = FacetName(kind, name, by: rules)
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[key] = new
    return new
  }
}
