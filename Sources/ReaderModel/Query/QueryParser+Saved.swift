import Text

/// The saved searches that a line may name, and those that are being read for it.
struct SavedScope {
  /// The most searches read for one line, directly and through others: each may be as long as a line.
  static let most = 8

  let searches: QueryNames
  /// The names of the searches around the line, the outermost first.
  var open: [String]
  /// How many were read.
  var count = 0

  /// Searches for a line that is kept as `name`, or for a typed one.
  init(_ searches: QueryNames, savedAs name: String?) {
    self.searches = searches
    open = name.map { [$0] } ?? []
  }

  /// Whether the line is a part of the search of that name.
  func isInside(_ name: String) -> Bool {
    open.contains { $0.lowercased() == name.lowercased() }
  }
}

extension QueryParser {
  /// The filter of the saved search of that name; its order does not count.
  mutating func savedSearch(_ name: String, column: Int) throws(QueryError) -> Filter {
    let shown = QueryError.excerpt(name)
    if saved.isInside(name) {
      let way = (saved.open + [name]).map { QueryError.excerpt($0) }.joined(separator: " → ")
      throw QueryError(column: column, message: "a search can't be part of itself: \(way)")
    }
    guard let line = saved.searches.line(of: name) else {
      throw QueryError(
        column: column, message: "no search is saved as '\(shown)'",
        suggestion: nearest(to: name, among: saved.searches.names))
    }
    saved.count += 1
    guard saved.count <= SavedScope.most else {
      throw QueryError(
        column: column, message: "the query names more than \(SavedScope.most) saved searches")
    }
    saved.open.append(name)
    defer { saved.open.removeLast() }
    do throws(QueryError) {
      return try Self.query(
        line, countries: countries, today: today, calendar: calendar, saved: &saved
      ).filter
    } catch {
      throw QueryError(
        column: column, message: "the saved search '\(shown)' can't be read: \(error.message)")
    }
  }
}

extension ArticleQuery {
  /// The names of the saved searches that a line names; none if it is not a query.
  package static func searchesNamed(in line: String) -> [String] {
    let tokens = (try? QueryLexer.tokens(of: line)) ?? []
    return tokens.compactMap { token in
      guard case .field(let name, let value, _) = token.kind, name.lowercased() == "in" else {
        return nil
      }
      return String(value.trimmed { $0.properties.isWhitespace })
    }
  }
}
