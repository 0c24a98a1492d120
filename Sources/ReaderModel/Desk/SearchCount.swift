/// How many articles a saved search finds.
package struct SearchCount: Equatable, Sendable {
  /// Those that were saved or changed since the reader last looked.
  package var new: Int
  /// All of them.
  package var all: Int

  /// Counts.
  package init(new: Int, all: Int) {
    self.new = new
    self.all = all
  }

  /// What to count.
  package struct Request: Hashable, Sendable {
    /// The query of the search.
    package var query: ArticleQuery
    /// The mark of a ``SavedSearch``.
    package var looked: Int64

    /// A request.
    package init(query: ArticleQuery, looked: Int64) {
      self.query = query
      self.looked = looked
    }
  }
}
