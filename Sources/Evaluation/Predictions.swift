import ReaderModel

/// An annotation's spans, normalised for comparison with a gold article.
struct Predictions {
  /// A span that counts.
  struct Span {
    var kind: String
    var range: Range<Int>
    /// The entity's identifier.
    var entity: String
  }

  /// Spans of the text, without those that are neither right nor wrong.
  let spans: [Span]

  /// The spans of `annotation` that `gold` can judge.
  init(_ annotation: Annotation, _ gold: GoldArticle) {
    let bytes = Array(gold.parsed.text.utf8)
    var seen: Set<String> = []
    var spans: [Span] = []
    for entity in annotation.entities {
      for mention in entity.mentions where mention.field == .text {
        let range = SpanNorm.normalised(mention.range, in: bytes)
        let kind = entity.kind.rawValue
        guard seen.insert("\(kind) \(range)").inserted else { continue }
        if Self.isNeutral(kind, range, bytes, gold) { continue }
        spans.append(Span(kind: kind, range: range, entity: entity.id))
      }
    }
    self.spans = spans
  }

  private static func isNeutral(
    _ kind: String, _ range: Range<Int>, _ bytes: [UInt8], _ gold: GoldArticle
  ) -> Bool {
    let isPlace = kind == "place" || kind == "country"
    let isRight = gold.mentions.contains { mention in
      let fits =
        isPlace ? mention.kind == "place" || mention.kind == "country" : mention.kind == kind
      return fits && mention.spans.contains(range)
    }
    if isRight { return false }
    if gold.ignored.contains(where: {
      $0.isNeutral && !$0.wrongFor.contains(kind) && $0.range.overlaps(range)
    }) {
      return true
    }
    if isPlace,
      gold.mentions.contains(where: { mention in
        mention.kind == "event" && mention.spans.contains { $0.contains(range) }
      })
    {
      return true
    }
    guard kind == "organisation" else { return false }
    let text = String(decoding: bytes[range], as: UTF8.self).lowercased()
    let heads = ["government", "military", "army", "armed forces", "forces", "parliament"]
    let isState = text.hasPrefix("government of ") || heads.contains(where: text.hasSuffix)
    return isState
      && gold.mentions.contains { mention in
        mention.kind == "country" && mention.spans.contains { $0.overlaps(range) }
      }
  }
}
