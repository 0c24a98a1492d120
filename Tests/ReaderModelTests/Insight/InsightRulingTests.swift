import Testing

@testable import Archive
@testable import ReaderModel

/// What rulings do to facts.
@Suite struct InsightRulingTests {
  private static let marked = MarkedArticle(
    "[person:KR:Lee Min] met [person:PL:Anna Nowak] in [place:PL:Warsaw]. "
      + "“The talks went well,” [person:PL:Anna Nowak] said. "
      + "[organisation:KR:Hanwha] sold [country:PL:Poland] 212 K9 howitzers.")

  private static func annotated() throws -> AnnotatedArticle {
    var annotation = marked.annotation
    annotation.entities = annotation.entities.ranked()
    annotation.insights = try MarkedArticle(marked.article, annotation).insights
    return AnnotatedArticle(parsed: marked.article, annotation: annotation)
  }

  private static func ruled(_ rulings: EntityRuling...) throws -> Insights {
    let article = try annotated()
    let id = ArticleFingerprint.id(of: article.parsed)
    return EntityRulings(rulings, by: TestData.rules)
      .applied(to: article.annotation, of: article.parsed, id: id).insights
  }

  @Test func aMergedPersonTakesPartUnderTheNewName() throws {
    let insights = try Self.ruled(.same(kind: .person, name: "Anna Nowak", as: "Anna Nowak-Berg"))
    let parties = insights.events.flatMap { $0.actor + $0.counterpart }.map(\.name)
    #expect(parties.contains("Anna Nowak-Berg"))
    #expect(!parties.contains("Anna Nowak"))
    #expect(insights.quotes.first?.speaker.map(\.name) == ["Anna Nowak-Berg"])
  }

  @Test func whoIsNobodyTakesPartInNothing() throws {
    let before = try Self.annotated().annotation.insights
    let insights = try Self.ruled(.never(kind: .person, surface: "Anna Nowak"))
    #expect(before.events.contains { $0.type == .meet })
    #expect(!insights.events.contains { $0.type == .meet })
    #expect(insights.quotes.isEmpty)
    // The deal still points at its event.
    #expect(insights.deals.count == before.deals.count)
    #expect(insights.deals.allSatisfy { insights.events[$0.event].type == .supply })
  }

  @Test func aFactThatIsWrongStaysAwayWhoeverAnnotates() throws {
    let article = try Self.annotated()
    let event = try #require(article.annotation.insights.events.first { $0.type == .meet })
    let store = try ArticleStore.inMemory()
    _ = try store.save([article])
    let id = ArticleFingerprint.id(of: article.parsed)
    let ruling = EntityRuling.wrong(InsightLabel(event), in: id)
    try store.add(ruling, showing: id)
    func types() throws -> [EventType] {
      try store.article(id)?.annotation.insights.events.map(\.type) ?? []
    }
    #expect(try !types().contains(.meet))
    let query = ArticleQuery(filter: .field(.act, "meet"))
    #expect(try store.count(matching: query) == 0)
    _ = try store.reannotate(with: FixedAnnotation(article.annotation), isForced: true)
    #expect(try !types().contains(.meet))
    try store.remove(ruling, showing: id)
    #expect(try types().contains(.meet))
    #expect(try store.count(matching: query) == 1)
  }
}
