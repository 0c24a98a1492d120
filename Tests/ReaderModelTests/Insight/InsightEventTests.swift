import ReaderModel
import Testing

struct InsightEventTests {
  @Test(arguments: [
    (
      "[person:PL:Anna Nowak] met [person:KR:Lee Min] in [place:PL:Warsaw] <2024-05-02=on Thursday>.",
      ["MEET Anna Nowak -> Lee Min happened 2024-05-02"]
    ),
    (
      "[person:PL:Anna Nowak] will hold talks with [person:KR:Lee Min] next month.",
      ["MEET Anna Nowak -> Lee Min planned -"]
    ),
    (
      "[person:PL:Anna Nowak] and [person:KR:Lee Min] spoke by phone <2024-05-01=on Wednesday>.",
      ["CALL Anna Nowak, Lee Min -> - happened 2024-05-01"]
    ),
    (
      "[person:PL:Anna Nowak] visited [country:FI:Finland] on <2024-04-04=4 April> and [country:SE:Sweden] on <2024-04-06=6 April>.",
      [
        "VISIT Anna Nowak -> Finland happened 2024-04-04",
        "VISIT Anna Nowak -> Sweden happened 2024-04-06",
      ]
    ),
    (
      "[country:PL:Poland] signed an agreement with [country:FI:Finland].",
      ["AGREE Poland -> Finland happened -"]
    ),
    (
      "The [country:PL:Poland=Polish] government approved a contract to sell [country:FI:Finland] 40 tanks.",
      ["SUPPLY Poland -> Finland happened -"]
    ),
    (
      "[country:PL:Poland=Polish] troops were deployed to [country:LT:Lithuania] in <2022=2022>.",
      ["DEPLOY Poland -> Lithuania happened 2022"]
    ),
    (
      "[organisation::Red Star] guerrillas attacked [place:PE:Ayaviri] <2024-05-02=yesterday>.",
      ["ATTACK Red Star -> Ayaviri happened 2024-05-02"]
    ),
    (
      "[country:PL:Poland] has imposed sanctions on [country:BY:Belarus].",
      ["SANCTION Poland -> Belarus happened -"]
    ),
    (
      "[country:BY:Belarus] expelled two [country:PL:Poland=Polish] diplomats.",
      ["SANCTION Belarus -> Poland happened -"]
    ),
    (
      "[person:PL:Anna Nowak] accused [country:BY:Belarus] of lying.",
      ["ACCUSE Anna Nowak -> Belarus happened -"]
    ),
    (
      "[person:PL:Anna Nowak] blamed the raid on [country:BY:Belarus].",
      ["ACCUSE Anna Nowak -> Belarus happened -"]
    ),
    (
      "[country:PL:Poland] demanded that [country:BY:Belarus] withdraw.",
      ["WARN Poland -> Belarus happened -"]
    ),
    (
      "[person:BY:Ivan Volkov] was arrested <2024-05-01=on Wednesday>.",
      ["DETAIN - -> Ivan Volkov happened 2024-05-01"]
    ),
    (
      "Parliament elected [person:PL:Anna Nowak] president.",
      ["APPOINT - -> Anna Nowak happened -"]
    ),
  ])
  func eachTypeIsFoundByItsPredicate(text: String, expected: [String]) throws {
    #expect(try MarkedArticle(text).events == expected)
  }

  @Test(arguments: [
    "[country:PL:Poland] may sell [country:FI:Finland] 40 tanks.",
    "[country:PL:Poland] has not sold tanks to [country:FI:Finland].",
    "If [country:PL:Poland] attacks [country:FI:Finland], prices rise.",
    "[country:PL:Poland] wants to invade [country:FI:Finland].",
    "[person:PL:Anna Nowak] worked hard in order to meet [person:KR:Lee Min].",
    "[country:PL:Poland] refused to supply [country:FI:Finland] with tanks.",
    "Foreign firms met 54 nations.",
    "Three men were arrested in [place:PL:Warsaw].",
    "Will [country:PL:Poland] attack [country:FI:Finland]?",
    "[person:PL:Anna Nowak] attacked [person:KR:Lee Min] over taxes.",
    "[person:PL:Anna Nowak] won a prize from [organisation:FI:Nordic Academy].",
    "[person:PL:Anna Nowak] vowed not to return the heights to [country:BY:Belarus].",
  ])
  func whatDidNotHappenIsRefused(text: String) throws {
    #expect(try MarkedArticle(text).events == [])
  }

  @Test func severalMentionsMakeOneRowWithTheLatestStatus() throws {
    let article = MarkedArticle(
      """
      [person:PL:Anna Nowak] will visit [country:FI:Finland].

      [person:PL:Anna Nowak] visited [country:FI:Finland] <2024-05-02=yesterday>.
      """)
    #expect(try article.events == ["VISIT Anna Nowak -> Finland happened 2024-05-02"])
    #expect(try article.insights.events.first?.evidence.count == 2)
  }

  @Test func whoClaimsAnAttackIsItsAttacker() throws {
    let article = MarkedArticle(
      "A bombing in [place:PE:Ayaviri] killed two. [organisation::Red Star] claimed responsibility."
    )
    #expect(try article.events == ["ATTACK Red Star -> Ayaviri happened -"])
  }

  @Test func agreementsOnOtherThingsAreRowsOfTheirOwn() throws {
    let article = MarkedArticle(
      """
      [country:PL:Poland] and [country:FI:Finland] reached an agreement to establish regular ministerial councils.

      The two countries reached an agreement that soldiers practise together every summer.
      """)
    #expect(try article.events.count == 2)
  }

  @Test func anArticleAboutSportHasNoEvents() throws {
    let article = MarkedArticle(
      """
      [country:PL:Poland] will meet [country:FI:Finland] in the final of the tournament. The coach named a squad \
      of young players for the match, in which the striker scored a late goal and the goalkeeper saved a penalty.
      """)
    #expect(try article.events == [])
  }

  @Test func aDateBesideAVerbOfSayingIsNoDateOfTheEvent() throws {
    let article = MarkedArticle(
      "[country:PL:Poland] sold [country:FI:Finland] 40 tanks, [person:PL:Anna Nowak] said <2024-05-02=on Thursday>."
    )
    #expect(try article.events == ["SUPPLY Poland -> Finland happened -"])
  }

  @Test func anotherLanguageYieldsNothing() throws {
    let article = MarkedArticle("[person:PL:Anna Nowak] met [person:KR:Lee Min].")
    var polish = article.article
    polish.language = "pl"
    #expect(try MarkedArticle(polish, article.annotation).insights == .empty)
  }
}
