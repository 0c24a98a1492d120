import Foundation
import ReaderModel
import Text

/// One article in JSON, with any of the common names for its fields.
struct JSONArticle {
  private let fields: [String: Any]
  let lexicon: PageLexicon

  init(_ fields: [String: Any], _ lexicon: PageLexicon) {
    self.fields = fields
    self.lexicon = lexicon
  }

  /// The article, with paragraph offsets and date precision if given.
  /// - Throws: `.missingField` without a text.
  func article(line: Int, context: IngestContext) throws(IngestError) -> ParsedArticle {
    guard let text = text() else {
      throw .missingField("text", line: line, file: context.file)
    }
    // Trimming rarely halves a text.
    guard text.utf8.count <= 2 * ArticleFormats.longestText else {
      throw .tooLarge(limit: ArticleFormats.longestText, file: context.file)
    }
    let given = paragraphs(in: text)
    let printed = given == nil ? printed(withDateline(text)) : []
    var article = ParsedArticle(paragraphs: printed.map(\.text))
    article.takeLinks(of: printed)
    if let given { (article.text, article.paragraphs) = (text, given) }
    article.originID = string("id", "_id", "guid", "uuid")
    article.title =
      string("title", "headline", "head", "name").map(Self.plain)
      ?? Headline.standIn(for: article, lexicon.calendar)
    article.subtitles = strings("subtitles", "subtitle", "deck", "standfirst", "subheadline")
      .map(Self.plain)
    let byline = byline()
    article.source = context.source ?? publication() ?? byline.source
    article.authors = byline.authors
    article.url = address()
    article.language = string("language", "lang") ?? LanguageDetector.language(of: article.text)
    article.captions = captions()
    article.dropped = dropped()
    article.published = published(of: article)
    return article
  }
}

extension JSONArticle {
  private static let textNames = [
    "text", "body", "content", "articleBody", "article_body", "article", "story", "maintext",
    "full_text", "fulltext", "article_text", "text_content", "cleaned_text", "plain_text",
    "raw_text",
    "bodyText", "description", "summary", "excerpt",
  ]

  /// The paragraphs of a text, which may be HTML.
  private func printed(_ text: String) -> [LinkedText] {
    HTMLText.isMarkup(text)
      ? HTMLText.linked(text, base: address())
      : LineWrapping.paragraphs(of: text).map { LinkedText($0) }
  }

  /// One line of text, which may be HTML.
  private static func plain(_ text: String) -> String {
    HTMLText.isMarkup(text) ? HTMLText.inline(text) : text
  }

  /// Whether `fields` has one of the names of a text.
  static func hasText(_ fields: [String: Any]) -> Bool {
    textNames.contains { fields[$0] is String }
  }

  private func text() -> String? {
    for name in Self.textNames {
      let joined = strings(name).joined(separator: "\n\n")
      if joined.unicodeScalars.contains(where: { !$0.isBlank && $0 != "\n" }) {
        return LineEnds.unified(joined)
      }
    }
    return nil
  }

  /// The first of `names` that holds a string or a number, or an object with a name; NFC, trimmed.
  func string(_ names: String...) -> String? {
    names.lazy.compactMap { strings($0).first }.first
  }

  /// The first value of each of `names` that has one, in their order.
  func strings(eachOf names: String...) -> [String] {
    names.compactMap { Self.strings(fields[$0]).first }
  }

  /// Whether the authors are a list in the field of the export, which needs no splitting.
  var isAuthorList: Bool { fields["authors"] is [Any] }

  /// The first of `names` with a value, as a list.
  func strings(_ names: String...) -> [String] {
    names.lazy.map { Self.strings(fields[$0]) }.first { !$0.isEmpty } ?? []
  }

  /// Members that hold the value of an object: a person, a language's text, MongoDB's extended types.
  private static let wrappers = [
    "name", "text", "$date", "$numberLong", "$oid", "iso", "rendered", "value", "@value", "#text",
  ]

  private static func strings(_ value: Any?) -> [String] {
    switch value {
    case let text as String:
      let trimmed = text.trimmed { $0.isBlank || $0 == "\n" }
      return trimmed.isEmpty ? [] : [NormalForm.composed(String(trimmed))]
    case let number as NSNumber: return [number.stringValue]
    case let list as [Any]: return list.flatMap { strings($0) }
    case let object as [String: Any]:
      return strings(wrappers.lazy.compactMap { object[$0] }.first)
    default: return []
    }
  }

  /// The ranges of `paragraphs`, if they are ascending and within `text`; else nil.
  private func paragraphs(in text: String) -> [Range<Int>]? {
    guard let list = fields["paragraphs"] as? [[String: Any]], !list.isEmpty else { return nil }
    var ranges: [Range<Int>] = []
    for entry in list {
      guard let start = entry["start"] as? Int, let end = entry["end"] as? Int, start <= end,
        start >= ranges.last?.upperBound ?? 0, end <= text.utf8.count
      else { return nil }
      ranges.append(start..<end)
    }
    return ranges
  }

  /// `text` preceded by the dateline that some corpora keep in a field (`SALVADOR, Feb 26 -`).
  private func withDateline(_ text: String) -> String {
    guard let dateline = string("dateline"), !text.trimmed.hasPrefix(dateline) else { return text }
    return "\(dateline) \(text.trimmed)"
  }

  private func captions() -> [Caption] {
    let list = fields["captions"] as? [Any] ?? fields["caption"].map { [$0] } ?? []
    return list.compactMap { entry in
      if let object = entry as? [String: Any] {
        guard let text = Self.strings(object["text"]).first else { return nil }
        return Caption(text: text, credit: Self.strings(object["credit"]).first)
      }
      return Self.strings(entry).first.map { Caption(text: $0) }
    }
  }

  private func dropped() -> [DroppedLine] {
    guard let list = fields["dropped"] as? [[String: Any]] else { return [] }
    return list.compactMap { entry in
      guard let line = entry["line"] as? Int, let text = entry["text"] as? String,
        let why = entry["why"] as? String
      else { return nil }
      return DroppedLine(line: line, text: text, why: why)
    }
  }
}
