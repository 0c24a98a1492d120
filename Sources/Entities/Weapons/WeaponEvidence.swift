/// Why a name in an article counts as a weapon.
enum WeaponEvidence: Hashable, Sendable {
  /// It is written like a series that only weapons have: `MiG-31`, `MQ-9`.
  case designator
  /// It stands in the catalogue, as this class of weapon: `howitzer`.
  case catalogue(String)
  /// This word beside it says so: `tanks`.
  case context(String)
  /// A ship's prefix or a class of ships: `USS`, `-class`.
  case ship(String)
  /// The catalogue knows it, and the article speaks of arms and armies throughout.
  case article
  /// Another mention of it in the article was certain.
  case carried
}
