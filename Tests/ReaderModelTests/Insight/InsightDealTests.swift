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
}
