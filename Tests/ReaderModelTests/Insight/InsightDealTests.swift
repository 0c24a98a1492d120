import ReaderModel
import Testing

struct InsightDealTests {
  @Test func slotsComeFromTheSentence() throws {
    let article = MarkedArticle(
      "[organisation:PL:Polmot] sold [country:FI:Finland] 40 [weapon:PL:Rosomak] vehicles for $1.31 billion."
    )
    let deal = try #require(try article.insights.deals.first)
    #expect(MarkedArticle.names(deal.supplier) == "Polmot")
    #expect(MarkedArticle.names(deal.recipient) == "Finland")
    #expect(deal.item == "Rosomak vehicles")
    #expect(deal.weapons == ["Rosomak"])
    #expect(deal.quantity == 40)
    #expect(deal.value?.amount == 1_310_000_000)
    #expect(deal.value?.currency == "USD")
    #expect(deal.status == .signed)
    #expect(deal.isMilitary)
  }

  @Test func whatTheTextDoesNotSayStaysBlank() throws {
    let article = MarkedArticle(
      "[country:FI:Finland] is considering to buy [weapon:PL:Rosomak] vehicles.")
    let deal = try #require(try article.insights.deals.first)
    #expect(deal.supplier.isEmpty)
    #expect(deal.quantity == nil)
    #expect(deal.value == nil)
    #expect(deal.status == .prospect)
  }

  @Test func aidIsNoDeal() throws {
    let article = MarkedArticle(
      "[country:PL:Poland] gave [country:FI:Finland] 5 million dollars of aid.")
    #expect(try article.events == ["SUPPLY Poland -> Finland happened -"])
    #expect(try article.insights.deals.isEmpty)
  }

  @Test(arguments: [
    ("for 1.3 mln ringgit", 1_300_000, "MYR"), ("for €630m", 630_000_000, "EUR"),
    ("for 1,000 billion yen", 1_000_000_000_000, "JPY"),
  ])
  func amountsAreRead(words: String, amount: Int, currency: String) throws {
    let article = MarkedArticle(
      "[organisation:PL:Polmot] sold [country:FI:Finland] tanks \(words).")
    let value = try #require(try article.insights.deals.first?.value)
    #expect(value.amount == amount)
    #expect(value.currency == currency)
  }

  // MARK: Mechanisms, each with a sentence that must yield nothing

  /// `Polmot -> Finland | Rosomak vehicles | 40 | 2000000 | signed`, a line a deal.
  private func cards(_ marked: String) throws -> [String] {
    try MarkedArticle(marked).insights.deals.map { deal in
      [
        MarkedArticle.names(deal.supplier) + " -> " + MarkedArticle.names(deal.recipient),
        deal.item ?? "-", deal.quantity.map(String.init) ?? "-",
        deal.value.map { String($0.amount) } ?? "-", deal.status.rawValue,
      ].joined(separator: " | ")
    }
  }

  private static let polmot = "[organisation:PL:Polmot]"
  private static let poland = "[country:PL:Poland]"
  private static let finland = "[country:FI:Finland]"
  private static let army = "[organisation:FI:Finnish Army]"
  private static let rosomak = "[weapon:PL:Rosomak]"

