import Testing

@testable import Entities
@testable import Ingest
@testable import ReaderModel

/// What stands between the headline and the text of a page.
@Suite struct HeadLineTests {
  private func read(_ head: String, body: String = Self.body) throws -> ParsedArticle {
    let page = "Ministers agree to go on with talks about spare parts\n\n\(head)\n\n\(body)\n"
    return try PageDumpFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(page.utf8), line: 1), context: IngestContext(file: "f")
    ).parsed
  }

  private static let body = """
    The ministry said on Tuesday that both sides would go on with the talks in the harbour next month.

    Officials called the mood constructive, although several questions about parts remained open.
    """

  @Test(arguments: [
    ("Nora Feldt\nSenior Defence Correspondent\n\nJuly 31, 2023", ["Nora Feldt"]),
    ("Nora Feldt\nWarsaw correspondent\n31 July 2023", ["Nora Feldt"]),
    ("Nora Feldt\nReporting from New Delhi\nJuly 31, 2023", ["Nora Feldt"]),
    ("by nora feldt and piet holm\nJuly 31, 2023", ["Nora Feldt", "Piet Holm"]),
    ("Author Nora Feldt\nJuly 31, 2023", ["Nora Feldt"]),
    ("By\nNora Feldt\nJuly 31, 2023", ["Nora Feldt"]),
    ("Élodie Marchand\nEnvoyée spéciale à Varsovie\n31 juillet 2023", ["Élodie Marchand"]),
    ("By Nora Feldt\nJULY 31, 2023 5:00 AM ET\nHEARD ON THE MORNING ROUND", ["Nora Feldt"]),
    ("By Nora Feldt\nUpdated - July 31, 2023 06:04 pm IST - NEW DELHI", ["Nora Feldt"]),
    ("By our correspondent\nJuly 31, 2023", []),
  ])
  func rolesPlacesAndCapitalsAreNobody(_ head: String, _ authors: [String]) throws {
    let article = try read(head)
    #expect(article.authors == authors)
    #expect(article.subtitles.isEmpty)
    #expect(article.published.day?.description == "2023-07-31")
  }

  @Test(arguments: [
    ("By Nora Feldt\nBBC News, Warsaw\n31 July 2023", "BBC News"),
    ("Nora Feldt, PAP\nJuly 31, 2023", "PAP"), ("Nora Feldt (PAP)\n31.07.2023", "PAP"),
    ("Nora Feldt | AFP | July 31, 2023", "AFP"),
  ])
  func anAgencyBesideTheNameIsTheSource(_ head: String, _ source: String) throws {
    let article = try read(head)
    #expect(article.authors == ["Nora Feldt"])
    #expect(article.source == source)
  }

  @Test(arguments: [
    ("Published Jul. 31, 2023, 7:00 a.m. ET | Updated 9:00 a.m. ET", "2023-07-31T07:00:00-04:00"),
    ("Jul. 31, 2023, 7:00 a.m. ET (updated 9:00 a.m. ET)", "2023-07-31T07:00:00-04:00"),
    (
      "Posted at 7:00 AM, Jul 31, 2023 and last updated 9:00 AM, Jul 31, 2023",
      "2023-07-31T07:00:00"
    ),
    ("Accepted 16 December 2022. Published 2 January 2023", "2023-01-02"),
    ("Mis à jour le 31/07/2023 à 18h04, publié le 31/07/2023 à 16h04", "2023-07-31T16:04:00"),
    ("31.07.23, 16:04 Uhr", "2023-07-31T16:04:00"), ("입력 23.07.31 16:04", "2023-07-31T16:04:00"),
    ("07/31/23 4:04 PM", "2023-07-31T16:04:00"),
    ("Mon Jul 31 16:04:00 2023", "2023-07-31T16:04:00"),
  ])
  func theDateIsThatOfThePublication(_ line: String, _ stamp: String) throws {
    var article = try read("By Nora Feldt\n\(line)")
    if article.published.isZoneAssumed { article.published.zone = nil }
    #expect(article.published.iso == stamp)
    #expect(article.subtitles.isEmpty)
  }

  @Test(arguments: ["Posted 2:05 a.m. today", "Updated 9:00 a.m. ET", "Updated 3 hours ago"])
  func aTimeWithoutADateIsNoDeck(_ line: String) throws {
    #expect(try read("By Nora Feldt\n\(line)").subtitles.isEmpty)
  }

  @Test(arguments: [("13/04/2023", "2023-04-03"), ("04/13/2023", "2023-03-04")])
  func theTextWritesDatesLikeItsHead(_ line: String, _ day: String) throws {
    let article = try read(
      "By Nora Feldt\n\n\(line)",
      body: "The ministry said that it had signed on 3/4/2023 in London.")
    #expect(TestData.dateLayer.dates(in: article).map(\.value) == [day])
  }

  @Test(arguments: [30, 36, 44, 51, 58, 72])
  func wrappedLinesAreJoined(width: Int) throws {
    let paragraphs = Self.body.split(separator: "\n\n").map(String.init)
    let wrapped = paragraphs.map { Self.wrapped($0, width) }.joined(separator: "\n\n")
    let article = try read("By Nora Feldt\n\nJuly 31, 2023", body: wrapped)
    #expect(article.paragraphTexts == paragraphs)
    #expect(article.subtitles.isEmpty)
  }

  @Test func linesOfAListAreNotJoined() {
    let list = [
      "Home", "World news and more", "Sport today", "Opinion", "Weather in town", "Video",
    ]
    #expect(WrapWidth(DumpLine.lines(of: list.joined(separator: "\n"))) == nil)
    let headlines = [
      "Ministers Agree on Spare Parts for Tanks", "Ships Wait for a Wind in the Harbour",
      "Nobody Knows Who Opened the Back Door", "The King Has Ordered Wine for His Guests",
    ]
    #expect(WrapWidth(DumpLine.lines(of: headlines.joined(separator: "\n"))) == nil)
  }

  private static func wrapped(_ text: String, _ width: Int) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
