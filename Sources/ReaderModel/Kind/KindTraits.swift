/// A row of the table of kinds: names, codes and colour of a ``Kind``.
package struct KindTraits: Sendable {
  /// How entities of the kind are numbered and stored.
  package struct EntityTraits: Sendable {
    /// The number in annotations of the archive. Never changes.
    package let code: Int
    /// The first letter of identifiers: `p` for `p1`. No two kinds share one.
    package let letter: String
  }

  /// How values of the kind are counted.
  package struct FacetTraits: Sendable {
    /// The number in the archive. Never changes.
    package let code: Int64
    /// The letter in the search index. Never changes.
    package let letter: String
    /// Whether values are names, compared by ``FacetName``; else they are codes, as for countries
    /// and months.
    package let isByName: Bool
  }

  /// How the help explains the kind's query field.
  package struct Queries: Sendable {
    /// Complete queries, as typed.
    let examples: [String]
    /// What they find, in one line.
    let meaning: String
  }

  /// The hue of a kind, the same in list, text and pane.
  package enum Hue: Sendable {
    case plain, country, person, organisation, weapon, place, event, date
  }

  /// The heading over values of the kind.
  package let heading: String
  /// Whether the kind's name takes `an`.
  package var takesAn = false
  /// The hue.
  package var hue = Hue.plain
  /// Nil if no entity has the kind.
  package var entity: EntityTraits?
  /// Nil if the kind is not counted.
  package var facet: FacetTraits?
  /// The query fields for a value; the program writes the first one.
  package var fields: [String] = []
  /// The key that opens the picker of values; nil if there is none.
  package var pickKey: Character?
  /// The position among the facets of the third pane, from 0; nil if the pane doesn't show them.
  package var paneOrder: Int?
  /// The column of names in a CSV export; nil if it has none.
  package var column: String?
  /// Example queries, for the help.
  var queries: Queries?
  /// Whether a chip shows the field before the value: `source: Reuters`.
  package var isNamedOnChips = false
}
