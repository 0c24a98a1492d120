import ReaderModel
import Testing

@Suite struct QueryParsingTests {
  private static let today = CivilDate(daysSinceEpoch: 19_576)  // Monday, 2023-08-07

  private func parse(_ line: String) throws(QueryError) -> ArticleQuery {
    try ArticleQuery.parse(
      line, countries: SampleCountries(), today: Self.today, calendar: TestData.calendar)
  }

  @Test(arguments: [
    ("", Filter.all),
    ("   ", .all),
    ("howitzer", .word("howitzer")),
    ("defen*", .prefix("defen")),
    ("\"ministerial council\"", .phrase("ministerial council")),
    ("“ministerial council”", .phrase("ministerial council")),
    ("a b", .and([.word("a"), .word("b")])),
    ("a AND b", .and([.word("a"), .word("b")])),
    ("a b OR c", .or([.and([.word("a"), .word("b")]), .word("c")])),
    ("a (b OR c)", .and([.word("a"), .or([.word("b"), .word("c")])])),
    ("(a b) c", .and([.word("a"), .word("b"), .word("c")])),
    ("-a", .not(.word("a"))),
    ("NOT a", .not(.word("a"))),
    ("NOT -a", .word("a")),
    ("-(a b)", .not(.and([.word("a"), .word("b")]))),
    ("K-9", .word("K-9")), ("K 9", .word("K-9")), ("K AND 9", .word("K-9")),
    ("(a K) 9 b", .and([.word("a"), .word("K-9"), .word("b")])),
    ("F 35A OR a", .or([.word("F-35A"), .word("a")])),
    ("-K 9", .and([.not(.word("K")), .word("9")])),
    ("-(K 9)", .not(.word("K-9"))), ("K \"9\"", .and([.word("K"), .phrase("9")])),
    ("9 K", .and([.word("9"), .word("K")])), ("K 9*", .and([.word("K"), .prefix("9")])),
    ("K is:read 9", .and([.word("K"), .mark(.read), .word("9")])),
    ("k 9", Self.spaced("k", "9")), ("Leo 2A7", Self.spaced("Leo", "2A7")),
    ("hwaseong 18", .and([.word("hwaseong"), .word("18")])),
    ("a OR k 9", .or([.word("a"), Self.spaced("k", "9")])), ("-(k 9)", .not(Self.spaced("k", "9"))),
    ("k 9 9", .and([Self.spaced("k", "9"), .word("9")])),
    ("http://example.org/a", .word("http://example.org/a")),
    ("16:04", .word("16:04")), ("страна://a", .word("страна://a")), ("K-9:a", .word("K-9:a")),
    ("country:PL", .country("PL")),
    ("COUNTRY:poland", .country("PL")),
    ("country:\"South Korea\"", .country("KR")),
    ("-country:Polish", .not(.country("PL"))),
    ("person:\"Lee Jong-sup\"", .field(.person, "Lee Jong-sup")),
    ("organization:NATO", .field(.organisation, "NATO")),
    ("org:=NATO", .field(.organisation, "=NATO")),
    ("person:=\"Lloyd Austin\"", .field(.person, "=Lloyd Austin")),
    ("-person:=“Lloyd Austin”", .not(.field(.person, "=Lloyd Austin"))),
    ("NOT place:=\"Paris (FR)\"", .not(.field(.place, "=Paris (FR)"))),
    ("source:=\"The Korea Herald\"", .field(.source, "=The Korea Herald")),
    ("weapon:=\"K9 Thunder\" a", .and([.field(.weapon, "=K9 Thunder"), .word("a")])),
    ("country:=\"South Korea\"", .country("KR")), ("country:=PL", .country("PL")),
    ("title:defen*", .title("defen*")),
    ("is:unread", .mark(.unread)),
  ])
  func linesAreRead(line: String, filter: Filter) throws {
    #expect(try parse(line).filter == filter)
  }

  /// A designator of two words that may also be meant apart.
  private static func spaced(_ letters: String, _ digits: String) -> Filter {
    .or([.word("\(letters)-\(digits)"), .and([.word(letters), .word(digits)])])
  }

  @Test(arguments: [
    ("K 9", "K-9"), ("k 9", "k 9"), ("a OR k 9", "a OR k 9"), ("-(k 9) b", "-(k 9) b"),
    ("(k 9 OR a) b", "(k 9 OR a) b"), ("k-9 OR (k 9)", "k-9 OR k 9"), ("(k 9)", "k 9"),
  ])
  func aDesignatorOfTwoWordsIsWrittenAsItIsTyped(line: String, canonical: String) throws {
    #expect(try parse(line).line == canonical)
    #expect(try parse(canonical) == parse(line))
  }

