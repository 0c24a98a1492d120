import Testing

@testable import Entities
@testable import ReaderModel

/// Dates of one sentence, in an article of Monday 31 July 2023 unless a test says otherwise.
@Suite struct DateLayerTests {
  static let monday = PublicationDate(
    day: CivilDate(year: 2023, month: 7, day: 31), precision: .day)

  static func dates(
    _ text: String, published: PublicationDate = monday
  ) -> [(words: String, value: String?)] {
    let article = ParsedArticle(published: published, paragraphs: [text])
    let bytes = Array(text.utf8)
    return TestData.dateLayer.dates(in: article).map {
      (String(decoding: bytes[$0.range], as: UTF8.self), $0.value)
    }
  }

  static func shown(_ text: String, published: PublicationDate = monday) -> String {
    dates(text, published: published).map { "\($0.words)=\($0.value ?? "nil")" }
      .joined(separator: " | ")
  }

  @Test(arguments: [
    ("They met on 23 February 2022 in Oslo.", "23 February 2022=2022-02-23"),
    ("They met on February 23rd, 2022, in Oslo.", "February 23rd, 2022=2022-02-23"),
    ("Signed (Feb. 21, 2011) in Kabul.", "Feb. 21, 2011=2011-02-21"),
    ("the 5th of May 2020 was calm", "5th of May 2020=2020-05-05"),
    ("Thursday, January 24, 2019", "Thursday, January 24, 2019=2019-01-24"),
    (
      "Updated 2023-02-24, 24.02.2023 and 02/24/2023.",
      "2023-02-24=2023-02-24 | 24.02.2023=2023-02-24 | 02/24/2023=2023-02-24"
    ),
    ("He left in April 2015, they say.", "April 2015=2015-04"),
    ("Since 2016 and in 1991 it grew.", "2016=2016 | 1991=1991"),
    ("In 2020 and 2021 there were none.", "2020=2020 | 2021=2021"),
    ("In 2010-15 it was suspended.", "2010-15=2010/2015"),
    ("The plant ran from 2014 to 2018.", "2014 to 2018=2014/2018"),
    ("music of the 1990s", "the 1990s=1990/1999"),
    ("territories taken in the late 19th century", "19th century=1801/1900"),
    ("Talks on 5-6 April 2016 failed.", "5-6 April 2016=2016-04-05/2016-04-06"),
    ("open July 4–6, 2022, daily", "July 4–6, 2022=2022-07-04/2022-07-06"),
    ("from 30 June to 2 July 2023", "30 June to 2 July 2023=2023-06-30/2023-07-02"),
    ("Profit rose in the second quarter of 2022.", "the second quarter of 2022=2022-04/2022-06"),
    ("Sales fell in Q3 2022 again.", "Q3 2022=2022-07/2022-09"),
    ("deployed in the summer of 2017", "the summer of 2017=2017-06/2017-08"),
    ("the budget of fiscal 1988", "1988=1988"),
    ("the 2015 agreement holds", "2015=2015"),
    ("a mid-2021 survey", "2021=2021"),
  ])
  func fullDatesNeedNoPublication(text: String, expected: String) {
    #expect(Self.shown(text, published: .unknown) == expected)
  }

