/// Which value of a facet a name stands for, the same in every article and whatever was imported before.
///
/// - A person with a full name is ``PersonKey``, wherever the article lies and whatever the office: two
///   people of one name stay one until somebody splits them. A family name alone is told apart by the
///   country and the office that the article gives: `Lee (KR, defense minister)` is another one than
///   `Lee (SG, prime minister)`, and than `=Lee`, of whom nothing is known.
/// - A body is ``BodyKey``; a name that any country's body may have is told apart by the country. An
///   acronym that an article introduces joins its full name within the article; in others only if it
///   is one of the known names.
/// - A place is told apart by its country: `Paris (FR)`, `Paris (US)`.
/// - All else is the folded name.
///
/// Archives keep what comes out, and by which ``IdentityRules/version``; another one renews them.
package struct FacetIdentity: Hashable {
  /// What all values of the name share.
  package let base: String
  /// Country and office, where the name alone may be several's; empty when neither is known.
  package let qualifier: String?

  /// What the archive knows the value by. Holds no space.
  package var key: String { qualifier.map { base + "|" + $0 } ?? base }

  /// The identity of a value by what an article says of it.
  package init(
    _ kind: Facet.Kind, _ name: String, country: CountryCode? = nil, role: String? = nil,
    by rules: IdentityRules
  ) {
    self = FacetName(kind, name, by: rules).identity(country: country, role: role)
  }

  /// An identity that is known already.
  package init(base: String, qualifier: String?) {
    self.base = base
    self.qualifier = qualifier
  }
}
