extension Kind {
  /// The filter for exactly this value, or for all that it stands for; nil if there can be none.
  package func filter(for facet: Facet, by rules: IdentityRules) -> Filter? {
    if facet.isEvery { return .field(self, facet.name) }
    return exactFilter(for: facet, by: rules)
  }

  private func exactFilter(for facet: Facet, by rules: IdentityRules) -> Filter? {
    switch self {
    case .country: facet.country.map(Filter.country)
    case .month: Self.month(facet.name)
    case .act: .field(.act, facet.name)
    default:
      filter(named: facet.name, country: facet.country, role: facet.role, by: rules)
    }
  }

  /// The filter for the value of that name, country and office; nil if no query field can ask for
  /// it.
  func filter(
    named name: String, country: CountryCode?, role: String?, by rules: IdentityRules
  ) -> Filter? {
    guard traits.facet?.isByName == true, !traits.fields.isEmpty else { return nil }
    let known = FacetName(self, name, by: rules)
    return .field(self, known.exact(country: country, role: role))
  }

  /// The days of `2023-07`.
  private static func month(_ name: String) -> Filter? {
    let parts = name.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2,
      let first = CivilDate(year: parts[0], month: parts[1], day: 1),
      let last = CivilDate(
        year: parts[0], month: parts[1],
        day: CivilDate.length(ofMonth: parts[1], year: parts[0]))
    else { return nil }
    return .published(from: first, through: last)
  }
}
