import Foundation
import Ingest
package import ReaderModel

/// A sample article with the events, quotes and deals that its readers find in it.
package struct InsightGold: Decodable {
  /// An event; `type`, `date` and `status` may list values, parted by `|`, and `*` is not judged.
  struct Event: Decodable {
    var type: String
    var actor: [String]
    var counterpart: [String]
    var date: String?
    var status: String
    var evidence: [String]
    var optional: Bool?
  }

  /// A quote with its words.
  struct Quote: Decodable {
    var speaker: [String]
    var text: String
    var optional: Bool?
  }

  /// A deal; slots in `ignored` are not judged.
  struct Deal: Decodable {
    var supplier: [String]
    var recipient: [String]
    var item: String?
    var weapons: [String]
    var quantity: Int?
    var amount: Int?
    var currency: String?
    var status: String
    var ignored: [String]?
    var optional: Bool?
  }

  /// The file in the folder of sample articles.
  package let id: String
  let events: [Event]
  let quotes: [Quote]
  let deals: [Deal]

  /// Whether no row of the article is to be found.
  var isQuiet: Bool { events.allSatisfy { $0.optional == true } && deals.isEmpty }

  /// Reads a gold set, an article a line.
  package static func load(_ path: String) throws -> [InsightGold] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try decoder.decode(InsightGold.self, from: Data($0.utf8))
    }
  }

  /// The article as it is imported from `articles` of `dataFolder`.
  package func article(in dataFolder: String) throws -> ParsedArticle {
    let path = "\(dataFolder)/articles/\(id)"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    return try PageDumpFormat(try PageLexicon(dataFolder: dataFolder)).article(
      from: RawRecord(bytes: bytes, line: 1), context: IngestContext(file: path)
    ).parsed
  }

  /// The words of evidence and quotes that `article` does not contain.
  package func strayWords(in article: ParsedArticle) -> [String] {
    (events.flatMap(\.evidence) + quotes.map(\.text)).filter { article.span(of: $0) == nil }
  }
}

extension ParsedArticle {
  /// Where the body, or else the title, a deck or a caption, first has `words`.
  func span(of words: String) -> TextSpan? {
    let heads = [.text, .title] + subtitles.indices.map { ArticleField.subtitle($0) }
    for field in heads + captions.indices.map({ ArticleField.caption($0) }) {
      let whole = self[field]
      guard let found = whole.range(of: words) else { continue }
      let start = whole.utf8.distance(from: whole.startIndex, to: found.lowerBound)
      return TextSpan(field: field, range: start..<start + words.utf8.count)
    }
    return nil
  }
}

extension TextSpan {
  /// How many bytes it shares with `other`.
  func overlap(_ other: TextSpan) -> Int {
    field == other.field ? range.clamped(to: other.range).count : 0
  }
}