  @Test(arguments: [
    ("Er kam am Mittwoch nach Bonn.", "Mittwoch=2023-07-26"),
    ("Il est venu jeudi à Lyon.", "jeudi=2023-07-27"),
    ("Он приехал в субботу.", "субботу=2023-07-29"),
    ("그는 9일 도착했다.", "9일=2023-07-09"),
    ("9일간 계속됐다.", ""),
  ])
  func daysInOtherLanguagesAreReadAgainstThePublication(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(arguments: [
    ("It was announced yesterday.", "yesterday=2023-07-30"),
    ("It will open tomorrow.", "tomorrow=2023-08-01"),
    ("The ministry announced Monday that he left.", "Monday=2023-07-31"),
    ("He was arrested on Friday.", "Friday=2023-07-28"),
    ("He will be questioned on Friday.", "Friday=2023-08-04"),
    (
      "He is scheduled to visit from Monday to Thursday.",
      "Monday to Thursday=2023-07-31/2023-08-03"
    ),
    ("The next round is next Tuesday.", "next Tuesday=2023-08-01"),
    ("They will sign it on Friday week.", "Friday week=2023-08-11"),
    ("He closed the site until Friday.", "Friday=2023-08-04"),
    (
      "They met last Wednesday and the Friday before.",
      "last Wednesday=2023-07-26 | Friday=2023-07-28"
    ),
    ("They met on Thursday last week.", "Thursday last week=2023-07-27"),
    ("Rain fell last week.", "Last week=2023-07-24/2023-07-30".lowercased()),
    ("It opens next week.", "next week=2023-08-07/2023-08-13"),
    ("It rained over the weekend.", "the weekend=2023-07-29/2023-07-30"),
    ("as agreed at a summit last June", "last June=2023-06"),
    ("as agreed last September", "last September=2022-09"),
    ("Rates rose last month.", "last month=2023-06"),
    ("It ends this year.", "this year=2023"),
    ("It grew last year's profit.", "last year=2022"),
    ("a fair in the latter half of this year", "the latter half of this year=2023-07/2023-12"),
    ("It began last summer.", "last summer=2022-06/2022-08"),
    ("They fired it three days ago.", "three days ago=2023-07-28"),
    ("He resigned two years ago.", "two years ago=2021"),
    ("Last night a fire broke out.", "Last night=2023-07-30"),
    ("Later on Monday morning he left.", "Monday=2023-07-31"),
    ("Prices fell in the first quarter.", "the first quarter=2023-01/2023-03"),
  ])
  func relativeDatesCountFromThePublication(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(arguments: [
    ("He was killed on March 4 in Salisbury.", "March 4=2023-03-04"),
    ("He was killed on November 4 in Lyon.", "November 4=2022-11-04"),
    ("The talks will be held on January 9 in Zurich.", "January 9=2024-01-09"),
    ("They have to leave by August 5.", "August 5=2023-08-05"),
    ("Protests began in May.", "May=2023-05"),
    ("Protests began in October.", "October=2022-10"),
    ("The plant will open in October.", "October=2023-10"),
    ("A decision is due by March.", "March=2024-03"),
    ("He said on 4 August the plan stands.", "4 August=2023-08-04"),
    ("Polling on Saturday, 5 August, is expected.", "Saturday, 5 August=2023-08-05"),
  ])
  func aMissingYearFollowsTheTense(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(arguments: [
    "He scored at Euro 2016 and at the 2018 World Cup.",
    "About 2000 people and 1500 troops came.",
    "The fleet cost $2015 a piece.",
    "Release 2011-02-S-154 is out.",
    "He may march on, and the august court may sit.",
    "Black Friday sales at the Sunday Times.",
    "The Boeing 1950 and Resolution 1929 stand.",
    "for the last five years and over the next 20 years",
    "about a year ago",
    "He is 44 and was here three years later.",
    "At 0100 UTC and 4:30 p.m. it struck.",
    "May Jones met April Smith.",
    "Mount K2 is 8611 metres high.",
    "the Volvo S60, version 3.2.2019b",
    "every Monday they meet",
    "a second half goal, the first quarter touchdown",
  ])
  func whatOnlyLooksLikeADateIsNone(text: String) {
    #expect(Self.shown(text) == "")
  }

  @Test func withoutAPublicationRelativeDatesHaveNoValue() {
    #expect(
      Self.shown("He left yesterday, on March 4, last June.", published: .unknown)
        == "yesterday=nil | March 4=nil | last June=nil")
  }

  @Test func anotherDateOfTheSentenceGivesTheYear() {
    #expect(
      Self.shown("He visited Turkey on 4 April and Oman on 6 April 2016.", published: .unknown)
        == "4 April=2016-04-04 | 6 April 2016=2016-04-06")
  }

  @Test func aDatelineStandsInForThePublication() {
    let text = "KABUL, Afghanistan (Feb. 21, 2011) – Forces found a cache yesterday."
    #expect(
      Self.shown(text, published: .unknown)
        == "Feb. 21, 2011=2011-02-21 | yesterday=2011-02-20")
  }

  @Test func aMonthOfPublicationResolvesMonthsButNoDays() {
    let month = PublicationDate(day: CivilDate(year: 2017, month: 1, day: 1), precision: .month)
    #expect(
      Self.shown("Today they said so; last month and this year they had not.", published: month)
        == "Today=nil | last month=2016-12 | this year=2017")
  }

  @Test func onlyWhatThePublicationGaveIsMarkedInferred() throws {
    let article = ParsedArticle(
      published: Self.monday, paragraphs: ["In April 2015 and on Friday he was there."])
    #expect(TestData.dateLayer.dates(in: article).map(\.isInferred) == [false, true])
  }

  @Test(arguments: [
    ("Podpisano 23 lutego 2023 r. w Warszawie.", "23 lutego 2023=2023-02-23"),
    ("Zgodę wydano w lutym 2023 r., umowę w 2019 roku.", "lutym 2023=2023-02 | 2019=2019"),
    ("W piątek minister był w Gdyni, wczoraj w Łodzi.", "piątek=2023-07-28 | wczoraj=2023-07-30"),
    ("W zeszłym tygodniu i w tym roku.", "zeszłym tygodniu=2023-07-24/2023-07-30 | tym roku=2023"),
    ("Am 25. Januar 2023 in Berlin.", "25. Januar 2023=2023-01-25"),
    ("Le 13 septembre 2023 à Rabat.", "13 septembre 2023=2023-09-13"),
    ("2023년 2월 23일 만났다.", "2023년 2월 23일=2023-02-23"),
    ("지난 5월 합의했고 지난해 수출했다.", "지난 5월=2023-05 | 지난해=2022"),
    ("올해 하반기에 열린다.", "올해 하반기에=2023-07/2023-12"),
    ("다음 달 체결한다.", "다음 달=2023-08"),
    ("2022년 8월에 계약했다.", "2022년 8월에=2022-08"),
    ("3년 동안 5일간 머물렀다.", ""),
  ])
  func otherLanguagesWriteDatesToo(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }

  @Test(arguments: [
    ("Deliveries come as early as 2027.", "2027=2027"),
    ("They are to succeed him on August 20.", "August 20=2023-08-20"),
    ("They are to be sworn in on May 20.", "May 20=2024-05-20"),
    ("They took third place on Saturday by winning.", "Saturday=2023-07-29"),
    ("It is held every February.", ""),
    ("Last Friday, 21 July, it rained.", "Last Friday, 21 July=2023-07-21"),
    ("the October 7 attacks on the town", "October 7=2022-10-07"),
    ("the November 5 election", "November 5=2023-11-05"),
    ("Data for January-June 2022 came out.", "January-June 2022=2022-01/2022-06"),
    ("It was 2019's best, compared with 2018.", "2019=2019 | 2018=2018"),
    ("They met on 19 June. The K9 won.", "19 June=2023-06-19"),
    ("He serves in the years 2024 to 2026.", "2024 to 2026=2024/2026"),
  ])
  func wordsAroundADateDecide(text: String, expected: String) {
    #expect(Self.shown(text) == expected)
  }
}