  @Test(arguments: [
    ("after:2023-02", "after:2023-02-01"), ("before:2024", "before:2024-01-01"),
    ("on:2023-07", "on:2023-07"), ("on:2023-07-31", "on:2023-07-31"), ("on:2023", "on:2023"),
    ("on:2023-07-01..2023-07-15", "on:2023-07-01..2023-07-15"),
    ("after:\"1 week ago\"", "after:2023-07-31"), ("on:yesterday", "on:2023-08-06"),
    ("on:\"last month\"", "on:2023-07"), ("on:\"last week\"", "on:2023-07-31..2023-08-06"),
    ("after:\"6 months ago\"", "after:2023-02-07"), ("since:today", "after:2023-08-07"),
    ("after:2-weeks-ago", "after:2023-07-24"), ("after:\"2  weeks ago\"", "after:2023-07-24"),
    ("on:\"31 July 2023\"", "on:2023-07-31"), ("on:\"July 31, 2023\"", "on:2023-07-31"),
    ("before:\"31 lipca 2023\"", "before:2023-07-31"), ("on:2023.7.31", "on:2023-07-31"),
    ("on:\"July 2023\"", "on:2023-07"), ("on:\"2023년 7월 31일\"", "on:2023-07-31"),
    ("after:July", "after:2023-07-01"), ("after:\"1 July\"", "after:2023-07-01"),
    ("on:october", "on:2022-10"), ("before:\"9 August\"", "before:2022-08-09"),
    ("on:\"29 February\"", "on:2020-02-29"), ("on:\"31 July\"", "on:2023-07-31"),
    ("after:7d", "after:2023-07-31"), ("after:2w", "after:2023-07-24"),
    ("after:3m", "after:2023-05-07"), ("before:1y", "before:2022-08-07"),
    ("on:7d", "on:2023-07-31..2023-08-07"), ("after:2023-Q3", "after:2023-07-01"),
    ("on:2023-Q2", "on:2023-04-01..2023-06-30"), ("on:\"Q4 2022\"", "on:2022-10-01..2022-12-31"),
    ("on:q3", "on:2023-07-01..2023-09-30"), ("before:q4", "before:2022-10-01"),
    ("is:undated", "is:undated"), ("-is:undated", "-is:undated"),
  ])
  func datesAreReadAgainstToday(line: String, canonical: String) throws {
    #expect(try parse(line).line == canonical)
  }

  /// A line that the reader wrote must be read again.
  @Test(arguments: ["source:=Who?What", "author:A*B", "title:!yes", "https://example.org/a?b=c"])
  func namesMayHaveAnySign(line: String) throws {
    #expect(try parse(line).line == line)
  }

  @Test(arguments: [
    ("cuntry:PL", 1, "country:"), ("a persn:lee", 3, "person:"), ("is:bookmaked", 4, "bookmarked"),
    ("country:pol", 9, "Poland"), ("country:\"ukr\"", 10, "Ukraine"), ("sort:newst", 6, "newest"),
    ("person:=\"\"", 9, nil), ("person:=", 8, nil), ("title:=\"a b\"", 8, nil),
    ("country:=\"ukr\"", 11, "Ukraine"), ("person:=\"open", 9, nil),
    ("\"open", 1, nil), ("a (b", 3, nil), ("a )", 3, nil), ("a OR", 3, nil), ("OR a", 1, nil),
    ("a OR OR b", 6, nil), ("(a OR) b", 4, nil), ("NOT", 1, nil), ("a NOT OR b", 3, nil),
    ("-", 1, nil), ("!ships", 1, "-ships"), ("a !4x4", 3, "-4x4"),
    ("sh?ps", 3, "sh*"), ("a de*se", 5, "de*"),
    ("a - b", 3, nil),
    ("()", 1, nil), ("person:", 1, nil), ("person:\"\"", 1, nil), ("on:tomorow", 4, nil),
    ("after:2023-13", 7, nil), ("after:2023-02-30", 7, nil), ("...", 1, nil), ("*", 1, nil),
    ("\"!?\"", 1, nil), ("(sort:oldest a)", 2, nil), ("sort:oldest sort:newest", 13, nil),
    ("xqzwv:1", 1, nil), ("AND", 1, nil), ("a AND", 3, nil),
    ("país:ES", 1, nil), ("страна:PL", 1, nil), ("a 국가:KR", 3, nil), ("-pai\u{301}s:ES", 2, nil),
    ("country\u{1}:PL", 1, "country:"), ("\u{202E}country:PL", 1, "country:"),
    ("coun\u{200B}try:PL", 1, "country:"), ("c\u{200D}ountry:PL", 1, "country:"),
    ("after:2023..2024", 7, nil), ("before:2023-01-01..2023-02-01", 8, nil),
    ("on:2022..2023..2024", 4, nil), ("on:2024..2023", 4, "2023..2024"), ("on:..", 4, nil),
    ("after:\"-1 week ago\"", 8, nil), ("after:\"+1 week ago\"", 8, nil),
    ("after:-1-week-ago", 7, nil), ("on:\"31 February 2023\"", 5, nil),
    ("on:2023-Q5", 4, nil), ("on:7x", 4, nil), ("on:\"31 February\"", 5, nil), ("on:d", 4, nil),
    ("on:\"1/2/2023\"", 5, nil), ("on:\"31 July 2023 16:04\"", 5, nil),
    ("on:\"from 31 July 2023\"", 5, nil), ("on:\"31 July 2023, 1 August 2023\"", 5, nil),
  ])
  func whatCannotBeReadIsLocated(line: String, column: Int, suggestion: String?) throws {
    let error = try #require(throws: QueryError.self) { try parse(line) }
    #expect(error.column == column)
    #expect(error.suggestion == suggestion)
    #expect(!error.message.isEmpty)
  }

