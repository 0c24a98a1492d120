/// Somebody or something that an article names, with all mentions.
package struct Entity: Equatable, Sendable, Identifiable {
  /// One of ``ReaderModel/Kind/entities``.
  package typealias Kind = ReaderModel.Kind

  /// Unique within the article and stable for the same text: `p1`, `c2`.
  package var id: String
  /// What sort of thing it is.
  package var kind: Kind
  /// The fullest name that the article or a gazetteer gives: `Lee Jong-sup`.
  package var name: String
  /// The country of a country, person, organisation, place; nil if unknown.
  package var country: CountryCode?
  /// A person's office as the text gives it, lower case: `defense minister`; nil if it gives none.
  package var role: String?
  /// Where it is named, in the order title, subtitles, captions, text; never empty.
  package var mentions: [Mention]

  /// An entity.
  package init(
    id: String, kind: Kind, name: String, country: CountryCode? = nil, role: String? = nil,
    mentions: [Mention]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.country = country
    self.role = role
    self.mentions = mentions
  }
}
