/// A list of articles inside an object, as the services of news sites answer.
enum JSONCollection {
  private static let lists = [
    "articles", "results", "items", "data", "documents", "docs", "stories", "entries", "posts",
    "hits",
    "news",
  ]
  /// Objects around the list.
  private static let wrappers = ["response", "data", "result", "hits", "feed", "body"]
  /// Elasticsearch's object around an article.
  private static let source = "_source"

  /// The objects in the list of `fields`; nil if it has no such list, or a text of its own.
  static func articles(in fields: [String: Any]) -> [[String: Any]]? {
    if JSONArticle.hasText(fields) { return nil }
    if let list = list(in: fields) { return list }
    return wrappers.lazy.compactMap { fields[$0] as? [String: Any] }.compactMap { list(in: $0) }
      .first
  }

  private static func list(in fields: [String: Any]) -> [[String: Any]]? {
    let found = lists.lazy.compactMap { fields[$0] as? [[String: Any]] }.first { !$0.isEmpty }
    return found?.map { $0[source] as? [String: Any] ?? $0 }
  }
}
