import LoopbackServer
import Testing

@testable import Archive
@testable import Feeds
@testable import Ingest
@testable import ReaderModel

/// An archive with subscriptions to a server on this computer.
struct FetchFixture {
  let folder: TemporaryFolder
  let store: ArticleStore
  let server: LoopbackServer
  var limits = FetchLimits()
  /// The time in milliseconds since 1970.
  var now: Int64 = 1_700_000_000_000

  init(_ answer: @escaping @Sendable (LoopbackServer.Request) -> [LoopbackServer.Step]) throws {
    folder = try TemporaryFolder()
    store = try ArticleStore(path: folder.path + "/archive.sqlite")
    server = try LoopbackServer(answer)
    (limits.connecting, limits.total, limits.stalling) = (5, 20, 10)
  }

  func subscribe(_ paths: String..., tags: [String] = []) throws {
    for path in paths {
      _ = try store.subscribe(to: server.url + path, title: nil, feedTitle: nil, tags: tags)
    }
  }

  var update: FeedUpdate {
    let importer = Importer(
      extractor: FixedAnnotation(.empty), sink: store, formats: TestData.formats)
    let now = now
    return FeedUpdate(
      store, importer: importer, lexicon: TestData.lexicon,
      fetcher: WebFetcher(version: "1.2", limits: limits)
    ) { now }
  }

  @discardableResult func fetch(
    _ chosen: Set<Int64>? = nil, isFull: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> FetchReport {
    try update.run(chosen, begun: now, isFull: isFull, isCancelled: isCancelled)
  }

  /// The same an hour later.
  var later: FetchFixture {
    var fixture = self
    fixture.now += 3_600_000
    return fixture
  }

  /// The only subscription.
  func subscription() throws -> Subscription { try #require(try store.subscriptions().first) }

  func titles() throws -> Set<String> {
    let page = try store.page(matching: .everything, from: .top, limit: 1000)
    return Set(page.rows.map(\.title))
  }

  static func feed(_ items: [String], title: String = "Wire", more: String = "") -> String {
    let list = items.map { item in
      "<item><title>\(item)</title><link>http://wire.example/\(item)</link>\(more)</item>"
    }
    return "<rss version=\"2.0\"><channel><title>\(title)</title>\(list.joined())</channel></rss>"
  }
}
