extension Entity.Kind {
  /// The heading over entities of the kind.
  public var heading: String {
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
  public var heading: String {
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

  /// The filter for a value of the facet; nil when the value can't be one.
  func filter(for facet: Facet) -> Filter? {
    switch self {
    case .country: facet.country.map(Filter.country)
    case .person: .field(.person, facet.name)
    case .organisation: .field(.organisation, facet.name)
    case .weapon: .field(.weapon, facet.name)
    case .place: .field(.place, facet.name)
    case .source: .field(.source, facet.name)
    case .author: .field(.author, facet.name)
    case .tag: .field(.tag, facet.name)
    case .month: Self.month(facet.name)
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
