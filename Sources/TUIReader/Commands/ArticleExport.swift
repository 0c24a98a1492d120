import ReaderModel
import Text

/// Articles as CSV and as Markdown.
enum ArticleExport {
  private typealias Column = (name: String, value: @Sendable (Article) -> String)

  private static let columns = head + names + tail

  private static let head: [Column] = [
    ("id", { $0.id.rawValue }), ("published", { $0.parsed.published.iso ?? "" }),
    ("title", { $0.parsed.title }), ("source", { $0.parsed.source ?? "" }),
    ("authors", { $0.parsed.authors.joined(separator: "; ") }), ("url", { $0.parsed.url ?? "" }),
    ("language", { $0.parsed.language ?? "" }),
    ("countries", { $0.annotation.countries.map(\.code.rawValue).joined(separator: " ") }),
  ]

  private static let tail: [Column] = [
    ("bookmarked", { $0.isBookmarked ? "1" : "0" }), ("read", { $0.isRead ? "1" : "0" }),
    ("tags", { $0.tags.joined(separator: "; ") }), ("text", { $0.parsed.text }),
  ]

  /// A column of names for every kind that has one.
  private static let names: [Column] = Kind.entities.compactMap { kind in
    kind.traits.column.map { name in (name, { names(kind, $0) }) }
  }

  /// The names of the columns.
  static var csvHeader: String { columns.map(\.name).joined(separator: ",") }

  /// One record (RFC 4180); line feeds stay inside the quotes.
  static func csvLine(_ article: Article) -> String {
    columns.map { CSVField.text($0.value(article)) }.joined(separator: ",")
  }

  /// The article with its title as a heading.
  static func markdown(_ article: Article) -> String {
    let parsed = article.parsed
    var lines = ["# " + escaped(parsed.title), ""]
    for subtitle in parsed.subtitles { lines += ["**\(escaped(subtitle))**", ""] }
    let origin = ([parsed.source] + parsed.authors + [parsed.published.iso]).compactMap { $0 }
    if !origin.isEmpty { lines += ["*" + escaped(origin.joined(separator: " · ")) + "*", ""] }
    if let url = parsed.url { lines += [escaped(url), ""] }
    for caption in parsed.captions {
      let credit = caption.credit.map { " (\($0))" } ?? ""
      lines += ["> " + escaped(caption.text + credit), ""]
    }
    for paragraph in MarkdownExport.paragraphs(of: parsed, escaped) { lines += [paragraph, ""] }
    let countries = article.annotation.countries.map(\.name)
    if !countries.isEmpty {
      lines += ["Countries: " + escaped(countries.joined(separator: ", ")), ""]
    }
    return lines.joined(separator: "\n")
  }

  /// The article as an item of a list of references, with its tags and notes below.
  static func reference(_ article: Article, _ citation: Citation) -> String {
    var lines = ["- " + escaped(citation.line(article.parsed))]
    if !article.tags.isEmpty {
      lines.append("  - Tags: " + escaped(article.tags.joined(separator: ", ")))
    }
    for note in article.notes {
      let quote = note.passage.map { "“\(Citation.oneLine($0.quote))” — " } ?? ""
      lines.append("  - " + escaped(quote + Citation.oneLine(note.text)))
    }
    return lines.joined(separator: "\n")
  }

  private static func names(_ kind: Kind, _ article: Article) -> String {
    article.annotation.entities.filter { $0.kind == kind }.map(\.name).joined(separator: "; ")
  }

  /// Escapes Markdown's special characters.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in TerminalText.sanitised(text) {
      if "\\`*_[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
