import Testing

@testable import Ingest
@testable import ReaderModel

/// Newsboat's filter language as lines of the query language.
@Suite struct NewsboatFilterTests {
  private static let filters = [
    (#"unread = "yes""#, "is:unread"),
    (#"unread != "yes""#, "-is:unread"),
    (#"unread == "no""#, "-is:unread"),
    (#"flags # "s""#, "is:bookmarked"),
    (#"flags !# "s""#, "-is:bookmarked"),
    (#"flags = """#, "-is:bookmarked"),
    (#"flags != """#, "is:bookmarked"),
    (#"tags # "south korea""#, #"tag:"south korea""#),
    (#"tags !# "sport""#, "-tag:sport"),
    (#"tags =~ "defen|navy""#, "tag:defen* OR tag:navy*"),
    (#"title =~ "Korea""#, "title:Korea*"),
    (#"title =~ "(Korea|Poland)""#, "title:Korea* OR title:Poland*"),
    (#"title =~ ".*Korea.*""#, "title:Korea*"),
    (#"title =~ "\\bK2\\b""#, "title:K2"),
    (#"title = "Fog in the north""#, #"title:"Fog in the north""#),
    (#"title !~ "Korea|Poland""#, "-(title:Korea* OR title:Poland*)"),
    (#"content =~ "South Korea|howitz""#, #""South Korea" OR howitz*"#),
    (#"author =~ "Ada Example""#, #"author:"Ada Example""#),
    (#"feedtitle =~ "Courier""#, "source:Courier"),
    ("age < 7", #"after:"6 days ago""#),
    ("age <= 7", #"after:"7 days ago""#),
    ("age > 30", #"before:"30 days ago""#),
    ("age between 0:7", #"after:"7 days ago""#),
    ("age between 2:7", #"(after:"7 days ago" before:"1 days ago")"#),
    (#"title =~ "a" and unread = "yes""#, "title:a* is:unread"),
    (#"(title =~ "a" or title =~ "b") and unread = "yes""#, "(title:a* OR title:b*) is:unread"),
    // Newsboat joins from the right.
    (#"unread = "yes" and title =~ "a" or title =~ "b""#, "is:unread (title:a* OR title:b*)"),
    (#"title =~ "a" or title =~ "b" and unread = "yes""#, "title:a* OR title:b* is:unread"),
    (#"((unread="yes"))"#, "is:unread"),
  ]

  @Test(arguments: filters)
  func anExpressionBecomesAQuery(_ expression: String, _ line: String) throws {
    #expect(try NewsboatFilter.query(expression) == line)
    let query = try ArticleQuery.parse(
      line, countries: SampleCountries(), today: CivilDate(daysSinceEpoch: 19_576),
      calendar: TestData.calendar)
    #expect(query != .everything)
  }

  @Test(arguments: [
    (#"rssurl =~ "x""#, NewsboatFilter.Failure.unknown("rssurl")),
    ("articleindex < 3", .unknown("articleindex")),
    (#"tags = "a b""#, .unknown("tags = a b")), ("age < x", .unreadable("age")),
    ("age < 0", .unknown("age < 0")), ("age > 99999999999", .unknown("age > 99999999999")),
    (#"title =~ "Kore[ai]""#, .pattern("Kore[ai]")), (#"title =~ "^Korea""#, .pattern("^Korea")),
    (#"title =~ "(a|b)c""#, .pattern("(a|b)c")), (#"title =~ "\\d+""#, .pattern(#"\d+"#)),
    (#"title =~ """#, .pattern("")), (#"title =~ "x"#, .unreadable(#""x"#)),
    ("", .unreadable("its end")), ("unread", .unreadable("unread")),
    (#"(unread = "yes""#, .unreadable("its end")), (#"unread = "yes")"#, .unreadable(")")),
    (#"unread = "yes" and"#, .unreadable("its end")), ("§", .unreadable("§")),
  ])
  func whatIsNoQueryIsRefused(_ expression: String, _ failure: NewsboatFilter.Failure) {
    #expect(throws: failure) { try NewsboatFilter.query(expression) }
  }

  @Test func hostileExpressionsEnd() {
    let deep = String(repeating: "(", count: 2000)
    #expect(throws: NewsboatFilter.Failure.tooLarge) { try NewsboatFilter.query(deep) }
    let long = Array(repeating: #"unread="yes""#, count: 400).joined(separator: " or ")
    #expect(throws: NewsboatFilter.Failure.tooLarge) { try NewsboatFilter.query(long) }
  }
}
