import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct PrintedDateTests {
  @Test(arguments: [
    ("Published : July 31, 2023 - 16:04", "2023-07-31T16:04:00"),
    ("July 31, 2023", "2023-07-31"), ("Jul. 31, 2023 4:04 p.m. KST", "2023-07-31T16:04:00+09:00"),
    ("31 July 2023", "2023-07-31"), ("Monday, 31st of July, 2023", "2023-07-31"),
    ("JULY 31 2023", "2023-07-31"), ("31-Jul-2023 09:05 GMT", "2023-07-31T09:05:00Z"),
    ("Posted: Sept. 5, 2022 at 12:15 a.m. EDT", "2022-09-05T00:15:00-04:00"),
    ("2023-07-31T16:04:00+09:00", "2023-07-31T16:04:00+09:00"),
    ("2023-07-31T07:04:12.345Z", "2023-07-31T07:04:00Z"),
    ("2023-07-31 16:04", "2023-07-31T16:04:00"),
    ("2023.07.31 16:04", "2023-07-31T16:04:00"), ("2023/07/31", "2023-07-31"),
    ("입력 2023.07.31. 오후 4:04", "2023-07-31T16:04:00"),
    ("2023년 7월 31일 (월) 16시 04분", "2023-07-31T16:04:00"), ("2023. 7. 31.", "2023-07-31"),
    ("승인 2023-07-31 16:04", "2023-07-31T16:04:00"), ("2023년 7월", "2023-07"),
    ("31 lipca 2023 r., godz. 16:04", "2023-07-31T16:04:00"),
    ("31.07.2023, 16:04", "2023-07-31T16:04:00"),
    ("Opublikowano: 31 lip 2023", "2023-07-31"),
    ("31. Juli 2023, 16.04 Uhr", "2023-07-31T16:04:00"),
    ("Publié le 31 juillet 2023 à 16h04", "2023-07-31T16:04:00"),
    ("31 de julio de 2023", "2023-07-31"),
    ("31 июля 2023 г., 16:04 МСК", "2023-07-31T16:04:00+03:00"),
    ("31 липня 2023 року", "2023-07-31"), ("July 2023", "2023-07"),
    ("16:04, 31 July 2023", "2023-07-31T16:04:00"),
    ("4pm BST, 31 July 2023", "2023-07-31T16:00:00+01:00"),
    ("Mon, 31 Jul 2023 16:04:00 +0900", "2023-07-31T16:04:00+09:00"),
    ("Published 10:00 UTC+2, 31 July 2023", "2023-07-31T10:00:00+02:00"),
    ("Dec. 21, 2022 at 10:47 p.m. ET", "2022-12-21T22:47:00-05:00"),
  ])
  func aPrintedDateIsRead(_ line: String, _ expected: String) throws {
    let found = try #require(DateReader(line).dates().first)
    #expect(found.date.publication().iso == expected)
    #expect(!found.date.publication().isInferred)
  }

  @Test(arguments: [
    "31/31/2023", "2023-13-01", "30 February 2023", "1-800-555-2023", "Room 12.5.1", "K9 and K2",
    "$31/07/2023", "5:30 pm", "in 2023", "may 5 ships", "0001-01-01T00:00:00Z",
  ])
  func whatIsNoFullDateIsNone(_ line: String) {
    #expect(DateReader(line).dates().allSatisfy { $0.date.year == nil })
  }

  @Test func slashesThatMayBeReadTwoWaysAreMarked() throws {
    let found = try #require(DateReader("Updated 03/04/2023").dates().first)
    #expect(found.date.publication().iso == "2023-04-03")
    #expect(found.date.publication().isInferred)
    let american = try #require(DateReader("03/04/2023 5:15 PM EST").dates().first)
    #expect(american.date.publication().iso == "2023-03-04T17:15:00-05:00")
    #expect(!american.date.publication().isInferred)
    // Half of the day is American, British, Indian.
    let halved = try #require(DateReader("03/04/2023 at 5:15 pm").dates().first)
    #expect(halved.date.publication().iso == "2023-03-04T17:15:00")
    #expect(halved.date.publication().isInferred)
    #expect(halved.date.read(isDayFirst: true).publication().iso == "2023-04-03T17:15:00")
    #expect(
      halved.date.read(isDayFirst: false)
        == halved.date.read(isDayFirst: false).read(isDayFirst: true))
  }

  @Test(arguments: [
    ("en-US", nil, false), ("en_GB", nil, true), ("en", nil, nil), ("fr", nil, true),
    (nil, nil, nil),
    ("en-CA", nil, nil), ("en-US", "https://www.paper.co.uk/1", true),
    ("en-US", "https://paper.io/1", false), (nil, "https://paper.example.ph:80/1", false),
    (nil, "https://127.0.0.1/", nil), ("x", "nonsense", nil),
  ])
  func countriesAndLanguagesHaveAnOrder(_ language: String?, _ url: String?, _ isDayFirst: Bool?) {
    #expect(TestData.lexicon.orders.isDayFirst(language: language, url: url) == isDayFirst)
  }

  @Test func otherDatesOfThePageTellTheOrder() {
    let text =
      "The harbour opened again on Monday after the longest storm in forty years, its master said."
    let line = "Published: 05/06/2023 10:00 am"
    let told = PageDump("Harbour opens\n\n\(line)\nUpdated: 13/06/2023 9:00 am\n\n\(text)\n")
      .article()
    #expect(told.published.day?.description == "2023-06-05")
    #expect(!told.published.isInferred)
    let guessed = PageDump("Harbour opens\n\n\(line)\n\n\(text)\n").article()
    #expect(guessed.published.isInferred)
  }

  @Test func anUpdateIsNotThePublication() throws {
    let page = PageDump(
      """
      Low water in the river

      Updated: 3 May 2023 18:00
      Published: 2 May 2023 09:00

      The river has fallen to its lowest level in ten years, the authority said.
      """)
    #expect(page.article().published.iso == "2023-05-02T09:00:00")
  }

  @Test func withoutAYearTheDateStaysUnknown() {
    let page = PageDump(
      "Low water\n\nROME, Feb. 24 (AP) -- The river has fallen again this week.\n")
    #expect(page.article().published == .unknown)
  }

  @Test func aYearElsewhereCompletesADayAndIsMarked() {
    let page = PageDump(
      "Low water\n\nROME, Feb. 24 (AP) -- The river has fallen again this week, as feared.\n\n© 2023 AP\n"
    )
    let published = page.article().published
    #expect(published.iso == "2023-02-24")
    #expect(published.isInferred)
  }

  @Test(arguments: [
    ("The Korea Mirror", "en", "2023-07-31", 540), ("Warsaw Voice", "en", "2023-07-31", 120),
    ("Warsaw Voice", "en", "2023-01-31", 60), ("Washington Ledger", "en", "2023-03-12", -240),
    ("Washington Ledger", "en", "2023-03-11", -300),
  ])
  func theSourceLetsAssumeAZone(
    _ source: String, _ language: String, _ day: String, _ minutes: Int
  ) throws {
    let clock = TestData.calendar.assumedClock(
      source: WordSplitter.words(of: source), language: language)
    let date = try #require(DateReader(day).dates().first?.date.publication().day)
    #expect(try #require(clock).offset(on: date) == minutes)
  }

  /// A run of a million digits or letters takes as long as a million short ones.
  @Test(.timeLimit(.minutes(1)), arguments: ["1", "a", "月"])
  func aLineWithoutBlanksIsReadInOneWalk(letter: String) {
    let line = String(repeating: letter, count: 300_000)
    #expect(DateReader(line).dates().isEmpty)
  }
}
