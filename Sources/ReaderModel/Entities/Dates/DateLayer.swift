/// Finds dates in an article's text and resolves them against its publication.
struct DateLayer: Sendable {
  init() {}

  /// Dates in the text (not in title, subtitles and captions), in order, never overlapping.
  func dates(in article: ParsedArticle) -> [DateMention] { [] }
}