  @Test(arguments: [
    // The company supplies, whoever is named first.
    (
      "\(army) signed a contract with \(polmot) for the delivery of 40 \(rosomak) vehicles.",
      "Polmot -> Finnish Army | Rosomak vehicles | 40 | - | signed"
    ),
    // So does the country whose weapons they are.
    (
      "\(finland) signed a contract with \(poland) for 40 \(rosomak) vehicles.",
      "Poland -> Finland | Rosomak vehicles | 40 | - | signed"
    ),
    (
      "\(finland) signed a deal worth nearly 375 million dollars for 40 \(rosomak) vehicles "
        + "with \(polmot).", "Polmot -> Finland | Rosomak vehicles | 40 | 375000000 | signed"
    ),
    (
      "\(polmot) received an order from \(army) to supply 40 \(rosomak) vehicles.",
      "Polmot -> Finnish Army | Rosomak vehicles | 40 | - | signed"
    ),
    (
      "\(army) placed an order with \(polmot) for 40 tanks.",
      "Polmot -> Finnish Army | tanks | 40 | - | signed"
    ),
    (
      "\(army) has awarded \(polmot) a contract to build 40 tanks.",
      "Polmot -> Finnish Army | tanks | 40 | - | signed"
    ),
    ("\(finland) ordered 40 tanks from \(polmot).", "Polmot -> Finland | tanks | 40 | - | signed"),
    (
      "\(army) took delivery of two corvettes built by \(polmot).",
      "Polmot -> Finnish Army | corvettes | 2 | - | delivered"
    ),
    (
      "\(polmot) is building two frigates for \(finland).",
      "Polmot -> Finland | frigates | 2 | - | delivering"
    ),
    (
      "\(polmot) will supply tanks to \(finland) under a 2 million dollar contract.",
      "Polmot -> Finland | tanks | - | 2000000 | signed"
    ),
    (
      "\(finland) is in talks with \(poland) to buy 40 tanks.",
      "Poland -> Finland | tanks | 40 | - | prospect"
    ),
    (
      "The export of \(rosomak) vehicles to \(finland) was approved by \(poland).",
      "Poland -> Finland | Rosomak vehicles | - | - | approved"
    ),
    (
      "\(finland) spent $2 million on [country:PL:Poland=Polish] equipment.",
      "Poland -> Finland | Polish equipment | - | 2000000 | signed"
    ),
    (
      "\(finland) built a radar with technical help from \(poland).",
      "Poland -> Finland | technical help | - | - | delivered"
    ),
    (
      "\(finland) agreed to buy 24 used \(rosomak) infantry fighting vehicles from \(poland).",
      "Poland -> Finland | used Rosomak infantry fighting vehicles | 24 | - | signed"
    ),
    (
      "\(polmot) won a share of a project to build [country:FI:Finland]'s next frigate.",
      "Polmot -> Finland | Finland's next frigate | - | - | signed"
    ),
  ])
  func sidesAndSlotsAreRead(text: String, card: String) throws {
    #expect(try cards(text) == [card])
  }

  @Test func aLaterSentenceSaysWhatTheContractIsWorth() throws {
    let told = "\(Self.finland) ordered tanks from \(Self.polmot)."
    let worth = "The three-year contract, worth $3 million, was signed recently."
    #expect(
      try cards("\(told) \(worth)") == ["Polmot -> Finland | tanks | - | 3000000 | signed"])
    #expect(
      try cards("\(told) An earlier contract was worth $3 million.")
        == ["Polmot -> Finland | tanks | - | - | signed"])
  }

  @Test func theSameGoodsAreNoOtherDeal() throws {
    let told = "\(Self.finland) bought 40 tanks from \(Self.polmot)."
    #expect(
      try cards("\(told) The tanks will be delivered to \(Self.finland) <2026=in 2026>.").count == 1
    )
    #expect(
      try cards("\(told) \(Self.finland) bought 12 tanks from \(Self.polmot).").count == 2)
  }

  @Test(arguments: [
    "\(finland) and \(poland) discussed a contract.", "\(finland) ordered tanks to the border.",
    "\(finland) ordered the tanks to withdraw.", "\(finland) built a missile.",
    "\(polmot) built a factory for \(finland).", "\(finland) spent $2 million on schools.",
    "\(polmot) lost a contract to supply 12 tanks to \(finland).",
    "\(finland) signed an agreement with \(poland) on culture.",
    "\(finland) got 40 letters from \(poland).", "The contract is worth $3 million.",
    "\(finland) could buy 40 tanks from \(poland).",
  ])
  func whatIsNoDealYieldsNone(text: String) throws {
    #expect(try cards(text).isEmpty)
  }
}

/// What is counted in a deal.
@Suite struct InsightQuantityTests {
  @Test(arguments: [
    ("[country:EE:Estonia] sold [country:UA:Ukraine] 12 155 mm howitzers.", 12),
    ("[country:EE:Estonia] sold [country:UA:Ukraine] the 155 mm howitzers.", nil),
    ("[country:PL:Poland] sold [country:UA:Ukraine] 24 of the drones.", 24),
    ("[country:PL:Poland] sold [country:UA:Ukraine] 50 percent of its tanks.", nil),
  ])
  func numbersOfThingsAreNoMeasures(text: String, expected: Int?) throws {
    let deal = try #require(try MarkedArticle(text).insights.deals.first)
    #expect(deal.quantity == expected)
    #expect(deal.item?.hasPrefix("of ") != true)
  }
}
