import Testing

/// Supplies told with the one who gets before the thing, and other ways in which the news tells acts.
@Suite struct InsightGivingTests {
  @Test(arguments: [
    (
      "[country:NL:Netherlands] gave [country:UA:Ukraine] [weapon:US:F-16] fighters.",
      "SUPPLY Netherlands -> Ukraine happened -"
    ),
    (
      "[country:PL:Poland] has handed [country:UA:Ukraine] more than 200 [weapon:RU:T-72] tanks.",
      "SUPPLY Poland -> Ukraine happened -"
    ),
    (
      "[country:DE:Germany] will send [country:UA:Ukraine] 14 [weapon:DE:Leopard 2] tanks.",
      "SUPPLY Germany -> Ukraine planned -"
    ),
    (
      "[country:US:United States] deployed two bombers to [country:KR:South Korea].",
      "DEPLOY United States -> South Korea happened -"
    ),
    (
      "[person:US:Ann Lee] had travelled to [place:UA:Kyiv].",
      "VISIT Ann Lee -> Kyiv happened -"
    ),
    (
      "It was signed in <2021-05=May 2021>, when [person:PL:Jan Duda] visited [place:TR:Ankara].",
      "VISIT Jan Duda -> Ankara happened 2021-05"
    ),
    (
      "Since [person:UZ:Ali Karim] assumed office as head of state in <2016=2016>, trade has grown.",
      "APPOINT - -> Ali Karim happened 2016"
    ),
    (
      "[person:PL:Jan Duda] visited [place:TR:Ankara], as he did in <2016=2016>.",
      "VISIT Jan Duda -> Ankara happened -"
    ),
    (
      "[person:KR:Kwon Hyuk] became chief executive of [organisation:KR:Hanwha].",
      "APPOINT - -> Kwon Hyuk happened -"
    ),
  ])
  func whoGetsStandsBeforeTheThing(text: String, expected: String) throws {
    #expect(try MarkedArticle(text).events == [expected])
  }

  @Test(arguments: [
    "[country:PL:Poland] has handed [country:UA:Ukraine] a list of demands.",
    "[country:DE:Germany] sent [country:UA:Ukraine] its best wishes.",
    "[country:FI:Finland] gave up decades of military non-alignment.",
    "[country:IR:Iran] feared the [country:US:US=US] [weapon:US:F-35] fleet.",
    "[person:KR:Kwon Hyuk] became ill in [place:KR:Seoul].",
  ])
  func whatIsNoArmsIsNoSupply(text: String) throws {
    #expect(try MarkedArticle(text).events == [])
  }
}
