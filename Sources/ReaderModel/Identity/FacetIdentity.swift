/// The facet value that a name means, independent of the article and of earlier imports.
///
/// - A person with a full name is identified by ``PersonKey``, whatever the country and office: two
///   people of one name count as one until somebody splits them. A family name alone also takes the
///   country and the office from the article: `Lee (KR, defense minister)` differs from `Lee (SG,
///   prime minister)`, and from `=Lee`, of whom nothing is known.
/// - An organisation is identified by ``BodyKey``, and by the country too if the name may be any
///   country's body. An acronym that an article introduces joins its full name within the article;
///   in others only if it is a known name.
/// - A place takes its country: `Paris (FR)`, `Paris (US)`.
/// - All else is the folded name.
///
/// Archives store the results and the ``IdentityRules/version``; a new version rewrites them.
package struct FacetIdentity: Hashable {
  /// The part that all values of the name share.
  package let base: String
  /// Country and office if the name is ambiguous, empty if neither is known; nil if the name
  /// suffices.
  package let qualifier: String?

  /// The value's key in the archive, without spaces.
  package var key: String { qualifier.map { base + "|" + $0 } ?? base }

  /// The identity of a value from what an article says of it.
  package init(
    _ kind: Facet.Kind, _ name: String, country: CountryCode? = nil, role: String? = nil,
    by rules: IdentityRules
  ) {
    self = FacetName(kind, name, by: rules).identity(country: country, role: role)
  }

  /// An identity with known parts.
  package init(base: String, qualifier: String?) {
    self.base = base
    self.qualifier = qualifier
  }
}
