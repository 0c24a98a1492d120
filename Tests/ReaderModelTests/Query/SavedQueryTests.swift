import Testing

@testable import ReaderModel

/// `in:"saved search"`.
@Suite struct SavedQueryTests {
  private static let names = QueryNames([
    NamedQuery(name: "Morning desk", query: "howitzer OR tank sort:oldest"),
    NamedQuery(name: "All", query: ""), NamedQuery(name: "Broken", query: "cuntry:PL"),
    NamedQuery(name: "Other", query: "in:All"),
    NamedQuery(name: "Week", query: "after:\"1 week ago\""),
    NamedQuery(name: "Guns", query: "in:\"morning desk\" in:Week"),
    NamedQuery(name: "Left", query: "tank in:right"), NamedQuery(name: "Right", query: "in:Left"),
    NamedQuery(name: "Lost", query: "in:Gone"),
  ])

  private func parse(
    _ line: String, savedAs: String? = nil
  ) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: SampleCountries(), today: CivilDate(daysSinceEpoch: 19_576),
      calendar: TestData.calendar, searches: Self.names, savedAs: savedAs)
  }

  @Test(arguments: [
    ("in:\"morning DESK\"", "howitzer OR tank"),
    ("in:\"Morning desk\" is:unread", "(howitzer OR tank) is:unread"),
    ("-in:\"Morning desk\"", "-(howitzer OR tank)"), ("in:all", ""), ("in:All tank", "tank"),
    ("in:Other tank", "tank"), ("in:Guns", "(howitzer OR tank) after:2023-07-31"),
  ])
  func aNameStandsForItsQuery(_ line: String, _ meaning: String) throws {
    #expect(try parse(line).line == meaning)
  }

  @Test(arguments: [
    ("in:Nothing", "no search is saved as 'Nothing'"),
    ("in:Broken", "the saved search 'Broken' can't be read: unknown field 'cuntry:'"),
    ("in:Lost", "the saved search 'Lost' can't be read: no search is saved as 'Gone'"),
    (
      "in:Left",
      "the saved search 'Left' can't be read: the saved search 'right' can't be read: "
        + "a search can't be part of itself: Left → right → Left"
    ),
  ])
  func whatIsNoSearchIsSaid(_ line: String, _ message: String) {
    let error = #expect(throws: QueryError.self) { try parse(line) }
    #expect(error?.message == message)
    #expect(error?.column == 4)
  }

  @Test func aSimilarNameIsSuggested() {
    let error = #expect(throws: QueryError.self) { try parse("in:\"Mornin desk\"") }
    #expect(error?.suggestion == "Morning desk")
  }

  @Test func aSearchIsNotKeptAsAPartOfItself() throws {
    let error = #expect(throws: QueryError.self) { try parse("in:other", savedAs: "All") }
    #expect(error?.message.hasSuffix("a search can't be part of itself: All → other → All") == true)
    #expect(throws: QueryError.self) { try parse("tank in:GUNS", savedAs: "Guns") }
    #expect(try parse("in:other", savedAs: "Guns") == .everything)
  }

  @Test func aLineTellsWhichSearchesItNames() {
    let line = "tank (in:All OR -in:\" Morning desk \")"
    #expect(ArticleQuery.searchesNamed(in: line) == ["All", "Morning desk"])
    #expect(ArticleQuery.searchesNamed(in: "title:in:All \"").isEmpty)
  }

  @Test func aLineNamesOnlySoMany() throws {
    let eight = Array(repeating: "in:All", count: 8).joined(separator: " ")
    #expect(try parse(eight) == .everything)
    #expect(throws: QueryError.self) { try parse(eight + " in:All") }
    let five = Array(repeating: "in:Other", count: 5).joined(separator: " ")
    #expect(throws: QueryError.self) { try parse(five) }
  }
}
