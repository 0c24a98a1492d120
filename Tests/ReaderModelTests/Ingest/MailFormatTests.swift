import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct MailFormatTests {
  private func articles(_ text: String) throws -> [ParsedArticle] {
    let format = MailFormat(TestData.lexicon)
    let context = IngestContext(file: "f")
    var input = ByteInput(bytes: Array(text.utf8))
    var found: [ParsedArticle] = []
    while let record = try format.nextRecord(in: &input, context: context) {
      found.append(try format.article(from: record, context: context).parsed)
    }
    return found
  }

  private static let newsletter = """
    From: =?UTF-8?Q?Nora_Feldt?= from Harbour Courier <nora@example.org>
    Subject: =?iso-8859-2?Q?=A3=F3d=BC_bez_statk=F3w?=
    Date: Mon, 31 Jul 2023 16:04:00 +0900
    Message-ID: <1@example.org>
    MIME-Version: 1.0
    Content-Type: multipart/alternative; boundary="b"

    --b
    Content-Type: text/plain; charset=iso-8859-2
    Content-Transfer-Encoding: quoted-printable

    Za=BF=F3=B3=E6.
    --b
    Content-Type: text/html; charset=utf-8
    Content-Transfer-Encoding: base64

    PHA+U3RhdGtpIG9kcMWCeW7EmcWCeS48L3A+PHA+UG9ydCBqZXN0IHB1c3R5LjwvcD4=
    --b--
    """

  @Test func aNewsletterIsAnArticleOfItsSender() throws {
    let article = try #require(try articles(Self.newsletter).first)
    #expect(article.title == "Łódź bez statków")
    #expect(article.authors == ["Nora Feldt"])
    #expect(article.source == "Harbour Courier")
    #expect(article.published.iso == "2023-07-31T16:04:00+09:00")
    #expect(article.paragraphTexts == ["Statki odpłynęły.", "Port jest pusty."])
    #expect(article.originID == "<1@example.org>")
  }

  @Test func theMailsOfAnMboxAreParted() throws {
    let text = """
      From nora@example.org Mon Jul 31 16:04:00 2023
      From: Harbour Courier <news@example.org>
      Subject: Re: [courier] Fog
      List-Id: The Courier's list <c.example.org>
      Content-Type: text/plain; charset=utf-8

      It is foggy in the harbour, and the ships wait for a wind
      that comes in the evening.

      >From there they go on.

      -- 
      Unsubscribe here

      From nora@example.org Tue Aug  1 16:04:00 2023
      From: nora@example.org
      Subject: Rain

      It rains. From now on, nobody goes out.
      """
    let found = try articles(text)
    #expect(found.map(\.title) == ["Fog", "Rain"])
    #expect(found.map(\.authors) == [["Harbour Courier"], []])
    #expect(found.map(\.source) == ["The Courier's list", "example.org"])
    #expect(
      found.first?.paragraphTexts == [
        "It is foggy in the harbour, and the ships wait for a wind that comes in the evening.",
        "From there they go on.",
      ])
  }

  @Test(arguments: [
    ("From: a@b.org\nSubject: x\nTo: c@d.org\n\nHi", "mail"),
    ("Received: from x\nFrom: a@b.org\nSubject: x\n\nHi", "mail"),
    ("Title: A headline\nDate: 31 July 2023\nFrom: our desk\n\nA text.", "text"),
    ("From here on it is easy.\n\nA text: it has a colon.", "text"),
  ])
  func aMailIsToldByItsHeaders(_ text: String, _ name: String) {
    #expect(TestData.formats.detected(path: "a", head: Array(text.utf8))?.name == name)
  }

  @Test func aMailWithoutTextIsRefused() {
    #expect(throws: IngestError.noTextInMail(file: "f")) {
      try articles("From: a@b.org\nTo: c@d.org\nSubject: x\n\n \n")
    }
  }

  /// GMime reads parts by recursion.
  @Test func aMailOfTenThousandNestedPartsIsRefused() {
    let parts = (0..<10_000).map { index in
      "Content-Type: multipart/mixed; boundary=\"b\(index)\"\n\n--b\(index)\n"
    }
    #expect(throws: IngestError.self) {
      try articles("From: a@b.org\nTo: c@d.org\n" + parts.joined())
    }
  }
}
