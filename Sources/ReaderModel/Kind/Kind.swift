/// The kinds of things that articles name, and that they are counted and filtered by.
///
/// The raw value is the name in exports, commands and the archive's rulings. All else about a kind
/// is in its row of ``traits``. The order of the cases is the order of display.
package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
  case country, person, organisation, weapon
  case weaponKind = "kind"
  case place, event
  /// A type of ``InsightEvent``.
  case act
  /// A month that an article tells of.
  case moment
  case source, author, language, tag, month
}

extension Kind {
  /// The kind's row in the table.
  package var traits: KindTraits { Self.table[self] ?? row }

  /// The rows in a table, since archives look up codes and letters millions of times.
  private static let table = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.row) })

  private var row: KindTraits {
    switch self {
    case .country:
      KindTraits(
        heading: "Countries", hue: .country, entity: .init(code: 0, letter: "c"),
        facet: .init(code: 1, letter: "c", isByName: false), fields: ["country"], pickKey: "c",
        paneOrder: 0,
        queries: .init(
          examples: ["country:PL", "country:poland", "country:\"South Korea\""],
          meaning: "articles about a country, by its code or any of its names"))
    case .person:
      KindTraits(
        heading: "People", hue: .person, entity: .init(code: 1, letter: "p"),
        facet: .init(code: 2, letter: "p", isByName: true), fields: ["person", "people", "who"],
        pickKey: "p", paneOrder: 1, column: "people",
        queries: .init(
          examples: ["person:\"Jong-sup Lee\"", "person:이종섭", "who:lee"],
          meaning: "a person, in any script, spelling and order of names"))
    case .organisation:
      KindTraits(
        heading: "Organisations", takesAn: true, hue: .organisation,
        entity: .init(code: 2, letter: "o"), facet: .init(code: 3, letter: "o", isByName: true),
        fields: ["org", "orgs", "organisation", "organization"], pickKey: "o", paneOrder: 2,
        column: "organisations",
        queries: .init(
          examples: ["org:NATO", "org:OTAN", "organisation:NATO"],
          meaning: "an organisation, by its name or acronym in any language"))
    case .weapon:
      KindTraits(
        heading: "Weapons", hue: .weapon, entity: .init(code: 3, letter: "w"),
        facet: .init(code: 5, letter: "w", isByName: true), fields: ["weapon", "system"],
        pickKey: "w", paneOrder: 3, column: "weapons",
        queries: .init(
          examples: ["weapon:K9", "system:K9"],
          meaning: "a weapon or weapon system, however its designator is written"))
    case .weaponKind:
      KindTraits(
        heading: "Kinds of weapons", hue: .weapon,
        facet: .init(code: 10, letter: "k", isByName: true), fields: ["kind"], paneOrder: 4,
        queries: .init(
          examples: ["kind:tank", "kind:\"air defence\""],
          meaning: "weapons of a kind: tank, howitzer, missile, fighter, drone, ship …"),
        isNamedOnChips: true)
    case .place:
      KindTraits(
        heading: "Places", hue: .place, entity: .init(code: 4, letter: "l"),
        facet: .init(code: 4, letter: "l", isByName: true), fields: ["place", "city"], paneOrder: 5,
        queries: .init(
          examples: ["place:Warsaw", "city:Warsaw"],
          meaning: "a town, a region or a site; countries have their own field"))
    case .event:
      KindTraits(
        heading: "Events", takesAn: true, hue: .event, entity: .init(code: 5, letter: "e"))
    case .act:
      KindTraits(
        heading: "What happened", takesAn: true, hue: .event,
        facet: .init(code: 12, letter: "v", isByName: true), fields: ["event"], paneOrder: 6,
        queries: .init(
          examples: ["event:meet", "event:supply"],
          meaning: "articles that tell of an act: \(EventType.names)"),
        isNamedOnChips: true)
    case .moment:
      KindTraits(
        heading: "Months told of", facet: .init(code: 13, letter: "n", isByName: false))
    case .source:
      KindTraits(
        heading: "Sources", facet: .init(code: 6, letter: "s", isByName: true),
        fields: ["source"], paneOrder: 7,
        queries: .init(examples: ["source:Herald"], meaning: "articles of a publication"),
        isNamedOnChips: true)
    case .author:
      KindTraits(
        heading: "Authors", takesAn: true, facet: .init(code: 7, letter: "a", isByName: true),
        fields: ["author", "by"], paneOrder: 8,
        queries: .init(examples: ["author:berg", "by:berg"], meaning: "articles by an author"),
        isNamedOnChips: true)
    case .language:
      KindTraits(
        heading: "Languages", facet: .init(code: 11, letter: "g", isByName: true),
        fields: ["lang", "language"],
        queries: .init(
          examples: ["lang:ko", "lang:korean", "language:한국어"],
          meaning: "articles in a language, by its code or name"),
        isNamedOnChips: true)
    case .tag:
      KindTraits(
        heading: "Tags", facet: .init(code: 9, letter: "t", isByName: true), fields: ["tag"],
        queries: .init(examples: ["tag:artillery"], meaning: "articles with a tag"),
        isNamedOnChips: true)
    case .month:
      KindTraits(
        heading: "Months", hue: .date, facet: .init(code: 8, letter: "m", isByName: false),
        paneOrder: 9)
    }
  }
}
