/// A row of the table of kinds: what a ``Kind`` is called, kept as and drawn in.
package struct KindTraits: Sendable {
  /// How entities of the kind are numbered and kept.
  package struct EntityTraits: Sendable {
    /// The number in annotations of the archive. Never changes.
    package let code: Int
    /// What identifiers begin with: `p` for `p1`. No two kinds share one.
    package let letter: String
  }

  /// How values of the kind are counted.
  package struct FacetTraits: Sendable {
    /// The number in the archive. Never changes.
    package let code: Int64
    /// The letter in the search index. Never changes.
    package let letter: String
    /// Whether ``FacetName`` tells the values apart; else they are codes, as of countries and months.
    package let isByName: Bool
  }

  /// The hue of a kind, the same in list, text and pane.
  package enum Hue: Sendable {
    case plain, country, person, organisation, weapon, place, event, date
  }

  /// The heading over values of the kind.
  package let heading: String
  /// Whether `an` stands before the kind's name.
  package var takesAn = false
  /// The hue.
  package var hue = Hue.plain
  /// Nil when no entity has the kind.
  package var entity: EntityTraits?
  /// Nil when the kind is not counted.
  package var facet: FacetTraits?
  /// The query fields that ask for a value; the first is the one that is written. Empty for none.
  package var fields: [String] = []
  /// The key that picks a value; nil when none does.
  package var pickKey: Character?
  /// The place among the facets of the third pane, from 0; nil when it shows none.
  package var paneOrder: Int?
  /// Whether a chip names the field before the value: `source: Reuters`.
  package var isNamedOnChips = false
}

extension Kind {
  /// The kind's row in the table.
  package var traits: KindTraits { Self.table[self] ?? row }

  /// The rows, made once: archives ask for codes and letters millions of times.
  private static let table = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  private var row: KindTraits {
    switch self {
    case .country:
      KindTraits(
        heading: "Countries", hue: .country, entity: .init(code: 0, letter: "c"),
        facet: .init(code: 1, letter: "c", isByName: false), fields: ["country"], pickKey: "c",
        paneOrder: 0)
    case .person:
      KindTraits(
        heading: "People", hue: .person, entity: .init(code: 1, letter: "p"),
        facet: .init(code: 2, letter: "p", isByName: true), fields: ["person", "people", "who"],
        pickKey: "p", paneOrder: 1)
    case .organisation:
      KindTraits(
        heading: "Organisations", takesAn: true, hue: .organisation,
        entity: .init(code: 2, letter: "o"), facet: .init(code: 3, letter: "o", isByName: true),
        fields: ["org", "orgs", "organisation", "organization"], pickKey: "o", paneOrder: 2)
    case .weapon:
      KindTraits(
        heading: "Weapons", hue: .weapon, entity: .init(code: 3, letter: "w"),
        facet: .init(code: 5, letter: "w", isByName: true), fields: ["weapon", "system"],
        pickKey: "w", paneOrder: 3)
    case .place:
      KindTraits(
        heading: "Places", hue: .place, entity: .init(code: 4, letter: "l"),
        facet: .init(code: 4, letter: "l", isByName: true), fields: ["place", "city"], paneOrder: 4)
    case .event:
      KindTraits(
        heading: "Events", takesAn: true, hue: .event, entity: .init(code: 5, letter: "e"))
    case .source:
      KindTraits(
        heading: "Sources", facet: .init(code: 6, letter: "s", isByName: true),
        fields: ["source"], paneOrder: 5, isNamedOnChips: true)
    case .author:
      KindTraits(
        heading: "Authors", takesAn: true, facet: .init(code: 7, letter: "a", isByName: true),
        fields: ["author", "by"], isNamedOnChips: true)
    case .tag:
      KindTraits(
        heading: "Tags", facet: .init(code: 9, letter: "t", isByName: true), fields: ["tag"],
        isNamedOnChips: true)
    case .month:
      KindTraits(
        heading: "Months", hue: .date, facet: .init(code: 8, letter: "m", isByName: false),
        paneOrder: 6)
    }
  }
}
