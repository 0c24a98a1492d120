import Text

extension QueryParser {
  /// The most saved searches that a line may name: each may be as long as a line.
  private static let mostSaved = 8

  /// Throws for a line that names more searches than ``mostSaved``.
  static func checkSaved(_ tokens: [QueryToken]) throws(QueryError) {
    var count = 0
    for token in tokens {
      guard case .field(let name, _, _) = token.kind, name.lowercased() == "in" else { continue }
      count += 1
      if count > mostSaved {
        throw QueryError(
          column: token.column, message: "the query names more than \(mostSaved) saved searches")
      }
    }
  }

  /// The filter of the saved search of that name; its order does not count.
  func saved(_ name: String, column: Int) throws(QueryError) -> Filter {
    guard let searches else {
      throw QueryError(column: column, message: "a saved search can't build on another one")
    }
    let shown = QueryError.excerpt(name)
    guard let line = searches.line(of: name) else {
      throw QueryError(
        column: column, message: "no search is saved as '\(shown)'",
        suggestion: nearest(to: name, among: searches.names))
    }
    do throws(QueryError) {
      return try Self.query(
        line, countries: countries, today: today, calendar: calendar, searches: nil
      ).filter
    } catch {
      throw QueryError(
        column: column, message: "the saved search '\(shown)' can't be read: \(error.message)")
    }
  }
}
