import Evaluation
import Foundation
import Entities
import ReaderModel

/// Compares a tagger's names with annotated news: persons, organisations, and places together with
/// countries, which the tagger calls locations and, as adjectives, misc.
struct NewsScorer {
  /// A name of one of the three classes; `range` counts bytes of the text.
  struct Name: Hashable {
    var kind: String
    var range: Range<Int>
  }

  /// Adjectives and peoples of countries; they count as places.
  let demonyms: Set<String>

  /// The names found in `article`.
  func names(in article: ParsedArticle, tagger: TrainedNameTagger) -> [Name] {
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

  /// The demonym that is `text` or its part before the first hyphen.
  private func demonym(in text: String) -> String? {
    if demonyms.contains(text) { return text }
    let first = String(text.prefix { $0 != "-" })
    return first.count < text.count && demonyms.contains(first) ? first : nil
  }

  /// Scores of each class. Ignores neutral spans.
  func scores(of names: [Name], in gold: GoldArticle) -> [String: Score] {
    let bytes = Array(gold.parsed.text.utf8)
    var scores: [String: Score] = [:]
    var free = Set(
      names.map { Name(kind: $0.kind, range: SpanNorm.normalised($0.range, in: bytes)) })
    for mention in gold.mentions {
      let kind = mention.kind == "country" ? "place" : mention.kind
      guard ["person", "organisation", "place"].contains(kind) else { continue }
      var score = Score(expected: 1)
      if let hit = mention.spans.map({ Name(kind: kind, range: $0) }).first(where: free.contains) {
        score.right = 1
        score.predicted = 1
        free.remove(hit)
      }
      scores[kind] = (scores[kind] ?? Score()) + score
    }
    let neutral = gold.ignored.filter(\.isNeutral).map(\.range)
    for name in free where !neutral.contains(where: { $0.overlaps(name.range) }) {
      scores[name.kind] = (scores[name.kind] ?? Score()) + Score(predicted: 1)
    }
    return scores
  }
}
