import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

/// Versions of a story in the archive.
@Suite struct StoryStoreTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }
  private let store: ArticleStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ArticleStore(path: folder.path + "/archive.sqlite")
  }

  private static let everything = ArticleQuery(isFolded: true)

  /// A version of the flood for each day from 19,000 on, and another article after each.
  private static func articles(_ count: Int) -> [AnnotatedArticle] {
    (0..<count).flatMap { number -> [AnnotatedArticle] in
      let day = CivilDate(daysSinceEpoch: 19_000 + number)
      var copy = StoryProfileTests.article("Karsk, part \(number)", day: day)
      copy.source = "Paper \(number)"
      copy.text += "\n\nWord\(number)."
      let other = ParsedArticle(
        title: "Number \(number)", source: "Other",
        published: PublicationDate(day: day, precision: .day),
        paragraphs: ["Nothing but \(number) cucumbers today, said Mr Number\(number) at noon."])
      return [copy, other].map { AnnotatedArticle(parsed: $0, annotation: .empty) }
    }
  }

  /// The row of the flood.
  private func flood() throws -> ArticleRow {
    let rows = try store.rows(matching: Self.everything, from: .top, limit: 100)
    return try #require(rows.first { $0.title.hasPrefix("Karsk") })
  }

  private func titles(_ query: ArticleQuery) throws -> [String] {
    try store.rows(matching: query, from: .top, limit: 100).map(\.title)
  }

  @Test func aPageHasOneRowForAStory() throws {
    _ = try store.save(Self.articles(4))
    let rows = try store.rows(matching: Self.everything, from: .top, limit: 100)
    #expect(rows.map(\.title).sorted() == ["Karsk, part 0"] + (0...3).map { "Number \($0)" })
    #expect(try flood().copies.map(\.title) == ["Karsk, part 1", "Karsk, part 2", "Karsk, part 3"])
    #expect(try titles(.everything).count == 8)
    #expect(try store.sizes(matching: .everything) == ResultCount(articles: 8, stories: 5))
    #expect(try store.statistics().stories == 5)
    #expect(try store.check().isEmpty)
  }

  @Test(arguments: [1, 2, 3, 100]) func everyPageSizeGivesTheSameRows(limit: Int) throws {
    _ = try store.save(Self.articles(6))
    for order in ArticleQuery.Order.allCases {
      let query = ArticleQuery(filter: .all, order: order, isFolded: true)
      let whole = try store.rows(matching: query, from: .top, limit: 100).map(\.title)
      #expect(whole.count == 7)
      var paged: [String] = []
      var anchor = PageAnchor.top
      while let last = try store.rows(matching: query, from: anchor, limit: limit).last {
        paged += try store.rows(matching: query, from: anchor, limit: limit).map(\.title)
        anchor = .after(last.position)
      }
      #expect(paged == whole, "\(order)")
      var backward: [String] = []
      anchor = .bottom
      while let first = try store.rows(matching: query, from: anchor, limit: limit).first {
        backward =
          try store.rows(matching: query, from: anchor, limit: limit).map(\.title) + backward
        anchor = .before(first.position)
      }
      #expect(backward == whole, "\(order)")
    }
  }

  /// A result is never the poorer for folding.
  @Test func theFirstVersionThatMatchesIsShown() throws {
    _ = try store.save(Self.articles(4))
    for (filter, expected) in [
      (Filter.word("word2"), ["Karsk, part 2"]), (.prefix("word"), ["Karsk, part 0"]),
      (.or([.word("word3"), .word("word1")]), ["Karsk, part 1"]),
      (.field(.source, "Paper 3"), ["Karsk, part 3"]), (.word("storm"), ["Karsk, part 0"]),
      (
        .published(from: CivilDate(daysSinceEpoch: 19_002), through: nil),
        ["Number 3", "Number 2", "Karsk, part 2"]
      ),
    ] {
      let query = ArticleQuery(filter: filter, isFolded: true)
      #expect(try titles(query) == expected, "\(query.line)")
      #expect(try store.sizes(matching: query).stories == expected.count, "\(query.line)")
    }
    let unread = ArticleQuery(filter: .mark(.unread), isFolded: true)
    let first = try flood()
    try store.setRead(first.id, true)
    #expect(try titles(unread).contains("Karsk, part 1"))
    let change = MarkChange(
      article: first.id, others: first.copies.map(\.id), kind: .read, isOn: true, reason: .asked)
    try store.apply(change)
    #expect(try store.count(matching: ArticleQuery(filter: .mark(.unread))) == 4)
  }

  @Test func aDeletedOrRewrittenVersionLeavesItsStory() throws {
    let articles = Self.articles(3)
    _ = try store.save(articles)
    let first = try flood()
    #expect(try store.delete(first.id))
    let next = try flood()
    #expect(next.title == "Karsk, part 1" && next.copies.map(\.title) == ["Karsk, part 2"])
    var edition = articles[2]
    edition.parsed.text =
      "A correction: there was no flood at all, and nobody of that name lives there."
    edition.parsed.paragraphs = [0..<edition.parsed.text.utf8.count]
    #expect(try store.save([edition]) == [.updated])
    #expect(try store.sizes(matching: .everything) == ResultCount(articles: 5, stories: 5))
    #expect(try store.check().isEmpty)
  }

  @Test func theOrderOfImportMakesNoDifference() throws {
    _ = try store.save(Self.articles(4).reversed())
    #expect(try flood().title == "Karsk, part 0")
    #expect(try flood().copies.count == 3)
  }

  /// A key that a template gives to thousands must not make each of them dearer.
  @Test func aKeyOfManyArticlesIsBounded() throws {
    let text = Array(
      repeating: "Forecast as every day, mild and dry in the north and the south.", count: 3)
    let articles = (0..<300).map { number in
      AnnotatedArticle(
        parsed: ParsedArticle(
          title: "Weather \(number)", source: "Paper",
          published: PublicationDate(day: CivilDate(daysSinceEpoch: 19_000), precision: .day),
          paragraphs: text + ["\(number) \(number + 1000) \(number + 2000) degrees"]),
        annotation: .empty)
    }
    _ = try store.save(articles)
    let most = try store.writer.read {
      try Int.fetchOne(
        $0, sql: "SELECT max(n) FROM (SELECT count(*) n FROM story_key GROUP BY key)")
    }
    #expect(try #require(most) <= SavingSession.mostOfKey)
    #expect(try store.check().isEmpty)
  }

  /// An archive of the version before lacks the tables; its articles are linked little by little.
  @Test func anEarlierArchiveIsLinkedLater() throws {
    _ = try store.save(Self.articles(40))
    try store.writer.write { database in
      try database.execute(
        sql: """
          DROP TABLE story_key; DROP TABLE story_member; DROP TABLE story_tally; DROP TABLE edition;
          DELETE FROM grdb_migrations WHERE identifier = '7 stories'
          """)
    }
    let later = try ArticleStore(path: path)
    #expect(try later.sizes(matching: .everything).stories == 80)
    #expect(try later.settleStories())
    var steps = 1
    while try later.settleStories() { steps += 1 }
    #expect(steps == 2)
    #expect(try later.sizes(matching: .everything).stories < 60)
    #expect(try later.check().isEmpty)
  }

  @Test func checkSeesBrokenStories() throws {
    _ = try store.save(Self.articles(3))
    try store.writer.write { try $0.execute(sql: "UPDATE story_member SET lead = lead + 1") }
    #expect(try store.check().contains { $0.part == .stories })
  }
}
