import Foundation
import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

/// What a check finds, and what a repair leaves.
@Suite final class DamageTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    let store = try ArticleStore(path: path)
    _ = try store.save(SampleArticles.all)
    for row in try store.rows(matching: .everything, from: .top, limit: 2) {
      try store.setBookmark(row.id, true)
    }
  }

  private static let kinds: [(String, Set<ArchiveDamage.Part>)] = [
    ("UPDATE tally SET unread = 9", [.counts]),
    ("UPDATE facet SET articles = articles + 1 WHERE id = 17", [.facets]),
    ("UPDATE facet SET name = 'Nobody' WHERE id = 17", [.facets]),
    ("UPDATE facet SET name = lower(name) WHERE name = 'Toruń'", [.facets]),
    ("UPDATE facet SET country = 'KP' WHERE name = 'Lee Jong-sup'", [.facets]),
    ("UPDATE facet SET country = NULL WHERE name = 'Toruń'", [.facets]),
    ("UPDATE facet SET role = 'defence minister' WHERE name = 'Lee Jong-sup'", [.facets]),
    ("UPDATE facet SET latest = latest + 1 WHERE name = 'Lee Jong-sup'", [.facets]),
    ("UPDATE article_facets SET facets = x'01'", [.facets]),
    ("UPDATE article SET title = 'Another' WHERE body = 1", [.articles]),
    ("UPDATE article SET countries = 'AQ' WHERE body = 1", [.facets]),
    ("UPDATE article_body SET identity = 1 WHERE id = 1", [.articles]),
    ("UPDATE article_body SET record = zeroblob(200) WHERE id = 1", [.articles, .searchIndex]),
    ("UPDATE article_body SET annotation = x'00' WHERE id = 1", [.articles, .searchIndex]),
    ("DELETE FROM article_body WHERE id = 1", [.articles, .references, .searchIndex]),
    ("DELETE FROM bookmark", [.marks]),
    ("DELETE FROM article_prefix_data WHERE id > 10", [.searchIndex]),
  ]

  @Test(arguments: kinds) func everyKindIsFoundNamedAndRepaired(
    sql: String, parts: Set<ArchiveDamage.Part>
  ) throws {
    let queue = try DatabaseQueue(path: path, configuration: ArticleStore.configuration)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)") }
    try queue.close()
    let found = try ArticleStore(path: path).check()
    #expect(Set(found.map(\.part)).isSuperset(of: parts), "\(found)")
    let (report, keptAs) = try ArchiveRepair(path: path).run()
    #expect(keptAs == path + ".damaged" && FileManager.default.fileExists(atPath: keptAs))
    let store = try ArticleStore(path: path)
    #expect(try store.check() == [])
    #expect(report.articles + report.lost == 4)
    if report.lost == 0 { #expect(try store.summary().bookmarked == 2) }
    #expect(report.lost == (sql.contains("zeroblob") || sql.contains("article_body WHERE") ? 1 : 0))
  }

  /// SQLite takes a text to end where it has a NUL.
  @Test func whatStandsBehindANULIsKeptAndFound() throws {
    let store = try ArticleStore(path: path)
    let article = SampleArticles.article(
      "Before\0behind", source: "A\0wire", day: (2023, 7, 31), paragraphs: ["First\0then a quince."]
    )
    _ = try store.save([article])
    #expect(try store.count(matching: ArticleQuery(filter: .word("quince"))) == 1)
    let query = ArticleQuery(filter: .title("behind"))
    let row = try #require(try store.rows(matching: query, from: .top, limit: 2).first)
    #expect(row.title == "Before behind")
    #expect(row.source == "A wire")
    #expect(try store.article(row.id)?.parsed == article.parsed)
    #expect(try store.check() == [])
  }

  @Test func anIndexOfAnotherTextIsFound() throws {
    let store = try ArticleStore(path: path)
    let row = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first)
    try store.write { database in
      let stored = try #require(try StoredArticle.fetch(database, number: row.position.number))
      var session = try SavingSession(database: database, by: TestData.rules)
      try session.leaveStory(StoryProfile(stored.article.parsed), number: stored.number)
      try session.remove(stored)
      try session.finish()
      try database.execute(
        sql: "INSERT INTO article_index(rowid, title, body, terms) VALUES (?, 'a', 'b', 'c')",
        arguments: [row.position.number])
    }
    #expect(try Set(store.check().map(\.part)) == [.searchIndex])
  }

  @Test func aBrokenFirstPageIsReplaced() throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes.replaceSubrange(100..<Schema.pageSize, with: Data(count: Schema.pageSize - 100))
    try bytes.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.self) { try ArticleStore(path: path) }
    #expect(try ArchiveRepair(path: path).run().report.articles == 4)
    let store = try ArticleStore(path: path)
    #expect(try store.check() == [])
    #expect(try store.summary().bookmarked == 2)
  }

  /// The versions of the format, the shares of a page, the name of the program: once an archive with
  /// one bit of them changed was another program's, which nothing repairs.
  @Test(arguments: [18, 19, 21, 22, 23, 68, 69, 70, 71]) func aHeaderIsRepaired(place: Int) throws {
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[place] ^= 4
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = try #require(throws: StoreError.self) { try ArticleStore(path: path) }
    #expect(error.description.contains("its header"))
    #expect(try ArchiveRepair(path: path).run().report.articles == 4)
    let store = try ArticleStore(path: path)
    #expect(try store.check() == [])
    #expect(try store.summary().bookmarked == 2)
  }

  /// Once its repair was asked for, which said that there was no file.
  @Test func aLogWithoutItsFileIsLeftAlone() throws {
    let log = Data(repeating: 7, count: 100)
    let name = folder.path + "/moved.sqlite"
    try log.write(to: URL(fileURLWithPath: name + "-wal"))
    let error = try #require(throws: StoreError.self) { try ArticleStore(path: name) }
    #expect(error.description.contains("move the file back beside it"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: name + "-wal")) == log)
    #expect(!FileManager.default.fileExists(atPath: name))
  }

  @Test func whatWasCutOffCostsWhatStoodThere() throws {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: path))
    let error = try #require(throws: StoreError.self) { try ArticleStore(path: path) }
    #expect(error.description.contains("cut short, \(bytes.count / 2) of \(bytes.count) bytes"))
    let (report, keptAs) = try ArchiveRepair(path: path).run()
    #expect(try ArticleStore(path: path).check() == [])
    #expect(report.articles + report.lost == 4)
    #expect(try Data(contentsOf: URL(fileURLWithPath: keptAs)).count == bytes.count / 2)
  }

  /// Once told of 50 rebuilt and 9 lost of 58: what two tables had lost counted twice, and what one
  /// page had lost together with its row in the list not at all.
  @Test(arguments: 0..<24) func everyArticleIsRebuiltOrLostAndCountsOnce(seed: UInt64) throws {
    let path = folder.path + "/many.sqlite"
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save(
        (1...28).map { day in
          SampleArticles.article(
            "Day \(day) of the drill", source: "Example", day: (2024, 2, day),
            paragraphs: Self.paragraphs(day))
        })
      // Gaps in the numbers of texts, as editions leave them.
      for row in try store.rows(matching: .everything, from: .top, limit: 4) {
        try store.delete(row.id)
      }
    }
    var dice = SplitMix(seed: seed)
    try Damage.kinds[Int(seed) % Damage.kinds.count].strike(path, &dice)
    guard try !Self.isSound(path) else { return }
    let report = try ArchiveRepair(path: path).run().report
    #expect(report.articles + report.lost == 24, "\(report)")
    let store = try ArticleStore(path: path)
    #expect(try store.check() == [])
    #expect(try store.summary().articles == report.articles)
  }

  private static func isSound(_ path: String) throws -> Bool {
    do { return try ArticleStore(path: path).check().isEmpty } catch { return false }
  }

  /// Words that hardly pack, so that the articles lie on several pages.
  private static func paragraphs(_ day: Int) -> [String] {
    var dice = SplitMix(seed: UInt64(day) << 20)
    return (0..<4).map { _ in
      (0..<80).map { _ in String(UInt32.random(in: 0...UInt32.max, using: &dice), radix: 36) }
        .joined(separator: " ")
    }
  }

  @Test func aForeignFileIsNotRepaired() throws {
    let text = Data(repeating: 0x41, count: 5000)
    try text.write(to: URL(fileURLWithPath: path))
    #expect(throws: StoreError.notAnArchive(path: path)) { try ArchiveRepair(path: path).run() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == text)
  }

  @Test func oneInUseIsNotRepairedAndStaysAsItWas() throws {
    let store = try ArticleStore(path: path)
    #expect(throws: StoreError.busy(path: path)) { try ArchiveRepair(path: path).run() }
    #expect(!FileManager.default.fileExists(atPath: path + ".damaged"))
    #expect(try store.check() == [])
  }

  /// The mark went into a file without a name, and was shown as kept.
  @Test(arguments: [true, false]) func nothingIsKeptInAFileThatIsGone(isReplaced: Bool) throws {
    let store = try ArticleStore(path: path)
    let row = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first)
    try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
    if isReplaced { try Data().write(to: URL(fileURLWithPath: path)) }
    #expect(throws: StoreError.replaced(path: path)) { try store.setRead(row.id, true) }
    #expect(throws: StoreError.replaced(path: path)) { try store.summary() }
  }

  /// A log that stayed behind was replayed onto the next file of the name.
  @Test func noLogOutlivesAClosedArchive() throws {
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left == ["archive.sqlite"])
  }

  @Test func aPathIsNeverTakenForAnAddress() throws {
    let name = ArchiveFile(path: "/a b/ä?immutable=0#x.sqlite").immutableName
    #expect(name == "file:/a%20b/%C3%A4%3Fimmutable%3D0%23x.sqlite?immutable=1")
    #expect(ArchiveFile(path: "file:x").path == "./file:x")
    #expect(ArchiveFile(path: ":memory:").path == "./:memory:")
  }
}
