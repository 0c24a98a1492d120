import ReaderModel
import Text

/// An article of Markdown, as static site generators and clippers write it.
struct MarkdownArticle {
  private let front: FrontMatter
  private let text: MarkdownText
  private let lexicon: PageLexicon

  init(_ front: FrontMatter, _ text: MarkdownText, _ lexicon: PageLexicon) {
    self.front = front
    self.text = text
    self.lexicon = lexicon
  }

  /// The article; `source` overrides the publication that the fields name.
  func article(source: String?) -> ParsedArticle {
    if front.fields.isEmpty { return plain(source: source) }
    let byline = byline
    let title = front.text("title", "headline") ?? text.heading
    let paragraphs =
      text.heading == nil || text.heading == title
      ? text.paragraphs
      : [LinkedText(text.heading ?? "")] + text.paragraphs
    let texts = paragraphs.map(\.text)
    var article = ParsedArticle(
      title: title ?? Headline.standIn(for: texts.first ?? ""),
      subtitles: [front.text("subtitle", "description", "summary", "excerpt", "deck")].compactMap(
        \.self),
      source: source ?? front.text(
        "publication", "publisher", "site", "site_name", "sitename", "outlet")
        ?? sourceName ?? byline.source,
      authors: byline.authors, url: front.address,
      language: front.text("language", "lang")
        ?? LanguageDetector.language(of: texts.joined(separator: "\n")),
      published: published, paragraphs: texts)
    article.takeLinks(of: paragraphs)
    return article
  }

  /// Without fields, the lines below the heading are read like those of a page.
  private func plain(source: String?) -> ParsedArticle {
    let lines = [text.heading].compactMap(\.self) + text.paragraphs.map(\.text)
    let page = lines.joined(separator: "\n\n")
    var article = PageDump(page, lexicon).article(source: source)
    if let heading = text.heading, article.title != heading, !article.text.isEmpty {
      article.title = heading
    }
    takeLinks(&article)
    return article
  }

  /// Gives paragraphs that were kept as they stand their links.
  private func takeLinks(_ article: inout ParsedArticle) {
    let known = Dictionary(
      text.paragraphs.filter { !$0.links.isEmpty }.map { ($0.text, $0) }, uniquingKeysWith: { $1 })
    if known.isEmpty { return }
    article.takeLinks(
      of: article.paragraphs.map {
        let paragraph = String(article.text.slice($0))
        return known[paragraph] ?? LinkedText(paragraph)
      })
  }

  private var byline: Byline {
    let names = front.texts("authors", "author", "byline", "creator", "by", "writer")
    return names.reduce(into: Byline()) { all, name in
      let bare = Self.unlinked(name)
      let own = lexicon.bylines.byline(in: bare) ?? lexicon.bylines.byline(of: bare[...])
      all.authors += own.isEmpty ? [bare] : own.authors
      all.source = all.source ?? own.source
    }
  }

  /// `Nora Feldt` of `[[Nora Feldt]]`, as Obsidian's clipper writes it.
  private static func unlinked(_ text: String) -> String {
    String(text.trimmed { "[]".unicodeScalars.contains($0) || $0.isBlank })
  }

  private var sourceName: String? {
    front.text("source").flatMap { $0.contains("://") ? nil : $0 }
  }

  private var published: PublicationDate {
    let stamp = front.text(
      "date", "published", "publishdate", "pubdate", "date_published", "datepublished",
      "publish_date",
      "published_at", "created", "created_at")
    guard let stamp else { return .unknown }
    var date = StampReader.date(in: stamp, lexicon.stamps, language: front.text("language", "lang"))
    if date.isZoneAssumed { (date.zone, date.isZoneAssumed) = (nil, false) }
    return date
  }
}

extension FrontMatter {
  /// The article's address; nil if no field has one.
  var address: String? {
    let named = text(
      "url", "link", "canonical", "canonical_url", "original_url", "permalink", "source")
    return named.flatMap { $0.contains("://") ? $0 : nil }
  }
}
