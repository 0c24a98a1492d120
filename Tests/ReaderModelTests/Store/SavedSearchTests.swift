import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct SavedSearchTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  private func article(_ name: String) -> AnnotatedArticle {
    AnnotatedArticle(
      parsed: ParsedArticle(
        title: name, source: name, paragraphs: ["The howitzer \(name) stood in a field."]),
      annotation: .empty)
  }

  private let query = ArticleQuery(filter: .word("howitzer"))

  private func counts(_ store: ArticleStore) throws -> [Int] {
    let search = try #require(try store.searches().first)
    let counts = try store.counts(matching: query, since: search.looked)
    return [counts.new, counts.all]
  }

  @Test func whatCameSinceTheLastLookIsNew() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save([article("one")])
    #expect(try store.save(NamedQuery(name: "Guns", query: "howitzer"), at: 7))
    #expect(try store.searches().map(\.made) == [7])
    #expect(try counts(store) == [0, 1])
    _ = try store.save([article("two"), article("three")])
    #expect(try counts(store) == [2, 3])
    let unread = ArticleQuery(filter: .and([.word("howitzer"), .mark(.unread)]))
    let looked = try #require(try store.searches().first).looked
    #expect(try store.counts(matching: unread, since: looked) == (2, 3))
    #expect(try store.counts(matching: .everything, since: looked) == (2, 3))
    try store.look(at: "guns")
    #expect(try counts(store) == [0, 3])
  }

  /// SQLite gives the number of a deleted text again.
  @Test func anArticleInThePlaceOfADeletedOneIsNew() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save([article("one"), article("two"), article("three")])
    _ = try store.save(NamedQuery(name: "Guns", query: "howitzer"), at: 7)
    for name in ["two", "three"] {
      try store.delete(ArticleFingerprint.id(of: article(name).parsed))
    }
    _ = try store.save([article("four")])
    #expect(try counts(store) == [1, 2])
  }

  @Test func aNameIsThereOnce() throws {
    let store = try ArticleStore(path: path)
    #expect(try store.save(NamedQuery(name: "Guns", query: "howitzer"), at: 7))
    #expect(try !store.save(NamedQuery(name: "GUNS", query: "tank"), at: 8))
    #expect(try store.searches().map(\.query) == ["tank"])
    // A list of another reader replaces nothing.
    let sources = FollowedSources(
      searches: [.init(name: "Guns", query: "x"), .init(name: "Ships", query: "y")])
    #expect(try store.follow(sources) == FollowingCount(searches: 1))
    #expect(try store.searches().map(\.query) == ["tank", "y"])
    #expect(try store.removeSearch("guns"))
    #expect(try !store.removeSearch("guns"))
    #expect(try store.searches().map(\.name) == ["Ships"])
  }

  @Test func aRenewalKeepsWhatIsNew() throws {
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save([article("zero"), article("one"), article("two")])
      try store.delete(ArticleFingerprint.id(of: article("zero").parsed))
      _ = try store.save(NamedQuery(name: "Guns", query: "howitzer"), at: 7)
      _ = try store.save([article("three")])
      #expect(try counts(store) == [1, 3])
    }
    _ = try ArchiveRenewal(path: path, keptAs: nil).run()
    let store = try ArticleStore(path: path)
    #expect(try store.searches().map(\.query) == ["howitzer"])
    #expect(try counts(store) == [1, 3])
  }

  @Test func anEarlierArchiveGetsTheTableWithoutBeingRewritten() throws {
    do {
      let store = try ArticleStore(path: path)
      try store.writer.write { database in
        try database.execute(
          sql: """
            DROP TRIGGER article_body_freed; DROP TABLE saved_search;
            DELETE FROM grdb_migrations WHERE identifier = '6 searches'
            """)
      }
    }
    var isRenewed = false
    let store = try ArticleStore(path: path) { _ in isRenewed = true }
    #expect(!isRenewed)
    #expect(try store.searches().isEmpty)
  }

  @Test(arguments: [("  a\n b ", "a b"), ("", nil), (" \n", nil)])
  func aNameIsALine(_ typed: String, _ name: String?) {
    #expect(SavedSearch.name(typed) == name)
  }

  @Test func aNameIsCutBetweenCharacters() {
    #expect(SavedSearch.name(String(repeating: "한", count: 100))?.utf8.count == 198)
  }
}
