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

  @Test(arguments: [
    ("Subject: Fog\nDate: Mon, 31 Jul 2023 16:04:00 +0900\n", "Fog"),
    ("Subject: \nDate: Mon, 31 Jul 2023 16:04:00 +0900\n", "Mon, 31 Jul 2023 16:04:00 +0900"),
    ("", "a@b.org"),
  ])
  func aMailWithoutTextIsNamed(_ headers: String, _ sign: String) {
    let error = #expect(throws: IngestError.self) {
      try articles(
        "From a@b.org Mon Jul 31 16:04:00 2023\nFrom: a@b.org\nTo: c@d.org\n\(headers)\n \n")
    }
    #expect(error?.reason == "the mail on line 2 (“\(sign)”) has no text")
  }

  private func html(_ body: String) throws -> ParsedArticle {
    let head = "From: a@b.org\nTo: c@d.org\nSubject: Fog\nMIME-Version: 1.0\n"
    return try #require(
      try articles(head + "Content-Type: text/html; charset=utf-8\n\n" + body).first)
  }

  private static let text = "<p>It is foggy in the harbour, and the ships wait for a wind.</p>"

  @Test(arguments: [
    "<div>-- <br>Nora Feldt<br>Editor, Harbour Courier<br>+47 12 34 56</div>",
    "<div>--&nbsp;</div><div>Nora Feldt</div><div>She writes for the Harbour Courier in the north.</div>",
    "<p>You are receiving this email because you signed up at our website last year.</p>"
      + "<p>Harbour Courier, 1 Quay Street</p><p><a href='https://x.example/u'>Unsubscribe</a></p>",
    "<table><tr><td>Sent to c@d.org by the desk. <a href='https://x.example/p'>Update preferences</a>"
      + "</td></tr></table>",
    "<p>Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.<br>"
      + "<a href='https://x.example/ab'>Newsletter abbestellen</a></p><p>Hafenkurier GmbH, Kai 1</p>",
  ])
  func closingWordsAndSignaturesAreNoText(_ end: String) throws {
    let top = "<p><a href='https://x.example/v'>View this email in your browser</a></p>"
    let article = try html(top + Self.text + Self.text + end)
    let line = "It is foggy in the harbour, and the ships wait for a wind."
    #expect(article.paragraphTexts == [line, line])
    #expect(article.dropped.count >= 2)
  }

  @Test(arguments: [
    "<p>The company said that customers can unsubscribe at any time, and that nobody had done so.</p>",
    "<p>-- that is what the captain called it when they asked him about the weather.</p>",
  ])
  func wordsAboutMailsStay(_ end: String) throws {
    #expect(try html(Self.text + end).paragraphTexts.count == 2)
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
