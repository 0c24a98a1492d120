import ReaderModel
import Testing
import Text

@testable import TUIReader

/// Ledger, deals, quotes, timeline and dossier by keys.
@Suite struct InsightKeysTests {
  /// Two articles of the desk with what happens in them.
  private static var desk: Desk {
    var desk = Desk(articles)
    desk.type("g")
    return desk
  }

  private static let articles: [Article] = {
    var articles = Desk.articles
    let (lee, mariusz) = (
      party("Lee Jong-sup", "KR", of: 0), party("Mariusz Błaszczak", "PL", of: 0)
    )
    let text = articles[0].parsed.text
    func span(_ words: String) -> TextSpan {
      let start = text.range(of: words)
      return TextSpan(range: start..<start + words.utf8.count)
    }
    articles[0].annotation.insights = Insights(
      events: [
        InsightEvent(
          type: .meet, actor: [lee], counterpart: [mariusz], date: "2023-02-23",
          rule: "speak v",
          evidence: [span("Lee Jong-sup and Mariusz Błaszczak spoke of training")]),
        InsightEvent(
          type: .supply, actor: [Party(name: "South Korea", kind: .country, country: "KR")],
          counterpart: [Party(name: "Poland", kind: .country, country: "PL")],
          object: "K2 tanks", status: .planned, rule: "framework n",
          evidence: [span("Lee then travelled to Toruń")]),
      ],
      quotes: [Quote(speaker: [lee], kind: .indirect, spans: [span("meet on a fixed calendar")])],
      deals: [
        Deal(
          supplier: [Party(name: "South Korea", kind: .country, country: "KR")],
          recipient: [Party(name: "Poland", kind: .country, country: "PL")], item: "K2 tanks",
          weapons: ["K2"], quantity: nil,
          value: Deal.Value(text: "$3 billion", amount: 3_000_000_000, currency: "USD"),
          status: .framework, isMilitary: true, event: 1,
          evidence: [span("Lee then travelled to Toruń")])
      ],
      timeline: [
        TimelineEntry(
          date: "2023-02-23", isPlanned: false, sentence: span("Lee then travelled to Toruń")),
        TimelineEntry(
          date: "2023-03", isPlanned: true, sentence: span("meet on a fixed calendar")),
      ])
    articles[1].annotation.insights = Insights(events: [
      InsightEvent(
        type: .visit, actor: [party("Lee Jong-sup", "KR", of: 1)], counterpart: [],
        place: [Party(name: "Uzbekistan", kind: .country, country: "UZ")], rule: "open v",
        evidence: [TextSpan(range: 0..<20)])
    ])
    return articles
  }()

  private static func party(_ name: String, _ country: CountryCode, of article: Int) -> Party {
    let id = Desk.articles[article].annotation.entities.first { $0.name == name }?.id
    return Party(name: name, kind: .person, country: country, entity: id)
  }

  @Test func theLedgerSaysWhoDidWhatToWhom() {
    var desk = Self.desk
    desk.type("L")
    #expect(desk.screen.contains("Ledger"))
    #expect(desk.screen.contains("23 Feb 2023  Lee Jong-sup met Mariusz Błaszczak"))
    #expect(desk.screen.contains("South Korea is to supply Poland: K2 tanks · planned"))
    #expect(desk.screen.contains("Lee Jong-sup visited Uzbekistan"))
    #expect(desk.screen.contains("1 of 3"))
    #expect(!desk.screen.contains("Entities"))
  }

  @Test func enterOpensTheSentenceAndBackReturns() {
    var desk = Self.desk
    desk.type("jjjLj<Enter>")
    #expect(desk.state.focus == .text)
    #expect(desk.state.reading.article?.id.rawValue == "a1")
    #expect(desk.state.reading.matches.count == 1)
    #expect(desk.articles[0].isRead)
    desk.type("q")
    #expect(desk.state.focus == .insight)
    #expect(desk.screen.contains("2 of 3"))
    desk.type("q")
    #expect(desk.state.focus == .list)
    #expect(!desk.screen.contains("Ledger"))
  }

  @Test func wordsNarrowAndEscapeGivesAllBack() {
    var desk = Self.desk
    desk.type("L/uzbek<Enter>")
    #expect(desk.screen.contains("1 of 1"))
    #expect(desk.screen.contains("with ‘uzbek’"))
    desk.type("<Esc>")
    #expect(desk.screen.contains("of 3"))
    desk.type("/nobody<Enter>")
    #expect(desk.screen.contains("nothing here has ‘nobody’"))
  }

