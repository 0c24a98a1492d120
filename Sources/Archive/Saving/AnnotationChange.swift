package import ReaderModel

/// How a new annotation changed an article's facets.
package struct AnnotationChange: Equatable, Sendable, Identifiable {
  /// A value that the article is found by.
  package struct Value: Hashable, Sendable {
    /// The facet that it belongs to.
    package var kind: Facet.Kind
    /// The name as shown: `Ronald Reagan`.
    package var name: String
  }

  /// The article.
  package var id: Article.ID
  /// Its headline.
  package var title: String
  /// Values that it gained, in the order of the annotation.
  package var added: [Value]
  /// Values that it lost.
  package var removed: [Value]

  /// Whether no value came or went.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  init(of article: Article, from old: [ArticleValue], to new: [ArticleValue]) {
    id = article.id
    title = article.parsed.title
    added = Self.values(new, without: old)
    removed = Self.values(old, without: new)
  }

  private static func values(_ values: [ArticleValue], without others: [ArticleValue]) -> [Value] {
    let others = Set(others.map { [$0.kind.letter, $0.key] })
    return values.filter { !others.contains([$0.kind.letter, $0.key]) }
      .map { Value(kind: $0.kind, name: $0.name) }
  }
}
