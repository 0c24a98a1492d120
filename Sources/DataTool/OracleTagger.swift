import Entities
import Evaluation
import ReaderModel

/// A tagger that returns the gold set's names, to show the errors of the later layers alone.
struct OracleTagger: NameTagger {
  let version = "oracle"
  private let mentions: [String: [(range: Range<Int>, kind: NameSpan.Kind)]]

  /// Knows the names of `articles`, by their texts.
  init(_ articles: [GoldArticle]) {
    mentions = Dictionary(
      articles.map { article in
        (
          article.parsed.text,
          article.mentions.compactMap { mention in
            guard let kind = Self.kind(mention.kind),
              let range = mention.spans.max(by: { $0.count < $1.count })
            else { return nil }
            return (range, kind)
          }
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  func spans(in document: TokenizedDocument) -> [NameSpan] {
    let known = mentions[document.article.text] ?? []
    guard let index = document.fields.firstIndex(where: { $0.field == .text }) else { return [] }
    let tokens = document.fields[index].tokens
    return known.compactMap { mention in
      let hits = tokens.indices.filter {
        tokens[$0].range.overlaps(mention.range)
      }
      guard let first = hits.first, let last = hits.last else { return nil }
      return NameSpan(field: index, tokens: first..<last + 1, kind: mention.kind, score: 1)
    }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func kind(_ name: String) -> NameSpan.Kind? {
    switch name {
    case "person": .person
    case "organisation": .organisation
    case "place", "country": .location
    case "event": .misc
    default: nil
    }
  }
}
