import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct SavingTests {
  private let store: ArticleStore

  init() throws { store = try ArticleStore.inMemory() }

  private func onlyID() throws -> Article.ID {
    let rows = try store.rows(matching: .everything, from: .top, limit: 5)
    #expect(rows.count == 1)
    return try #require(rows.first?.id)
  }

  private func count(_ filter: Filter) throws -> Int {
    try store.count(matching: ArticleQuery(filter: filter))
  }

  @Test(arguments: SampleArticles.all) func anArticleComesBackAsItWasSaved(
    article: AnnotatedArticle
  ) throws {
    #expect(try store.save([article]) == [.imported])
    let stored = try #require(try store.article(try onlyID()))
    #expect(stored.parsed == article.parsed)
    #expect(stored.annotation == article.annotation)
    #expect(!stored.isRead && !stored.isBookmarked && stored.tags.isEmpty)
  }

  @Test func theSameAgainChangesNothing() throws {
    #expect(try store.save(SampleArticles.all + [SampleArticles.visit]).last == .unchanged)
    let again = try store.save(SampleArticles.all)
    #expect(again == Array(repeating: .unchanged, count: SampleArticles.all.count))
    #expect(try store.summary().articles == SampleArticles.all.count)
    #expect(try store.check().isEmpty)
  }

  @Test func anUpdateKeepsMarksAndForgetsTheOldWords() throws {
    _ = try store.save([SampleArticles.visit])
    let id = try onlyID()
    try store.setBookmark(id, true)
    try store.setRead(id, true)
    try store.setTags(id, ["desk"])
    var edition = SampleArticles.visit
    edition.parsed = ParsedArticle(
      title: edition.parsed.title, source: edition.parsed.source,
      published: edition.parsed.published, paragraphs: ["Nothing but cucumbers this time."])
    edition.annotation.entities.removeAll()
    #expect(try store.save([edition]) == [.updated])
    let stored = try #require(try store.article(try onlyID()))
    #expect(stored.id == id && stored.isBookmarked && stored.isRead && stored.tags == ["desk"])
    #expect(try count(.word("howitzer")) == 0)
    #expect(try count(.word("cucumber")) == 1)
    #expect(try count(.field(.weapon, "FA-50")) == 0)
    let weapons = try store.facets(.weapon, matching: .everything, narrowedBy: "", limit: 5)
    #expect(weapons.isEmpty)
    #expect(try store.check().isEmpty)
  }

  @Test func anEditionWithAnotherHeadlineIsTheSameArticle() throws {
    _ = try store.save([SampleArticles.council])
    let id = try onlyID()
    var edition = SampleArticles.council
    edition.parsed.title = "Korea and Poland agree on a council"
    #expect(try store.save([edition]) == [.updated])
    #expect(try onlyID() == id)
    #expect(try store.save([edition]) == [.unchanged])
    #expect(try store.save([SampleArticles.council]) == [.unchanged])
    #expect(try onlyID() == id)
  }

  @Test func articlesThatOnlyShareAShortLeadStayApart() throws {
    var other = SampleArticles.tanks
    other.parsed.title = "Another headline"
    #expect(try store.save([SampleArticles.tanks, other]) == [.imported, .imported])
  }

  private static let paywall =
    "This article is for subscribers of the paper. Log in or take out a subscription to read on."

  struct Story: Sendable {
    var title: String
    var text: String
    var url: String?

    init(_ title: String, _ text: String, _ url: String?) {
      (self.title, self.text, self.url) = (title, text, url)
    }
  }

  /// Stories of one page, of a running report and of one paywall.
  @Test(arguments: [
    [
      Story("Tanks", "The army buys tanks.", "https://e.org/#/1"),
      Story("Ships", "The navy buys ships.", "https://e.org/#/2"),
    ],
    [
      Story("Live", "At nine they sat down.", "https://e.org/l#1"),
      Story("Live", "At noon there was soup.", "https://e.org/l#2"),
    ],
    [Story("Tanks for the border", paywall, nil), Story("Wine for the king", paywall, nil)],
    [
      Story("Tanks for the border", paywall, "https://e.org/s"),
      Story("Wine for the king", paywall, "https://e.org/s"),
    ],
  ])
  func differentStoriesAreNeverOne(_ stories: [Story]) throws {
    let batch = stories.map { story in
      var article = SampleArticles.article(
        story.title, source: "Courier", day: nil, paragraphs: [story.text])
      article.parsed.url = story.url
      return article
    }
    #expect(try store.save(batch) == [.imported, .imported])
    #expect(try store.save(batch) == [.unchanged, .unchanged])
    #expect(try store.holds(batch.map { ImportedArticle($0.parsed) }) == [true, true])
    #expect(try store.check().isEmpty)
  }

  @Test func aLaterEditionOfAPageUpdatesIt() throws {
    let lead = "The ministers of two countries met on Monday to talk about tanks for the border."
    var first = SampleArticles.article(
      "The ministers meet", source: "Courier", day: nil, paragraphs: [lead])
    first.parsed.url = "https://e.org/a"
    var second = SampleArticles.article(
      "Ministers of two countries meet about tanks", source: "Courier", day: nil,
      paragraphs: [lead, "They left."])
    second.parsed.url = "https://e.org/a#top"
    #expect(try store.save([first, second]) == [.imported, .updated])
  }

  @Test func aNewDateMovesTheArticleInTheOrder() throws {
    var dated = SampleArticles.visit
    dated.parsed.url = "https://example.org/visit"
    var undated = dated
    undated.parsed.published = .unknown
    _ = try store.save([undated, SampleArticles.council])
    #expect(try store.save([dated]) == [.updated])
    let rows = try store.rows(matching: .everything, from: .top, limit: 5)
    #expect(rows.map(\.title) == [dated.parsed.title, SampleArticles.council.parsed.title])
  }

  @Test(arguments: [
    ("https://www.Example.org/a/", "http://example.org/a?utm_source=x#top"),
    ("https://example.org/a?b=1&a=2", "https://example.org/a?a=2&b=1&fbclid=3"),
  ])
  func addressesOfOnePageAreOneArticle(a: String, b: String) {
    let ids = [a, b].map {
      ArticleFingerprint.id(of: ParsedArticle(title: $0, url: $0, paragraphs: []))
    }
    #expect(ids[0] == ids[1])
  }

  @Test func identitiesNeverChange() {
    let byURL = ParsedArticle(title: "T", url: "https://example.org/a", paragraphs: ["x"])
    let byOrigin = ParsedArticle(originID: "7", title: "T", source: "S", paragraphs: ["x"])
    let byTitle = ParsedArticle(
      title: "Łódź!", source: "The S",
      published: PublicationDate(day: CivilDate(daysSinceEpoch: 19_000), precision: .day),
      paragraphs: ["x"])
    let exported = ParsedArticle(
      originID: "00ff00ff00ff00ff", url: "https://e.org/", paragraphs: [])
    let ids = [byURL, byOrigin, byTitle, exported].map { ArticleFingerprint.id(of: $0).rawValue }
    #expect(
      ids == ["1f89a976bc6fffd8", "9f84654624448a6f", "957f843f1ad1249f", "00ff00ff00ff00ff"])
  }

  @Test func aThousandArticlesOfOneMinuteAllFindRoom() throws {
    let batch = (0..<1000).map { index in
      SampleArticles.article(
        "Item \(index)", source: "Wire", day: (2023, 7, 31), paragraphs: ["Text \(index)."])
    }
    _ = try store.save(batch)
    #expect(try count(.published(from: nil, through: nil)) == 1000)
    #expect(try count(.word("text")) == 1000)
  }

  @Test func aFailedBatchLeavesNothing() throws {
    _ = try store.save([SampleArticles.tanks])
    try store.writer.write { try $0.execute(sql: "DROP TABLE article_facets") }
    #expect(throws: StoreError.self) { try store.save([SampleArticles.visit]) }
    #expect(try store.summary().articles == 1)
  }

  @Test func aNewAnnotationLeavesTextAndMarks() throws {
    _ = try store.save([SampleArticles.visit])
    let id = try onlyID()
    try store.setBookmark(id, true)
    _ = try store.reannotate(with: FixedAnnotation(SampleArticles.council.annotation))
    let stored = try #require(try store.article(id))
    #expect(stored.annotation == SampleArticles.council.annotation)
    #expect(stored.parsed == SampleArticles.visit.parsed && stored.isBookmarked)
    #expect(try count(.country("PL")) == 1 && count(.country("UZ")) == 0)
    #expect(try store.check().isEmpty)
  }

  @Test func anUnreadableRecordIsAnErrorAndNoCrash() throws {
    let bytes = AnnotationRecord.bytes(of: SampleArticles.council.annotation)
    #expect(try AnnotationRecord.annotation(from: bytes) == SampleArticles.council.annotation)
    var random = SplitMix(seed: 11)
    for length in 0..<bytes.count {
      #expect(throws: RecordReader.Unreadable.self) {
        try AnnotationRecord.annotation(from: Array(bytes.prefix(length)))
      }
      var broken = bytes
      broken[length] = UInt8.random(in: 0...255, using: &random)
      _ = try? AnnotationRecord.annotation(from: broken)
    }
  }
}