  @Test(arguments: [
    ("person:\"=Lloyd Austin\"", "person:=\"Lloyd Austin\""),
    ("-person:=\"Lloyd Austin\"", "-person:=\"Lloyd Austin\""),
    ("org:=\"NATO\"", "org:=NATO"), ("tag:=\"//a\"", "tag:=\"//a\""),
  ])
  func exactValuesAreWrittenAsTheyAreTyped(line: String, canonical: String) throws {
    #expect(try parse(line).line == canonical)
    #expect(try parse(canonical) == parse(line))
  }

  @Test func aMistypedFieldReadsAsOneSentence() throws {
    let error = try #require(throws: QueryError.self) { try parse("cuntry:PL") }
    #expect(error.description == "unknown field 'cuntry:' — did you mean 'country:'?")
  }

  @Test func aWrongDateSaysWhatCanBeGiven() throws {
    for line in ["after:2023..2024", "after:\"-1 week ago\"", "on:someday"] {
      let error = try #require(throws: QueryError.self) { try parse(line) }
      #expect(error.message.contains("write 2023, 2023-07, 2023-07-31, 2023-Q3, July, yesterday"))
    }
  }

  @Test(arguments: ["", "person:", "country:", "is:", "on:", "sort:"])
  func aMessageNamesALongValueByItsBeginning(field: String) throws {
    let value = String(repeating: "!", count: 2000)
    let error = try #require(throws: QueryError.self) { try parse(field + value) }
    #expect(error.message.count < 200)
  }

  @Test func depthAndLengthHaveLimits() {
    let deep = String(repeating: "(", count: 5000)
    #expect(throws: QueryError.self) { try parse(deep) }
    #expect(throws: QueryError.self) {
      try parse(String(repeating: "(", count: 40) + "a" + String(repeating: ")", count: 40))
    }
  }

  /// Ideographs are words by the pair, and the parts of what points or hyphens join are words.
  @Test(arguments: [("b ", 2), ("\"b\" ", 4), ("b OR ", 5), ("b-", 2), ("漢", 1), ("title:a ", 4)])
  func wordsWithoutNumberAreRefused(piece: String, most: Int) throws {
    let line = String(repeating: piece, count: 500)
    let error = try #require(throws: QueryError.self) { try parse(line) }
    #expect(error.message == "the query has more than 256 words")
    #expect((256...256 * most + 2).contains(error.column))
    _ = try parse("\"" + String(repeating: "b ", count: 256) + "\"")
  }

  @Test func randomLinesReadTheSameAgainOrAreLocated() throws {
    let pieces = [
      "a", "K-9", "K", "k", "9", "\"b c\"", "defen*", "OR", "NOT", "-", "(", ")", " ", " ", " ",
      "country:PL",
      "person:lee", "title:\"x y\"", "is:read", "on:2023-07", "before:2024", "sort:oldest", "\"",
      "*",
      ":", "국방부", "łódź", "person:\"a \\\" b\"", "\\", "//", "title:\"//x\"", "person:=",
      "org:=\"N O\"", "e\u{301}", "\u{1}", "\u{202E}", "страна:",
      "-(",
    ]
    var random = SplitMix(seed: 7)
    var understood = 0
    for _ in 0..<20_000 {
      let line = (0..<Int.random(in: 0...9, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      do {
        let query = try parse(line)
        #expect(try parse(query.line) == query, "\(line) → \(query.line)")
        understood += 1
      } catch {
        #expect((1...line.count + 1).contains(error.column), "\(line)")
      }
    }
    #expect(understood > 1000)
  }
}
