/// Who takes part in an event, a deal or a quote.
package struct Party: Hashable, Sendable {
  /// What a party is.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person, organisation, country, place
    /// Unnamed people of a country: `Iraqi militias`.
    case group
    /// Unnamed speakers: `agency sources`.
    case anonymous
  }

  /// The entity's name, or the words of a group or of unnamed speakers.
  package var name: String
  /// What it is.
  package var kind: Kind
  /// Its country; nil if unknown.
  package var country: CountryCode?
  /// The ``Entity/id`` in the article's annotation; nil for groups and unnamed speakers.
  package var entity: String?

  /// A party.
  package init(name: String, kind: Kind, country: CountryCode? = nil, entity: String? = nil) {
    self.name = name
    self.kind = kind
    self.country = country
    self.entity = entity
  }
}

extension Party {
  /// The party that an entity is; nil for weapons and events.
  package init?(_ entity: Entity) {
    let kind: Kind
    switch entity.kind {
    case .person: kind = .person
    case .organisation: kind = .organisation
    case .country: kind = .country
    case .place: kind = .place
    default: return nil
    }
    self.init(name: entity.name, kind: kind, country: entity.country, entity: entity.id)
  }
}
