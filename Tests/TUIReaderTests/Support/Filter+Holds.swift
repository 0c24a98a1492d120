import ReaderModel
import Text

extension Filter {
  /// A plain reading of the filters that the tests use.
  func holds(for article: Article) -> Bool {
    func text(_ needle: String) -> Bool {
      let whole = article.parsed.title + "\n" + article.parsed.text
      return !FoldedText(whole).ranges(of: FoldedText(needle)).isEmpty
    }
    switch self {
    case .all: return true
    case .published: return article.parsed.published.day != nil
    case .undated: return article.parsed.published.day == nil
    case .word(let word), .prefix(let word), .phrase(let word), .title(let word):
      return text(word)
    case .field(.tag, let name): return article.tags.contains(name)
    case .field(.act, let name):
      return article.annotation.insights.events.contains { $0.type.name == name }
    case .field(.moment, let month):
      return article.annotation.insights.timeline.contains { $0.month == month }
    case .field(_, let name): return article.annotation.entities.contains { $0.name == name }
    case .has(.note): return !article.notes.isEmpty
    case .has(.tag): return !article.tags.isEmpty
    case .note(let words):
      return article.notes.contains { !FoldedText($0.text).ranges(of: FoldedText(words)).isEmpty }
    case .has(.event): return !article.annotation.insights.events.isEmpty
    case .has(.quote): return !article.annotation.insights.quotes.isEmpty
    case .has(.deal): return !article.annotation.insights.deals.isEmpty
    case .added: return true
    case .country(let code): return article.annotation.countries.contains { $0.code == code }
    case .mark(.bookmarked): return article.isBookmarked
    case .mark(.unread): return !article.isRead
    case .mark(.read): return article.isRead
    case .and(let parts): return parts.allSatisfy { $0.holds(for: article) }
    case .or(let parts): return parts.contains { $0.holds(for: article) }
    case .not(let part): return !part.holds(for: article)
    }
  }
}

extension Article {
  /// The values of a kind that no entity has.
  func values(of kind: Facet.Kind) -> [String] {
    switch kind {
    case .source: [parsed.source].compactMap { $0 }
    case .author: parsed.authors
    case .moment: annotation.insights.timeline.compactMap(\.month)
    case .month: parsed.published.day.map { [String($0.description.prefix(7))] } ?? []
    default: []
    }
  }
}
