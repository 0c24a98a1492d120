import Archive
import Foundation
import ReaderModel

extension SearchCommand {
  /// Keeps the line as it was typed: relative dates and other searches that it names stay so.
  func keep(as typed: String, _ query: ArticleQuery, in store: ArticleStore) throws {
    guard let name = SavedSearch.name(typed) else {
      throw CommandFailure("a saved search needs a name")
    }
    let line = self.query.line
    let parser = try SearchParser(names: QueryNames(try store.namedQueries()))
    do throws(QueryError) {
      _ = try parser.query(line, savedAs: name)
    } catch {
      throw CommandFailure("the search can't be kept as \"\(name)\": \(error)")
    }
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    let isNew = try store.save(NamedQuery(name: name, query: line), at: now)
    var lines = ReportLines()
    let count = try store.count(matching: query)
    let articles = "\(count) \(count == 1 ? "article" : "articles")"
    lines.say((isNew ? "saved" : "replaced") + " \"\(name)\": \(articles)")
    try lines.finish()
  }

  /// Lists the articles of a saved search, which is then looked at.
  func list(_ typed: String) throws {
    let store = try archive.openExisting()
    let search = try SavedSearchLookup(store).one(typed)
    let query = try SearchParser(names: QueryNames(try store.namedQueries())).saved(search)
    if !store.isReadOnly, !count { try store.look(at: search.name) }
    try list(query, in: store)
  }
}
