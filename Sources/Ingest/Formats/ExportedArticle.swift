import Foundation
import ReaderModel
import Text

/// A line of the program's own export, which is restored word for word, with its marks.
struct ExportedArticle {
  let fields: [String: Any]

  /// Returns nil for an object that the export did not write; ``JSONArticle`` reads those.
  init?(_ fields: [String: Any]) {
    self.fields = fields
    guard let id = fields["id"] as? String,
      ArticleFingerprint.number(of: Article.ID(rawValue: id)) != nil,
      fields["publishedPrecision"] is String, fields["dropped"] is [Any]
    else { return nil }
  }

  /// The article; nil if a field is missing, has the wrong type, or does not fit the others.
  func article(context: IngestContext) -> ImportedArticle? {
    guard let article = parsed(context), let editions = editions(context) else { return nil }
    return ImportedArticle(article, marks: marks, editions: editions)
  }

  /// The most earlier editions to read.
  private static let mostEditions = 200

  /// The earlier editions; empty if there are none, nil if one can't be read.
  private func editions(_ context: IngestContext) -> [ArticleEdition]? {
    guard let list = objects("editions") else { return [] }
    return all(Array(list.prefix(Self.mostEditions))) { object in
      var object = object
      object["id"] = fields["id"]
      guard let replaced = object["replaced"] as? Int,
        let parsed = ExportedArticle(object)?.parsed(context)
      else { return nil }
      return ArticleEdition(replaced: replaced, parsed: parsed)
    }
  }

  private func parsed(_ context: IngestContext) -> ParsedArticle? {
    guard let title = fields["title"] as? String, let text = fields["text"] as? String,
      !title.isEmpty || !text.isEmpty || fields["url"] is String,
      let subtitles = fields["subtitles"] as? [String],
      let authors = fields["authors"] as? [String],
      let captions = captions(), let paragraphs = paragraphs(in: text), let dropped = dropped(),
      let links = links(in: text), let published = published(),
      !([title, text] + subtitles + authors + captions.map(\.text)).contains(where: \.hasFlood)
    else { return nil }
    var article = ParsedArticle(
      originID: fields["id"] as? String, title: title, subtitles: subtitles,
      source: context.source ?? fields["source"] as? String, authors: authors,
      url: fields["url"] as? String, language: fields["language"] as? String,
      published: published, isDayFirst: fields["dayFirst"] as? Bool, captions: captions,
      paragraphs: [], dropped: dropped)
    (article.text, article.paragraphs, article.links) = (text, paragraphs, links)
    return article
  }

  private func objects(_ name: String) -> [[String: Any]]? { fields[name] as? [[String: Any]] }

  /// The results of `make` for every object in `list`; nil if one fails.
  private func all<Value>(
    _ list: [[String: Any]]?, _ make: ([String: Any]) -> Value?
  ) -> [Value]? {
    guard let list else { return nil }
    let made = list.compactMap(make)
    return made.count == list.count ? made : nil
  }

  private func captions() -> [Caption]? {
    all(objects("captions")) { object in
      (object["text"] as? String).map { Caption(text: $0, credit: object["credit"] as? String) }
    }
  }

  private func dropped() -> [DroppedLine]? {
    all(objects("dropped")) { object in
      guard let line = object["line"] as? Int, let text = object["text"] as? String,
        let why = object["why"] as? String
      else { return nil }
      return DroppedLine(line: line, text: text, why: why)
    }
  }

  /// The ranges, if they are ascending and within `text`; else nil.
  private func paragraphs(in text: String) -> [Range<Int>]? {
    var end = 0
    return all(objects("paragraphs")) { object in
      guard let start = object["start"] as? Int, let next = object["end"] as? Int,
        start >= end, next >= start, next <= text.utf8.count
      else { return nil }
      end = next
      return start..<next
    }
  }

  /// The links, if they are ascending, within `text` and allowed; none in exports from before links
  /// were kept; else nil.
  private func links(in text: String) -> [ArticleLink]? {
    guard fields["links"] != nil else { return [] }
    guard let list = objects("links"), list.count <= ArticleLink.most else { return nil }
    var end = 0
    return all(list) { object in
      guard let start = object["start"] as? Int, let next = object["end"] as? Int,
        let url = object["url"] as? String, start >= end, next >= start, next <= text.utf8.count,
        ArticleLink.isAllowed(url)
      else { return nil }
      end = next
      return ArticleLink(range: start..<next, url: url)
    }
  }

  private func published() -> PublicationDate? {
    guard let label = fields["publishedPrecision"] as? String,
      let precision = PublicationDate.Precision(rawValue: label),
      let isInferred = fields["publishedInferred"] as? Bool,
      let isZoneAssumed = fields["publishedZoneAssumed"] as? Bool
    else { return nil }
    var date = PublicationDate.unknown
    if let stamp = fields["published"] as? String {
      guard let read = PublicationDate(iso: stamp), read.precision == precision else { return nil }
      date = read
    } else if precision != .unknown {
      return nil
    }
    (date.isInferred, date.isZoneAssumed) = (isInferred, isZoneAssumed)
    return date
  }
}

extension PublicationDate {
  /// Reads what ``iso`` wrote; nil for anything else.
  fileprivate init?(iso stamp: String) {
    let parts = stamp.split(separator: "T", maxSplits: 1)
    guard let day = parts.first else { return nil }
    self.init(isoDay: String(day))
    if parts.count == 2 {
      let clock = parts[1]
      let fields = clock.prefix(8).split(separator: ":").compactMap { Int($0) }
      guard fields.count == 3 else { return nil }
      (precision, minuteOfDay, second) = (.minute, fields[0] * 60 + fields[1], fields[2])
      zone = Self.offset(String(clock.dropFirst(8)))
    }
    guard iso == stamp else { return nil }
  }

  /// The minutes of `Z`, `+09:00`, `-03:30`; nil for anything else.
  private static func offset(_ text: String) -> Int? {
    if text == "Z" { return 0 }
    let fields = text.dropFirst().split(separator: ":").compactMap { Int($0) }
    guard fields.count == 2, fields.allSatisfy((0..<100).contains), let sign = text.first else {
      return nil
    }
    let size = fields[0] * 60 + fields[1]
    return sign == "-" ? -size : size
  }
}
