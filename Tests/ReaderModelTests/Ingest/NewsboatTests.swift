import Glibc
import GRDB
import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel

@Suite struct NewsboatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func makeDatabase(_ statements: [String]) throws -> String {
    let path = folder.path + "/cache.db"
    let queue = try DatabaseQueue(path: path)
    try queue.write { database in
      for statement in statements { try database.execute(sql: statement) }
    }
    try queue.close()
    return path
  }

  private static let schema = [
    "CREATE TABLE rss_feed(rssurl TEXT PRIMARY KEY, url TEXT, title TEXT)",
    """
    CREATE TABLE rss_item(id INTEGER PRIMARY KEY, guid TEXT, title TEXT, author TEXT, url TEXT,
      feedurl TEXT, pubDate INTEGER, content TEXT, unread INTEGER, flags TEXT, deleted INTEGER)
    """,
    "INSERT INTO rss_feed VALUES ('https://e.org/f', 'https://e.org', 'Harbour Courier')",
  ]

  private func row(
    _ id: Int, guid: String = "g", date: Int = 1_690_787_040, unread: Int = 1, flags: String = "",
    deleted: Int = 0
  ) -> String {
    """
    INSERT INTO rss_item VALUES (\(id), '\(guid)', 'Item \(id)', 'Harbour contributors',
      'https://e.org/\(id)', 'https://e.org/f', \(date), '<p>Fog &amp; rain \(id).</p>', \(unread),
      '\(flags)', \(deleted))
    """
  }

  private func outcomes(_ path: String) throws -> [FileParser.Outcome] {
    let formats = ArticleFormats(TestData.lexicon, databases: SQLiteDatabases())
    var found: [FileParser.Outcome] = []
    try FileParser(formats: formats, format: nil, source: nil).run([path]) { found.append($0) }
    return found
  }

  @Test func rowsBecomeArticlesWithTheirMarks() throws {
    let path = try makeDatabase(
      Self.schema + [row(1), row(2, unread: 0, flags: "Ab"), row(3, deleted: 1)])
    let contents = try outcomes(path).map { try $0.contents.get() }
    let articles = contents.flatMap(\.articles)
    #expect(articles.map(\.parsed.title) == ["Item 1", "Item 2"])
    #expect(articles.map(\.marks.isRead) == [false, true])
    #expect(articles.map(\.marks.isBookmarked) == [false, true])
    let first = try #require(articles.first?.parsed)
    #expect(first.source == "Harbour Courier")
    #expect(first.authors == ["Harbour contributors"])
    #expect(first.text == "Fog & rain 1.")
    #expect(first.published.iso == "2023-07-31T07:04:00Z")
    #expect(contents.flatMap(\.notes).isEmpty)
  }

  @Test(arguments: [
    ("Pon, 06 lut 2023 12:00:00 +0100", "2023-02-06T12:00:00+01:00", true),
    ("2023-07-31 07:45:00", "2023-07-31T07:45:00Z", false), ("the 12:00 bell", nil, true),
  ])
  func aDateThatNewsboatCouldNotReadIsSaid(_ printed: String, _ date: String?, _ isSaid: Bool)
    throws
  {
    let path = try makeDatabase(Self.schema + [row(1, guid: "https://e.org/1" + printed)])
    let contents = try #require(try outcomes(path).first).contents.get()
    #expect(contents.articles.first?.parsed.published.iso == date)
    #expect(contents.notes.isEmpty != isSaid)
  }

  @Test func anotherDatabaseIsRefusedByItsName() throws {
    let path = try makeDatabase(["CREATE TABLE notes(text)"])
    let error = #expect(throws: IngestError.self) { try outcomes(path).first?.contents.get() }
    #expect(error?.reason.hasPrefix("an SQLite database, but not newsboat's") == true)
  }

  @Test func theListOfAddressesIsRead() throws {
    let list = NewsboatList(
      """
      # the desk
      https://e.org/a news "south korea" "~The desk" # mine
      https://e.org/b !
      "exec:/usr/bin/x --site \\"y\\"" script
      "query:Unread:unread = \\"yes\\"" pinned
      nonsense
      """)
    #expect(list.subscriptions.map(\.address).first == "https://e.org/a")
    #expect(list.subscriptions.map(\.tags) == [["news", "south korea"], [], ["script"]])
    #expect(list.subscriptions.map(\.title) == ["The desk", nil, nil])
    #expect(list.subscriptions.map(\.isHidden) == [false, true, false])
    #expect(list.subscriptions.map(\.isScript) == [false, false, true])
    #expect(
      list.searches == [.init(name: "Unread", expression: "unread = \"yes\"", tags: ["pinned"])])
    let (sources, failures) = list.sources(file: "urls")
    #expect(
      sources.feeds == [
        ListedFeed(url: "https://e.org/a", title: "The desk", tags: ["news", "south korea"]),
        ListedFeed(url: "https://e.org/b"),
      ])
    #expect(sources.searches == [NamedQuery(name: "Unread", query: "is:unread")])
    #expect(failures.map(\.reason).first?.contains("runs a program for a feed") == true)
    #expect(failures.count == 1)
  }

  @Test func aListBesideTheDatabaseGivesItsArticlesTheirTags() throws {
    let path = try makeDatabase(Self.schema + [row(1)])
    try folder.write("urls", "https://e.org/f harbour \"north sea\"\nhttps://e.org/g other\n")
    let articles = try outcomes(path).flatMap { try $0.contents.get().articles }
    #expect(articles.map(\.marks.tags) == [["harbour", "north sea"]])
  }

  /// A pipe called `urls` would be waited for.
  @Test func onlyAFileGivesTags() throws {
    let path = try makeDatabase(Self.schema + [row(1)])
    try #require(mkfifo(folder.path + "/urls", 0o600) == 0)
    #expect(try outcomes(path).count == 1)
  }

  @Test func aFolderBringsArticlesFeedsAndSearches() throws {
    _ = try makeDatabase(Self.schema + [row(1), row(2, unread: 0, flags: "s")])
    try folder.write(
      "urls",
      """
      https://e.org/f harbour
      file:///tmp/feed.xml
      "query:Later:flags # \\"s\\""
      "query:Old:articleindex > 7"
      """)
    let store = try ArticleStore(path: folder.path + "/archive.sqlite")
    let importer = Importer(
      extractor: NoEntities(), sink: store,
      formats: ArticleFormats(TestData.lexicon, databases: SQLiteDatabases()))
    let files = [folder.path + "/cache.db", folder.path + "/urls"]
    let report = try importer.run(files)
    #expect(
      report.description
        == "imported 2 · updated 0 · unchanged 0 · rejected 2 · subscribed 1 · searches 1")
    #expect(
      report.rejected.map(\.reason) == [
        "file:///tmp/feed.xml is not an address with http or https",
        "the search “Old” is not kept, since queries here know no articleindex; "
          + "'tuireader search --save' keeps another",
      ])
    #expect(try store.subscriptions().map(\.tags) == [["harbour"]])
    let search = try #require(try store.searches().first)
    #expect(search.name == "Later" && search.query == "is:bookmarked")
    // What was imported with it is not new.
    let query = ArticleQuery(filter: .mark(.bookmarked))
    let counts = try store.counts(matching: query, since: search.looked)
    #expect(counts == (0, 1))
    let again = try importer.run(files)
    #expect(again.unchanged == 2 && again.subscribed == 0 && again.searches == 0)
  }
}
