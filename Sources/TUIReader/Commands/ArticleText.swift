import ReaderModel
import Text

/// An article as text for a terminal or a pipe.
enum ArticleText {
  /// The lines: title, decks, source and date, captions, paragraphs, the numbered addresses of
  /// links, countries and entities.
  static func lines(of article: Article) -> [String] {
    let parsed = article.parsed
    var lines = [safe(parsed.title)]
    lines += parsed.subtitles.map { safe($0) }
    let date = parsed.published.iso.map { $0 + (parsed.published.isInferred ? "?" : "") }
    let origin = ([parsed.source] + parsed.authors + [date]).compactMap { $0 }
    if !origin.isEmpty { lines.append(safe(origin.joined(separator: " · "))) }
    if let url = parsed.url { lines.append(safe(url)) }
    for caption in parsed.captions {
      let credit = caption.credit.map { " (\($0))" } ?? ""
      lines += ["", safe("[" + caption.text + credit + "]")]
    }
    lines += ["", TerminalText.sanitised(numbered(parsed), keepsLines: true), ""]
    let references = References(parsed).addresses.enumerated()
    lines += references.map { safe("[\($0 + 1)] \($1)") }
    if !parsed.links.isEmpty { lines.append("") }
    lines += about(article)
    for note in article.notes { lines += [""] + NoteText.lines(of: note) }
    return lines
  }

  /// The text with a number behind the words of each link.
  private static func numbered(_ parsed: ParsedArticle) -> String {
    var text = ""
    var start = 0
    for (link, number) in zip(parsed.links, References(parsed).numbers) {
      let end = max(start, link.range.upperBound)
      text += parsed.text.slice(start..<end) + "[\(number)]"
      start = end
    }
    return text + parsed.text.slice(start..<parsed.text.utf8.count)
  }

  private static func about(_ article: Article) -> [String] {
    let countries = article.annotation.countries.map { "\($0.name) (\($0.mentions))" }
    var groups: [(String, [String])] = [(Kind.country.traits.heading, countries)]
    for kind in Kind.entities where kind != .country {
      let names = article.annotation.entities.filter { $0.kind == kind }.map { entity in
        let facts = [entity.role, entity.country?.rawValue].compactMap { $0 }
        return entity.name + (facts.isEmpty ? "" : ", " + facts.joined(separator: ", "))
          + " (\(entity.mentions.count))"
      }
      groups.append((kind.traits.heading, names))
    }
    groups.append((Kind.tag.traits.heading, article.tags))
    return groups.filter { !$0.1.isEmpty }
      .map { safe("\($0.0): " + $0.1.joined(separator: "; ")) }
  }

  private static func safe(_ text: String) -> String { TerminalText.sanitised(text) }
}
