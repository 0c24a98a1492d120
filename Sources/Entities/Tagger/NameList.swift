/// The lists that a word or phrase can stand on; a bit each in the gazetteer's masks.
package enum NameList: UInt32, CaseIterable, Sendable {
  case country, demonym, capital, largeCity, city, region, givenName, surname
  case organisationWord, title, calendar, organisation
  /// A body's name that has other common meanings.
  case perhapsOrganisation
  /// Capitals that name no person, body or place: `UAV`.
  case acronym
  /// `in`, `at`, `near`: what follows is likely a place.
  case locative
  /// `said`, `told`: what precedes is likely a person.
  case speech
  /// The words begin a longer phrase of the gazetteer.
  case prefix
  /// A word of the language, that the training corpora have in small letters.
  case ordinary

  /// The list's bit.
  package var mask: UInt32 { 1 << rawValue }

  /// The lists that make features, from bit 0.
  static let featureMask: UInt32 = (1 << 14) - 1
}
