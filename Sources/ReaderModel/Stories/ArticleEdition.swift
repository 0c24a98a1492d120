/// An earlier edition of an article.
package struct ArticleEdition: Equatable, Sendable {
  /// When a later one replaced it, in seconds since 1970.
  package var replaced: Int
  /// What it said.
  package var parsed: ParsedArticle

  /// An edition.
  package init(replaced: Int, parsed: ParsedArticle) {
    self.replaced = replaced
    self.parsed = parsed
  }

  /// What `next` changed, in a few words: `title, 2 paragraphs new, 1 gone`.
  package func changes(to next: ParsedArticle) -> String {
    var changes: [String] = []
    if parsed.title != next.title { changes.append("title") }
    if parsed.subtitles != next.subtitles { changes.append("subtitles") }
    if parsed.source != next.source { changes.append("source") }
    if parsed.authors != next.authors { changes.append("authors") }
    if parsed.published != next.published { changes.append("date") }
    if parsed.url != next.url { changes.append("address") }
    if parsed.captions != next.captions { changes.append("captions") }
    let (old, new) = (Self.paragraphs(of: parsed), Self.paragraphs(of: next))
    let (added, gone) = (new.count { !old.contains($0) }, old.count { !new.contains($0) })
    if added > 0 { changes.append("\(added) \(added == 1 ? "paragraph" : "paragraphs") new") }
    if gone > 0 {
      let noun = added > 0 ? "" : gone == 1 ? " paragraph" : " paragraphs"
      changes.append("\(gone)\(noun) gone")
    }
    if added == 0, gone == 0, parsed.text != next.text { changes.append("order of paragraphs") }
    return changes.isEmpty ? "nothing" : changes.joined(separator: ", ")
  }

  private static func paragraphs(of article: ParsedArticle) -> Set<String> {
    let bytes = Array(article.text.utf8)
    return Set(
      article.paragraphs.filter { $0.upperBound <= bytes.count }
        .map { String(decoding: bytes[$0], as: UTF8.self) })
  }
}
