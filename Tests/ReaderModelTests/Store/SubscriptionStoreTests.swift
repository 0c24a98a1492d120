import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct SubscriptionStoreTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  @Test func whatIsSavedComesBack() throws {
    let store = try ArticleStore(path: path)
    #expect(
      try store.subscribe(to: "https://x.example/", title: "X", feedTitle: nil, tags: ["a", "b c"]))
    #expect(try !store.subscribe(to: "https://x.example/", title: nil, feedTitle: nil, tags: ["d"]))
    var feed = try #require(try store.subscriptions().first)
    #expect(feed.tags == ["a", "b c", "d"] && feed.title == "X")
    feed.feedTitle = "Feed"
    feed.state = feed.state.failed(at: 5, fault: "ill", wait: 60, isGone: true)
    try store.update(feed)
    #expect(try store.subscriptions() == [feed])
    try store.remember([SeenItem(identity: 7, content: 8, origin: .page)], of: feed.id)
    #expect(try store.seenItems([6, 7]) == [7: SeenItem(identity: 7, content: 8, origin: .page)])
    try store.unsubscribe(feed.id)
    #expect(try store.subscriptions().isEmpty)
    #expect(try store.seenItems([7]).count == 1)
  }

  @Test func aMovedFeedKeepsItsAddressIfAnotherHasTheNewOne() throws {
    let store = try ArticleStore(path: path)
    for url in ["https://a.example/", "https://b.example/"] {
      _ = try store.subscribe(to: url, title: nil, feedTitle: nil, tags: [])
    }
    var feed = try #require(try store.subscriptions().first)
    feed.url = "https://b.example/"
    try store.update(feed)
    #expect(try store.subscriptions().map(\.url) == ["https://a.example/", "https://b.example/"])
  }

  /// An archive of the version before lacks the tables and the row of their migration.
  @Test func anEarlierArchiveGetsTheTablesWithoutBeingRewritten() throws {
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save([SampleArticles.council])
      try store.writer.write { database in
        try database.execute(
          sql: """
            DROP TABLE subscription; DROP TABLE feed_item;
            DELETE FROM grdb_migrations WHERE identifier = '5 subscriptions'
            """)
      }
    }
    var isRenewed = false
    let store = try ArticleStore(path: path) { _ in isRenewed = true }
    #expect(!isRenewed)
    #expect(try store.subscriptions().isEmpty)
    #expect(try store.summary().articles == 1)
  }

  @Test func aRenewalKeepsSubscriptions() throws {
    do {
      let store = try ArticleStore(path: path)
      _ = try store.subscribe(to: "https://a.example/", title: "A", feedTitle: nil, tags: ["t"])
      try store.remember([SeenItem(identity: 7, content: 8, origin: .feed)], of: 1)
    }
    _ = try ArchiveRenewal(path: path, keptAs: nil).run()
    let store = try ArticleStore(path: path)
    #expect(try store.subscriptions().map(\.name) == ["A"])
    #expect(try store.seenItems([7]).count == 1)
  }
}
