import ReaderModel
import Testing

/// Who is who, where words stand between a verb and its parties.
struct InsightClauseTests {
  @Test(arguments: [
    (
      "[person:PL:Anna Nowak], the minister, met [person:KR:Lee Min].",
      "MEET Anna Nowak -> Lee Min happened -"
    ),
    (
      "The minister of defence of [country:PL:Poland], [person:PL:Anna Nowak], met [person:KR:Lee Min].",
      "MEET Anna Nowak -> Lee Min happened -"
    ),
    (
      "[country:BY:Belarus] was accused by [person:PL:Anna Nowak] of lying.",
      "ACCUSE Anna Nowak -> Belarus happened -"
    ),
    (
      "Rebels armed by [country:BY:Belarus] said [country:PL:Poland] had attacked [place:BY:Brest].",
      "ATTACK Poland -> Brest happened -"
    ),
    (
      "[person:PL:Anna Nowak] is to pay a courtesy call on [person:KR:Park Jin] and hold talks with [person:KR:Lee Min].",
      "MEET Anna Nowak -> Lee Min planned -"
    ),
    (
      "[person:PL:Anna Nowak], who blamed [country:BY:Belarus], left.",
      "ACCUSE Anna Nowak -> Belarus happened -"
    ),
    (
      "[person:PL:Anna Nowak] posted a message blaming [country:BY:Belarus].",
      "ACCUSE Anna Nowak -> Belarus happened -"
    ),
    (
      "Talks between [country:PL:Poland] and [country:BY:Belarus] were held <2024-05-02=on Thursday>.",
      "MEET Poland, Belarus -> - happened 2024-05-02"
    ),
    (
      "The meeting between [country:PL:Poland] and [country:BY:Belarus] is due to take place soon.",
      "MEET Poland, Belarus -> - planned -"
    ),
    (
      "Leaders of [country:PL:Poland] and [country:FI:Finland] signed a treaty.",
      "AGREE Poland, Finland -> - happened -"
    ),
  ])
  func partiesAreFoundAcrossOtherWords(text: String, expected: String) throws {
    let events = try MarkedArticle(text).events
    #expect(events.contains(expected), "\(events)")
  }

  @Test func aSentenceWithoutEndIsReadInLinearTime() throws {
    let part =
      "[country:PL:Poland] and [country:FI:Finland], who met in [place:PL:Warsaw], said that "
    let article = MarkedArticle(String(repeating: part, count: 400))
    let start = ContinuousClock.now
    _ = try article.insights
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
