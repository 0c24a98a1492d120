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

  /// How the help explains the kind's query field.
  package struct Queries: Sendable {
    /// Complete queries, as they are typed.
    let examples: [String]
    /// One line: what they find.
    let meaning: String
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
  /// The column of names in a CSV export; nil when it has none.
  package var column: String?
  /// What can be asked of the kind, for the help.
  var queries: Queries?
  /// Whether a chip names the field before the value: `source: Reuters`.
  package var isNamedOnChips = false
}
