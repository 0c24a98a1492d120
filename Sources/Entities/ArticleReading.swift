/// What the layers read in an article, before the entities are told apart.
struct ArticleReading {
  /// The article's fields, in order.
  let fields: [ScannedField]
  /// What is named, never overlapping within a field.
  let spans: [NamedSpan]
  /// Every country that the text names, also within other names.
  let countries: [NamedSpan]
  /// The article is in another language than English, or its language cannot be told.
  let isForeign: Bool
  /// The article is about a sport that teams play.
  let isSport: Bool
  /// The article's text in pieces.
  let pieces: PieceText
}
