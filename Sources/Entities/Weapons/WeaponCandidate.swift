import ReaderModel

/// A name that can be that of a weapon, before its surroundings are weighed.
struct WeaponCandidate {
  /// What is known about the name.
  enum Ground: Equatable {
    /// A word that stands in the catalogue, as this class: certain unless it is part of another
    /// name.
    case name(String)
    /// It stands in the catalogue or belongs to a series that only weapons have.
    case certain(WeaponEvidence)
    /// It stands in the catalogue, and also means other things.
    case ambiguous(isSign: Bool)
    /// It only looks like a designator.
    case shape
    /// A ship after a prefix, or a class of ships, that other things have too.
    case ship(String)
  }

  /// The field, as an index into the article's fields.
  var field: Int
  /// The pieces of the name, with a plural `s`.
  var pieces: Range<Int>
  /// The same for every spelling of one weapon in the article.
  var key: UInt64
  /// The catalogue's name for it, if it has one.
  var system: String?
  /// What the catalogue says it is: `howitzer`.
  var category: String?
  /// Who makes it, if the catalogue knows.
  var country: CountryCode?
  /// The last piece is or ends in a plural `s`.
  var isPlural: Bool
  var ground: Ground
}
