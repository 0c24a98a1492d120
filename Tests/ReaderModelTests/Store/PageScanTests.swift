import Foundation
import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

/// What a repair finds of an archive whose trees are broken at their roots.
@Suite final class PageScanTests {
  private static let articles = 30

  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  /// Texts on several pages each, one of them on pages of its own.
  private func makeArchive() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save(
      (1...Self.articles).map { day in
        SampleArticles.article(
          "Day \(day) of the drill", source: "Example", day: (2024, 1, day),
          paragraphs: Self.paragraphs(day == 7 ? 60 : 2, seed: UInt64(day)))
      })
    let rows = try store.rows(matching: .everything, from: .top, limit: 3)
    for row in rows {
      try store.setBookmark(row.id, true)
      try store.setRead(row.id, true)
      try store.setTags(row.id, ["Drill"])
    }
  }

  /// Words that hardly pack.
  private static func paragraphs(_ count: Int, seed: UInt64) -> [String] {
    var dice = SplitMix(seed: seed << 20)
    return (0..<count).map { _ in
      (0..<150).map { _ in String(UInt32.random(in: 0...UInt32.max, using: &dice), radix: 36) }
        .joined(separator: " ")
    }
  }

  private func pages(_ sql: String) throws -> [Int] {
    let queue = try DatabaseQueue(path: path, configuration: ArticleStore.configuration)
    defer { try? queue.close() }
    return try queue.read { try Int.fetchAll($0, sql: sql) }
  }

  private func root(of table: String) throws -> Int {
    try #require(try pages("SELECT rootpage FROM sqlite_master WHERE name = '\(table)'").first)
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  private func put(_ bytes: Data) throws { try bytes.write(to: URL(fileURLWithPath: path)) }

  private static func place(of page: Int) -> Int { (page - 1) * Schema.pageSize }

  private func zero(_ pages: Int..., of bytes: Data) throws {
    var bytes = bytes
    for page in pages {
      let start = Self.place(of: page)
      bytes.replaceSubrange(start..<start + Schema.pageSize, with: Data(count: Schema.pageSize))
    }
    try put(bytes)
  }

  /// The report of a repair, and what the archive then has, when the check finds nothing more.
  private func repaired() throws -> (report: RenewalReport, summary: ArchiveSummary) {
    let (report, keptAs) = try ArchiveRepair(path: path).run()
    try FileManager.default.removeItem(atPath: keptAs)
    let store = try ArticleStore(path: path)
    #expect(try store.check() == [])
    return (report, try store.summary())
  }

  @Test func noRootOfATableOrAnIndexCostsAnArticle() throws {
    try makeArchive()
    let whole = try bytes()
    let roots = try pages("SELECT DISTINCT rootpage FROM sqlite_master WHERE rootpage > 1")
    #expect(roots.count > 20)
    for page in roots {
      try zero(page, of: whole)
      let (report, summary) = try repaired()
      #expect(report.articles == Self.articles && report.lost == 0, "page \(page): \(report)")
      #expect(
        summary
          == ArchiveSummary(articles: Self.articles, unread: Self.articles - 3, bookmarked: 3),
        "page \(page)")
      let tagged = ArticleQuery(filter: .field(.tag, "drill"))
      #expect(try ArticleStore(path: path).count(matching: tagged) == 3, "page \(page)")
    }
  }

  @Test func noPageInsideTheTreeOfTextsCostsAnArticle() throws {
    let articles = 1200
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save(
        (1...articles).map {
          SampleArticles.article(
            "Report \($0)", source: nil, day: nil, paragraphs: ["Tanks roll, words talk."])
        })
      // A page for each of them.
      try store.write {
        try $0.execute(sql: "UPDATE article_body SET annotation = zeroblob(7000)")
      }
    }
    let whole = try bytes()
    let inner = try pages(
      "SELECT pageno FROM dbstat WHERE name = 'article_body' AND pagetype = 'internal'")
    #expect(inner.count >= 3)
    for page in inner {
      try zero(page, of: whole)
      let (report, summary) = try repaired()
      #expect(report.lost == 0 && summary.articles == articles, "page \(page): \(report)")
    }
  }

  @Test(arguments: [true, false]) func noDeletedArticleComesBack(isListBroken: Bool) throws {
    try makeArchive()
    do {
      let store = try ArticleStore(path: path)
      for row in try store.rows(matching: .everything, from: .top, limit: 12) {
        try store.delete(row.id)
      }
    }
    let texts = try root(of: "article_body")
    try zero(texts, isListBroken ? try root(of: "article") : texts, of: try bytes())
    #expect(try repaired().summary.articles == Self.articles - 12)
  }

  @Test func aTextWhosePagesLeadInARingIsLostAndNoOther() throws {
    try makeArchive()
    let inner = try pages(
      "SELECT pageno FROM dbstat WHERE name = 'article_body' AND pagetype = 'overflow'")
    let texts = try root(of: "article_body")
    var ring = try bytes()
    for page in inner {
      ring[Self.place(of: page)..<Self.place(of: page) + 4] =
        Data([0, 0, UInt8(page >> 8), UInt8(page & 0xFF)])
    }
    #expect(!inner.isEmpty)
    try zero(texts, of: ring)
    let (report, _) = try repaired()
    #expect(report.articles == Self.articles - 1 && report.lost == 1)
  }

  @Test(arguments: 0..<12) func moreDamageEndsInARepairOrARefusal(seed: UInt64) throws {
    try makeArchive()
    let texts = try root(of: "article_body")
    var dice = SplitMix(seed: seed)
    try Damage.kinds[Int(seed) % Damage.kinds.count].strike(path, &dice)
    try zero(texts, of: try bytes())
    let damaged = try bytes()
    do {
      let report = try ArchiveRepair(path: path).run().report
      #expect(report.articles + report.lost == Self.articles, "\(report)")
      #expect(try ArticleStore(path: path).check() == [])
    } catch StoreError.damaged {
      #expect(try bytes() == damaged)
    }
  }

  /// Every number in a cell may be any.
  @Test func noiseIsNoRowThatReachesBeyondItsPage() {
    var dice = SplitMix(seed: 5)
    for _ in 0..<25 {
      let page = (0..<Schema.pageSize).map { _ -> UInt8 in
        UInt8.random(in: 0...3, using: &dice) == 0 ? .random(in: 0...255, using: &dice) : 0x80
      }
      for offset in stride(from: 0, to: 1 << 16, by: 97) {
        guard let cell = TableCell(page, at: offset) else { continue }
        #expect(cell.local.upperBound <= page.count)
        #expect(cell.columns.allSatisfy { $0.range.upperBound <= cell.size })
      }
    }
  }
}
