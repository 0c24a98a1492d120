/// Names that were read before: most names of an article stand in many.
package struct FacetNames {
  private struct Key: Hashable {
    var kind: Facet.Kind
    var name: String
  }

  private static let most = 50_000

  /// What the names are read by.
  package let rules: IdentityRules
  private var known: [Key: FacetName] = [:]

  /// Nothing read yet.
  package init(by rules: IdentityRules) { self.rules = rules }

  /// The name, read now or before.
  package mutating func name(_ kind: Facet.Kind, _ name: String) -> FacetName {
    let key = Key(kind: kind, name: name)
    if let known = known[key] { return known }
    let new = FacetName(kind, name, by: rules)
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[key] = new
    return new
  }
}
