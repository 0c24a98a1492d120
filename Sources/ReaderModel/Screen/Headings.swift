extension Entity.Kind {
  /// The heading over entities of the kind.
  package var heading: String {
    switch self {
    case .country: "Countries"
    case .person: "People"
    case .organisation: "Organisations"
    case .weapon: "Weapons"
    case .place: "Places"
    case .event: "Events"
    }
  }
}

extension Entity.Kind {
  /// The facet that counts the kind; nil when none does.
  var facet: Facet.Kind? { Facet.Kind(rawValue: rawValue) }

  /// `a person`, for a sentence.
  var article: String { (self == .event || self == .organisation ? "an " : "a ") + rawValue }
}

extension Facet.Kind {
  /// The heading over facets of the kind.
  package var heading: String {
    switch self {
    case .country: "Countries"
    case .person: "People"
    case .organisation: "Organisations"
    case .weapon: "Weapons"
    case .place: "Places"
    case .source: "Sources"
    case .author: "Authors"
    case .tag: "Tags"
    case .month: "Months"
    }
  }

  /// The filter for exactly a value of the facet; nil when the value can't be one.
  func filter(for facet: Facet) -> Filter? {
    switch self {
    case .country: facet.country.map(Filter.country)
    case .month: Self.month(facet.name)
    default: filter(named: facet.name, country: facet.country, role: facet.role)
    }
  }

  /// The filter for the value of that name, country and office; nil when a field can't ask for it.
  func filter(named name: String, country: CountryCode?, role: String?) -> Filter? {
    field.map { .field($0, FacetName(self, name).exact(country: country, role: role)) }
  }

  private var field: Filter.Field? {
    switch self {
    case .person: .person
    case .organisation: .organisation
    case .weapon: .weapon
    case .place: .place
    case .source: .source
    case .author: .author
    case .tag: .tag
    case .country, .month: nil
    }
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
