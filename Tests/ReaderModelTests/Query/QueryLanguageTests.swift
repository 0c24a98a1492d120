import ReaderModel
import Testing

/// The table that documents the query language, against the parser.
@Suite struct QueryLanguageTests {
  @Test(arguments: QueryLanguage.rows.flatMap(\.examples))
  func everyExampleIsAQuery(line: String) throws {
    let query = try ArticleQuery.parse(
      line, countries: SampleCountries(), today: CivilDate(daysSinceEpoch: 19_576),
      calendar: TestData.calendar,
      searches: QueryNames([NamedQuery(name: "Morning desk", query: "howitzer")]))
    #expect(query != .everything || line == "sort:newest")
  }

  @Test func everyFieldMarkAndOrderIsDocumented() {
    let examples = QueryLanguage.rows.flatMap(\.examples)
    let fields = Kind.allCases.compactMap { $0.traits.fields.first }.map { $0 + ":" }
    let marks = Filter.Mark.allCases.map { "is:" + $0.rawValue }
    let orders = ArticleQuery.Order.allCases.map { "sort:" + $0.rawValue }
    let wanted =
      fields + marks + orders
      + [
        "title:", "in:", "after:", "before:", "on:", "note:", "has:", "added:", "imported:",
        "is:new",
      ]
    for form in wanted {
      #expect(examples.contains { $0.hasPrefix(form) }, "\(form) is not in the table")
    }
  }

  @Test func rowsStandInTheOrderOfTheirGroups() {
    let groups = QueryLanguage.rows.map(\.group)
    let firsts = QueryLanguage.Group.allCases.compactMap { groups.firstIndex(of: $0) }
    #expect(firsts == firsts.sorted())
    #expect(firsts.count == QueryLanguage.Group.allCases.count)
  }
}
