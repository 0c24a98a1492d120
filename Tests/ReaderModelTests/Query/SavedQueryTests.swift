import Testing

@testable import ReaderModel

/// `in:"saved search"`.
@Suite struct SavedQueryTests {
  private static let names = QueryNames([
    NamedQuery(name: "Morning desk", query: "howitzer OR tank sort:oldest"),
    NamedQuery(name: "All", query: ""), NamedQuery(name: "Broken", query: "cuntry:PL"),
    NamedQuery(name: "Other", query: "in:All"),
  ])

  private func parse(_ line: String) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: SampleCountries(), today: CivilDate(daysSinceEpoch: 19_576),
      calendar: TestData.calendar, searches: Self.names)
  }

  @Test(arguments: [
    ("in:\"morning DESK\"", "howitzer OR tank"),
    ("in:\"Morning desk\" is:unread", "(howitzer OR tank) is:unread"),
    ("-in:\"Morning desk\"", "-(howitzer OR tank)"), ("in:all", ""), ("in:All tank", "tank"),
  ])
  func aNameStandsForItsQuery(_ line: String, _ meaning: String) throws {
    #expect(try parse(line).line == meaning)
  }

  @Test(arguments: [
    ("in:Nothing", "no search is saved as 'Nothing'"),
    ("in:Broken", "the saved search 'Broken' can't be read: unknown field 'cuntry:'"),
    (
      "in:Other",
      "the saved search 'Other' can't be read: a saved search can't build on another one"
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

  @Test func aLineNamesOnlySoMany() throws {
    let eight = Array(repeating: "in:All", count: 8).joined(separator: " ")
    #expect(try parse(eight) == .everything)
    #expect(throws: QueryError.self) { try parse(eight + " in:All") }
  }
}
