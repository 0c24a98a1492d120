import Foundation
import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

/// Archives of earlier versions, and damaged ones, saved anew.
@Suite final class RenewalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }
  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  init() throws { folder = try TemporaryFolder() }

  private func takeFixture(_ version: String) throws {
    let fixture = try #require(
      Bundle.module.path(
        forResource: version, ofType: "sqlite", inDirectory: "Fixtures/archives"))
    try FileManager.default.copyItem(atPath: fixture, toPath: path)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test(arguments: ["1", "2", "3"]) func everyShippedVersionIsRenewedWithAllThatItHolds(
    version: String
  ) throws {
    try takeFixture(version)
    var told: RenewalReport?
    let store = try ArticleStore(path: path) { told = $0 }
    #expect(told == RenewalReport(articles: 4, total: 4))
    #expect(try store.summary() == ArchiveSummary(articles: 4, unread: 4, bookmarked: 2))
    #expect(try store.check().isEmpty)
    let ids = try store.ids(beginningWith: "c6623ab5", limit: 2)
    let id = try #require(ids.first)
    let deal = try #require(try store.article(id))
    #expect(deal.isBookmarked && deal.parsed.source == "The Bosporus Bulletin")
    #expect(deal.parsed.published.iso == "2022-07-22" && deal.parsed.paragraphs.count > 3)
    #expect(deal.annotation.entities.contains { $0.name == "António Guterres" })
    let weapon = ArticleQuery(filter: .field(.weapon, "Bayraktar TB2"))
    #expect(try store.count(matching: weapon) == 1)
    #expect(try store.count(matching: ArticleQuery(filter: .phrase("air base at Ramstein"))) == 1)
    let size = try store.writer.read { try Int.fetchOne($0, sql: "PRAGMA page_size") }
    #expect(size == Schema.pageSize)
    #expect(try files.filter { !$0.hasPrefix("archive.sqlite") }.isEmpty)
    #expect(try files.contains("archive.sqlite.renewed") == false)
  }

  @Test(arguments: ["2", "3"]) func rulingsAreKeptAndReachTheRenewedArticles(
    version: String
  ) throws {
    try takeFixture(version)
    let store = try ArticleStore(path: path)
    #expect(
      try store.rulings() == [.same(kind: .person, name: "Sergei Shoigu", as: "Hulusi Akar")])
    let ids = try store.ids(beginningWith: "c6623ab5", limit: 2)
    let id = try #require(ids.first)
    let names = try store.article(id)?.annotation.entities.map(\.name)
    #expect(names?.contains("Hulusi Akar") == true && names?.contains("Sergei Shoigu") == false)
    try store.remove(store.rulings()[0])
    try store.settleRulings()
    let after = try store.article(id)?.annotation.entities.map(\.name)
    #expect(after?.contains("Sergei Shoigu") == true)
  }

  /// A reader of the earlier version would go on writing into a file that is no longer there.
  @Test func anArchiveThatIsInUseIsNotRenewed() throws {
    try takeFixture("2")
    let other = try DatabaseQueue(path: path)
    _ = try other.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") }
    #expect(throws: StoreError.busy(path: path)) { try ArticleStore(path: path) }
    try other.close()
    #expect(try ArticleStore(path: path).summary().articles == 4)
  }

  /// Only a connection that writes can take back what a killed one left in its journal.
  @Test func aChangeThatWasCutOffIsTakenBackFirst() throws {
    try takeFixture("2")
    let other = folder.path + "/other.sqlite"
    let queue = try DatabaseQueue(path: path, configuration: ArticleStore.configuration)
    try queue.inDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN IMMEDIATE;
          UPDATE article_body SET text = hex(zeroblob(50000));
          """)
      for ending in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + ending, toPath: other + ending)
      }
      try database.execute(sql: "ROLLBACK")
    }
    let store = try ArticleStore(path: other)
    #expect(try store.summary().articles == 4)
    #expect(try store.check().isEmpty)
    let phrase = ArticleQuery(filter: .phrase("air base at Ramstein"))
    #expect(try store.count(matching: phrase) == 1)
  }

  @Test func anEndHalfWayLeavesTheOldArchive() throws {
    try takeFixture("1")
    struct End: Error {}
    #expect(throws: End.self) {
      try ArchiveRenewal(path: path, keptAs: nil).run(progress: { _ in throw End() })
    }
    #expect(try files == ["archive.sqlite"])
    let version = try DatabaseQueue(path: path).read { try ArchiveVersion(of: $0) }
    #expect(version == .earlier("1 articles"))
    // What an end by force leaves is in nobody's way.
    try Data("half".utf8).write(to: URL(fileURLWithPath: path + ".renewed"))
    #expect(try ArticleStore(path: path).summary().articles == 4)
  }

  @Test func whatIsDamagedIsLeftOutAndTheRestIsWhole() throws {
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save(SampleArticles.all)
      for row in try store.rows(matching: .everything, from: .top, limit: 9) {
        try store.setBookmark(row.id, true)
      }
      try store.writer.write {
        try $0.execute(
          sql: """
            UPDATE article_body SET record = x'0102030405' WHERE id = 2;
            UPDATE article_body SET annotation = x'00' WHERE id = 3;
            DELETE FROM article_facets; DELETE FROM facet; DELETE FROM article_index_data;
            """)
      }
    }
    let damaged = try bytes()
    let kept = folder.path + "/kept.sqlite"
    let report = try ArchiveRenewal(path: path, keptAs: kept).run()
    #expect(report == RenewalReport(articles: 3, total: 4, lost: 1, unreadable: 1, unannotated: 1))
    let store = try ArticleStore(path: path)
    #expect(try store.summary() == ArchiveSummary(articles: 3, unread: 3, bookmarked: 3))
    #expect(try store.check().isEmpty)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)).count == damaged.count)
    _ = try store.save(SampleArticles.all)
    #expect(try store.summary().bookmarked == 4)
  }

  @Test func oneThatIsNotWorthItChangesNothing() throws {
    try takeFixture("2")
    let report = try ArchiveRenewal(path: path, keptAs: nil).run(isWorthIt: { _ in false })
    #expect(report.articles == 4)
    let version = try DatabaseQueue(path: path).read { try ArchiveVersion(of: $0) }
    #expect(version == .earlier("2 rulings"))
    #expect(try files == ["archive.sqlite"])
  }
}
