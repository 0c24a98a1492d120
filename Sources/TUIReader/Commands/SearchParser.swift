import ReaderModel

/// Parses lines of the query language as all commands do.
struct SearchParser {
  private let countries: any CountryDirectory
  private let calendar: CalendarNames
  private let names: QueryNames

  /// A parser whose lines may name the searches in `names`.
  init(names: QueryNames) throws {
    countries = try QueryArgument.countries()
    calendar = try QueryArgument.calendar()
    self.names = names
  }

  /// The query of a saved search.
  /// - Throws: A ``CommandFailure`` if this version can't read it.
  func saved(_ search: SavedSearch) throws -> ArticleQuery {
    do throws(QueryError) {
      return try query(search.query, savedAs: search.name)
    } catch {
      throw CommandFailure("the saved search \"\(search.name)\" can't be read: \(error)")
    }
  }

  /// The query of `line`, which may be kept under a name.
  func query(_ line: String, savedAs: String? = nil) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: countries, today: QueryArgument.today, calendar: calendar, searches: names,
      savedAs: savedAs)
  }
}
