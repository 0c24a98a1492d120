import ReaderModel
import Testing

struct InsightCoreferenceTests {
  @Test(arguments: [
    (
      "[person:PL:Anna Nowak] arrived. She met [person:KR:Lee Min].",
      "MEET Anna Nowak -> Lee Min happened -"
    ),
    (
      "[person:PL:Anna Nowak:minister] and [person:KR:Lee Min:minister] arrived. The two ministers signed a treaty.",
      "AGREE Anna Nowak, Lee Min -> - happened -"
    ),
    (
      "[organisation:PL:Ministry of Health] warned. The ministry signed an agreement with [country:FI:Finland].",
      "AGREE Ministry of Health -> Finland happened -"
    ),
    (
      "[organisation:PL:Polmot] grew. The company signed an agreement with [country:FI:Finland].",
      "AGREE Polmot -> Finland happened -"
    ),
    (
      "[organisation:PL:Polmot] said it had signed an agreement with [country:FI:Finland].",
      "AGREE Polmot -> Finland happened -"
    ),
    (
      "[country:PL:Poland=Polish] forces began an offensive against [place:BY:Brest]. The operation was condemned by [country:FI:Finland].",
      "ACCUSE Finland -> Poland happened -"
    ),
  ])
  func descriptionsAreResolved(text: String, expected: String) throws {
    let events = try MarkedArticle(text).events
    #expect(events.contains(expected), "\(events)")
  }

  @Test func twoReadingsGiveNone() throws {
    let article = MarkedArticle(
      "[organisation:PL:Polmot] and [organisation:FI:Nordkraft] grew. The company signed an agreement with [country:SE:Sweden]."
    )
    #expect(try article.events == [])
  }
}
