import Testing

@testable import Archive
@testable import ReaderModel

/// Facts of a result, out of an archive.
@Suite struct LedgerTests {
  private static func store() throws -> ArticleStore {
    let texts = [
      (
        "2024-05-03",
        "[person:KR:Lee Min] met [person:PL:Anna Nowak] in [place:PL:Warsaw] on "
          + "<2024-05-02=Thursday>. [organisation:KR:Hanwha] sold [country:PL:Poland] 212 "
          + "[weapon:KR:K9] howitzers."
      ),
      (
        "2024-06-01",
        "[person:KR:Lee Min] met [person:DE:Karl Berg]. [country:FR:France] warned "
          + "[country:RU:Russia]."
      ),
      ("2024-06-02", "The harvest was good. It rained in spring."),
    ]
    let store = try ArticleStore.inMemory()
    _ = try store.save(
      try texts.map { day, text in
        let marked = MarkedArticle(text, published: day)
        var annotation = marked.annotation
        annotation.entities = annotation.entities.ranked()
        annotation.insights = try MarkedArticle(marked.article, annotation).insights
        annotation.countries = annotation.entities.compactMap { entity in
          entity.kind == .country ? entity.country : nil
        }.map { CountryInArticle(code: $0, name: $0.rawValue, how: .named, mentions: 1) }
        return AnnotatedArticle(parsed: marked.article, annotation: annotation)
      })
    return store
  }

  private static func rows(
    _ list: InsightList, _ filter: Filter = .all, narrowedBy: String = "", month: String? = nil
  ) throws -> [String] {
    let request = InsightRequest(
      list, of: ArticleQuery(filter: filter), narrowedBy: narrowedBy, month: month, limit: 50)
    let page = try store().insights(request)
    #expect(page.next == nil)
    return page.rows.map { row in
      switch row.fact {
      case .event(let event): InsightWords.sentence(event).map(\.text).joined(separator: " ")
      case .deal(let deal, _): InsightWords.goods(deal)
      case .quote, .moment: row.words
      }
    }
  }

  @Test func theNewestArticlesComeFirst() throws {
    #expect(
      try Self.rows(.events) == [
        "Lee Min met Karl Berg", "France warned Russia", "Lee Min met Anna Nowak",
        "Hanwha supplied Poland",
      ])
  }

  @Test func conditionsHoldForTheFactNotOnlyForItsArticle() throws {
    #expect(try Self.rows(.events, .field(.person, "Anna Nowak")) == ["Lee Min met Anna Nowak"])
    #expect(try Self.rows(.events, .country("RU")) == ["France warned Russia"])
    #expect(
      try Self.rows(.events, .field(.act, "meet"))
        == ["Lee Min met Karl Berg", "Lee Min met Anna Nowak"])
    #expect(try Self.rows(.events, .field(.weapon, "K9")) == ["Hanwha supplied Poland"])
    #expect(
      try Self.rows(.events, .and([.field(.act, "meet"), .country("PL")]))
        == ["Lee Min met Anna Nowak"])
    #expect(
      try Self.rows(.events, .or([.country("RU"), .field(.person, "nowak")]))
        == ["France warned Russia", "Lee Min met Anna Nowak"])
  }

  @Test func wordsNarrowTheRows() throws {
    #expect(try Self.rows(.events, narrowedBy: "berg MEET") == ["Lee Min met Karl Berg"])
    #expect(try Self.rows(.events, narrowedBy: "nobody").isEmpty)
  }

  @Test func aMonthHasItsSentences() throws {
    #expect(try Self.rows(.timeline, month: "2024-05").count == 1)
    #expect(try Self.rows(.timeline, month: "2024-06").isEmpty)
    let months = try Self.store().facets(
      .moment, matching: .everything, narrowedBy: "", limit: 10)
    #expect(months.map(\.name) == ["2024-05"])
  }

  @Test func articlesAreFoundByWhatTheyTell() throws {
    let store = try Self.store()
    func count(_ filter: Filter) throws -> Int {
      try store.count(matching: ArticleQuery(filter: filter))
    }
    #expect(try count(.field(.act, "meet")) == 2)
    #expect(try count(.has(.event)) == 2)
    #expect(try count(.has(.deal)) == 1)
    #expect(try count(.not(.has(.event))) == 1)
    #expect(try store.check().isEmpty)
  }

  @Test func pagesGoOnAfterAnArticle() throws {
    let store = try Self.store()
    var request = InsightRequest(.events, of: .everything, limit: 1)
    var found: [InsightRow] = []
    repeat {
      let page = try store.insights(request)
      found += page.rows
      request.after = page.next
    } while request.after != nil
    #expect(found.count == 4)
  }

  @Test func aDossierHasWhatIsKnownOfAPerson() throws {
    let store = try Self.store()
    let subject = try #require(
      store.facets(.person, matching: .everything, narrowedBy: "lee", limit: 1).first)
    let dossier = try store.dossier(of: subject)
    #expect(dossier.articles == 2)
    #expect(dossier.first?.description == "2024-05-03")
    #expect(dossier.last?.description == "2024-06-01")
    #expect(dossier.events.count == 2)
    #expect(dossier.companions.contains { $0.name == "Anna Nowak" })
    #expect(dossier.mentions.map(\.words).contains("Lee Min met Karl Berg."))
    #expect(dossier.roles.map(\.text) == ["KR"])
  }
}
