import Archive
import ReaderModel

/// The query is valid, but no article matches.
struct NothingMatches: Error, CustomStringConvertible {
  /// The sentence for the user.
  var description = "nothing matches"

  /// A query that nothing matches.
  init() {}

  /// A query that nothing matches, perhaps because a name in it is in no article.
  init(_ query: ArticleQuery, in store: ArticleStore) {
    if let hint = (try? store.suggestion(for: query.filter)) ?? nil {
      description += ": " + hint
    }
  }
}
