import ReaderModel

/// One place in an article where a weapon or a military platform is named.
struct WeaponMention: Equatable, Sendable {
  /// The part of the article that holds it.
  var field: ArticleField
  /// UTF-8 byte range in that part.
  var range: Range<Int>
  /// The fullest singular name that the article or the catalogue gives: `K9 Thunder`. The mentions
  /// of one weapon share it.
  var name: String
  /// The country that makes it, where the catalogue knows it.
  var country: CountryCode?
  /// Why it counts as a weapon.
  var evidence: WeaponEvidence
}
