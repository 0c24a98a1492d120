import Foundation
import ReaderModel

/// Compares a tagger's names with annotated news: persons, organisations, and places together with
/// countries, which the tagger calls locations and, as adjectives, misc.
struct NewsScorer {
  /// A name of one of the three classes; bytes of the text.
  struct Name: Hashable {
    var kind: String
    var range: Range<Int>
  }

  /// Adjectives and peoples of countries; they count as places.
  let demonyms: Set<String>

  /// The names found in `text`.
  func names(in text: String, tagger: TrainedNameTagger) -> [Name] {
    var article = ParsedArticle(paragraphs: [])
    article.text = text
    let document = TokenizedDocument(article)
    return tagger.spans(in: document).compactMap { span in
      let field = document.fields[span.field]
      let range = field.byteRange(of: span.tokens)
      switch span.kind {
      case .person: return Name(kind: "person", range: range)
      case .organisation: return Name(kind: "organisation", range: range)
      case .location: return Name(kind: "place", range: range)
      case .misc:
        return demonym(in: field.text(of: span.tokens)).map {
          Name(kind: "place", range: range.lowerBound..<range.lowerBound + $0.utf8.count)
        }
      }
    }
  }

  /// The adjective that `text` is, or that stands before its first hyphen.
  private func demonym(in text: String) -> String? {
    if demonyms.contains(text) { return text }
    let first = String(text.prefix { $0 != "-" })
    return first.count < text.count && demonyms.contains(first) ? first : nil
  }

  /// Counts for each class. Neutral spans count neither way.
  func counts(of names: [Name], in gold: NewsGold) -> [String: SpanCounts] {
    var offsets = [0]
    for scalar in gold.text.unicodeScalars {
      offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
    }
    let classes = ["person", "organisation", "place"]
    var counts: [String: SpanCounts] = [:]
    var free = Set(names)
    for mention in gold.mentions {
      let kind = mention.kind == "country" ? "place" : mention.kind
      guard classes.contains(kind) else { continue }
      let spans = ([[mention.start, mention.end]] + (mention.alt ?? [])).map {
        Name(kind: kind, range: offsets[$0[0]]..<offsets[$0[1]])
      }
      counts[kind, default: SpanCounts()].expected += 1
      if let hit = spans.first(where: free.contains) {
        counts[kind, default: SpanCounts()].right += 1
        counts[kind, default: SpanCounts()].predicted += 1
        free.remove(hit)
      }
    }
    let neutral = (gold.ignored ?? []).filter { $0.neutral ?? true }.map {
      offsets[$0.start]..<offsets[$0.end]
    }
    for name in free where !neutral.contains(where: { $0.overlaps(name.range) }) {
      counts[name.kind, default: SpanCounts()].predicted += 1
    }
    return counts
  }
}
