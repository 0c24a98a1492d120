import ReaderModel
import Text

/// An article as text for a terminal or a pipe.
enum ArticleText {
  /// The lines: title, decks, source and date, captions, paragraphs, countries and entities.
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
    lines += ["", TerminalText.sanitised(parsed.text, keepsLines: true), ""]
    lines += about(article)
    return lines
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
