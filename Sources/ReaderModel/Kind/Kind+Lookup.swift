extension Kind {
  /// The kinds that an article's entities can have.
  package static let entities = allCases.filter { $0.traits.entity != nil }
  /// The kinds whose values are counted as facets.
  package static let counted = allCases.filter { $0.traits.facet != nil }

  /// The entity kind of that name; nil if there is none.
  package init?(entity name: String) {
    guard let kind = Kind(rawValue: name), kind.traits.entity != nil else { return nil }
    self = kind
  }

  /// The counted kind with this code in the archive; nil if there is none.
  package init?(facetCode code: Int64) {
    guard let kind = Self.counted.first(where: { $0.traits.facet?.code == code }) else {
      return nil
    }
    self = kind
  }

  /// The entity kind with this code in annotations; nil if there is none.
  package init?(entityCode code: Int) {
    guard let kind = Self.entities.first(where: { $0.traits.entity?.code == code }) else {
      return nil
    }
    self = kind
  }

  /// Whether entities of the kind are counted by name, and so can be merged and split.
  package var isNamed: Bool { traits.entity != nil && traits.facet?.isByName == true }

  /// The query field for its values: `org`; the kind's name if it has none.
  package var field: String { traits.fields.first ?? rawValue }

  /// `a person`, for a sentence.
  package var singular: String {
    self == .weaponKind ? "a kind of weapon" : (traits.takesAn ? "an " : "a ") + rawValue
  }
}
