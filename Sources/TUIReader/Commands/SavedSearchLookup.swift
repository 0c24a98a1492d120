import Archive
import ReaderModel

/// Finds saved searches by what a person types.
struct SavedSearchLookup {
  /// All searches, in the order in which they were made.
  let all: [SavedSearch]

  /// The searches of `store`.
  init(_ store: ArticleStore) throws { all = try store.searches() }

  /// The search of a name, in any case.
  /// - Throws: A ``CommandFailure`` if there is none.
  func one(_ typed: String) throws -> SavedSearch {
    let name = SavedSearch.name(typed) ?? ""
    if let found = all.first(where: { $0.name.lowercased() == name.lowercased() }) { return found }
    throw CommandFailure("there is no search '\(name)'; 'tuireader searches' lists them")
  }

  /// The names of the other searches whose lines name that one.
  func namers(of name: String) -> [String] {
    all.filter { search in
      search.name != name
        && ArticleQuery.searchesNamed(in: search.query).contains {
          $0.lowercased() == name.lowercased()
        }
    }.map(\.name)
  }
}