  @Test func filtersOfTheResultHoldForTheFacts() {
    var desk = Self.desk
    desk.type("L:query<Space>event:visit<Enter>")
    #expect(desk.screen.contains("1 of 1"))
    #expect(desk.screen.contains("visited Uzbekistan"))
  }

  @Test func factsStandTogetherByPairActAndMonth() {
    var desk = Self.desk
    desk.type("Lg")
    #expect(desk.screen.contains("Lee Jong-sup – Mariusz Błaszczak  1"))
    desk.type("g")
    #expect(desk.screen.contains("visit  1"))
    desk.type("g")
    #expect(desk.screen.contains("2023-02  "))
    desk.type("g")
    #expect(desk.screen.contains("1 of 3"))
  }

  @Test func dealsQuotesAndDatesFollowByTab() {
    var desk = Self.desk
    desk.type("L<Tab>")
    #expect(desk.screen.contains("South Korea → Poland: K2 tanks, $3 billion · framework"))
    desk.type("s")
    #expect(desk.screen.contains("Deals  by date"))
    desk.type("<Tab>")
    #expect(desk.screen.contains("meet on a fixed calendar"))
    #expect(desk.screen.contains("Quotes"))
    desk.type("<Tab>")
    #expect(desk.screen.contains("Timeline"))
    #expect(desk.screen.contains("Mar 2023"))
  }

  @Test func theTimelineGoesThroughTheMonths() {
    var desk = Self.desk
    desk.type("T")
    #expect(desk.screen.contains("◂ Mar 2023 ▸"))
    #expect(desk.screen.contains("Planned"))
    desk.type("h")
    #expect(desk.screen.contains("◂ Feb 2023 ▸"))
    #expect(desk.screen.contains("Lee then travelled to Toruń"))
    desk.type("h")
    #expect(desk.state.focus == .list)
    desk.type("<Tab>ll")
    #expect(desk.state.message?.text == "no later month")
  }

  @Test func aDossierIsOfTheSelectedEntity() {
    var desk = Self.desk
    desk.type("d")
    #expect(desk.state.message?.text.contains("select an entity first") != false)
    desk.type("<Esc><Tab><Tab>")
    for _ in 0..<12 where !desk.screen.contains("▌Lee Jong-sup") { desk.type("j") }
    desk.type("d")
    #expect(desk.screen.contains("Dossier: Lee Jong-sup"))
    #expect(desk.screen.contains("defence minister, KR"))
    #expect(desk.screen.contains("Is named in"))
  }

  /// A dossier knows the whole archive.
  @Test func aFactOutsideOfTheResultIsOpenedToo() {
    var desk = Self.desk
    desk.type("/agreed<Enter><Tab><Tab>")
    for _ in 0..<12 where !desk.screen.contains("▌Lee Jong-sup") { desk.type("j") }
    desk.type("d")
    for _ in 0..<40 where desk.state.insight.selected?.article.id.rawValue != "a2" {
      desk.type("j")
    }
    desk.type("<Enter>")
    #expect(desk.state.reading.article?.id.rawValue == "a2")
    #expect(desk.state.list.window.selected?.id.rawValue == "a2")
    #expect(desk.state.focus == .text)
    desk.type("q")
    #expect(desk.screen.contains("Dossier: Lee Jong-sup"))
  }

  @Test func aVersionBehindAnotherIsOpened() {
    var desk = Desk(Self.articles)
    desk.stories = [[Self.articles[0].id, Self.articles[1].id]]
    desk.type("<C-l>L/uzbek<Enter><Enter>")
    #expect(desk.state.reading.article?.id.rawValue == "a2")
  }

  @Test func aFactCanBeCalledWrong() {
    var desk = Self.desk
    desk.type("Li")
    #expect(desk.screen.contains("rule ‘"))
    desk.type("y")
    guard case .wrong(let label, _)? = desk.rulings.first?.ruling else {
      Issue.record("no ruling was made")
      return
    }
    #expect(label.type == "MEET")
    #expect(label.parties == "Lee Jong-sup – Mariusz Błaszczak")
  }

  @Test(arguments: [(160, 50), (80, 24), (60, 20), (40, 12), (30, 8)])
  func everySizeShowsIt(columns: Int, rows: Int) {
    var desk = Desk(Self.articles, columns: columns, rows: rows)
    desk.type("L")
    #expect(desk.screen.contains("Ledger"))
    #expect(desk.screen.contains("Lee Jong-sup"))
    desk.type("<Tab><Tab><Tab>jkq")
    #expect(desk.state.focus == .list)
  }
}

extension String {
  /// The byte at which `words` begin.
  fileprivate func range(of words: String) -> Int {
    let folded = FoldedText(self).ranges(of: FoldedText(words))
    return folded.first?.lowerBound ?? 0
  }
}
