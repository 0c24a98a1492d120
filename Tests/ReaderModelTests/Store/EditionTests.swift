import Foundation
import GRDB
import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel

/// What later editions replace.
@Suite struct EditionTests {
  private let folder: TemporaryFolder
  private let store: ArticleStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ArticleStore(path: folder.path + "/archive.sqlite")
  }

  private static func edition(
    _ number: Int, title: String = "Bridge closed", more: String = ""
  ) -> AnnotatedArticle {
    let parsed = ParsedArticle(
      title: title, source: "Post", url: "https://x.example/bridge",
      published: PublicationDate(day: CivilDate(daysSinceEpoch: 19_000), precision: .day),
      paragraphs: [
        "The old bridge over the river was closed on Tuesday after a storm, the city said.",
        "Edition \(number) of what is known." + more,
      ])
    return AnnotatedArticle(parsed: parsed, annotation: .empty)
  }

  private func id() throws -> Article.ID {
    let rows = try store.rows(matching: .everything, from: .top, limit: 2)
    #expect(rows.count == 1)
    return try #require(rows.first).id
  }

  @Test func whatAnUpdateReplacesIsKept() throws {
    let all = [Self.edition(1), Self.edition(2, title: "Bridge shut"), Self.edition(3)]
    #expect(try store.save(all) == [.imported, .updated, .updated])
    let editions = try store.editions(of: id())
    #expect(editions.map(\.parsed) == all.prefix(2).map(\.parsed))
    #expect(editions.allSatisfy { $0.replaced > 1_600_000_000 })
    #expect(editions[0].changes(to: editions[1].parsed) == "title, 1 paragraph new, 1 gone")
    #expect(editions[0].changes(to: editions[0].parsed) == "nothing")
    #expect(try store.check().isEmpty)
  }

  @Test func theSameAgainStoresNothing() throws {
    _ = try store.save([Self.edition(1), Self.edition(2)])
    #expect(try store.holds([ImportedArticle(Self.edition(2).parsed)]) == [true])
    #expect(try store.save([Self.edition(2)]) == [.unchanged])
    #expect(try store.editions(of: id()).count == 1)
  }

  /// Two files that replace each other again and again don't fill the archive.
  @Test func anEditionIsKeptOnce() throws {
    for _ in 0..<5 { _ = try store.save([Self.edition(1), Self.edition(2)]) }
    #expect(try store.editions(of: id()).map(\.parsed) == [Self.edition(1).parsed])
    #expect(try store.save([Self.edition(1)]) == [.unchanged])
    #expect(try store.holds([ImportedArticle(Self.edition(1).parsed)]) == [true])
    var again = Self.edition(1)
    again.isLatest = true
    #expect(try store.outcome(ofSaving: again.parsed) == .unchanged)
    #expect(try store.save([again]) == [.updated])
    #expect(try store.editions(of: id()).map(\.parsed) == [Self.edition(2).parsed])
    #expect(try store.article(id())?.parsed == Self.edition(1).parsed)
  }

  /// Furniture of the page is nothing that a reader misses.
  @Test func onlyWhatAReaderSeesMakesAnEdition() throws {
    var other = Self.edition(1)
    other.parsed.dropped = [DroppedLine(line: 9, text: "Share", why: "share widget")]
    #expect(try store.save([Self.edition(1), other]) == [.imported, .updated])
    #expect(try store.editions(of: id()).isEmpty)
    #expect(try store.save([Self.edition(1), other]) == [.unchanged, .unchanged])
  }

  @Test func theEditionWithTheLaterDateStays() throws {
    func edition(_ number: Int, minute: Int?) -> AnnotatedArticle {
      var edition = Self.edition(number)
      edition.parsed.published.minuteOfDay = minute
      edition.parsed.published.precision = minute == nil ? .day : .minute
      return edition
    }
    let later = edition(2, minute: 900)
    #expect(try store.save([later, edition(1, minute: 60)]) == [.imported, .unchanged])
    #expect(try store.article(id())?.parsed == later.parsed)
    #expect(try store.editions(of: id()).map(\.parsed) == [edition(1, minute: 60).parsed])
    // A day alone says nothing about the order.
    #expect(try store.save([edition(3, minute: nil)]) == [.updated])
  }

  @Test func aTeaserNeverReplacesTheWhole() throws {
    let whole = Self.edition(1, more: String(repeating: " More was said of it.", count: 30))
    var teaser = Self.edition(2)
    teaser.parsed = ParsedArticle(
      title: teaser.parsed.title, source: "Post", url: teaser.parsed.url,
      published: teaser.parsed.published, paragraphs: ["The old bridge is closed."])
    #expect(try store.save([teaser, whole]) == [.imported, .updated])
    #expect(try store.save([teaser]) == [.unchanged])
    #expect(try store.holds([ImportedArticle(teaser.parsed)]) == [true])
    var other = teaser
    other.parsed.text = "A storm did it. Read more."
    other.parsed.paragraphs = [0..<26]
    #expect(try store.outcome(ofSaving: other.parsed) == .unchanged)
    #expect(try store.save([other]) == [.unchanged])
    #expect(try store.article(id())?.parsed == whole.parsed)
    #expect(try store.editions(of: id()).map(\.parsed) == [teaser.parsed, other.parsed])
  }

  @Test func ofVeryManyEditionsTheFirstAndTheNewestStay() throws {
    let count = SavingSession.mostEditions + 10
    _ = try store.save((0...count).map { Self.edition($0) })
    let editions = try store.editions(of: id()).map(\.parsed)
    #expect(editions.count == SavingSession.mostEditions)
    #expect(editions.first == Self.edition(0).parsed)
    #expect(editions.last == Self.edition(count - 1).parsed)
  }

  @Test func deletingTheArticleDeletesThem() throws {
    _ = try store.save([Self.edition(1), Self.edition(2)])
    let id = try id()
    #expect(try store.delete(id))
    #expect(try store.editions(of: id).isEmpty)
    #expect(try store.check().isEmpty)
  }

  @Test func anExportTakesThemAlong() throws {
    _ = try store.save([Self.edition(1), Self.edition(2), Self.edition(3)])
    let article = try #require(try store.article(id()))
    let line = ArticleJSON.object(article, editions: try store.editions(of: id())).line
    try Data(line.utf8).write(to: URL(fileURLWithPath: folder.path + "/export.jsonl"))
    let other = try ArticleStore.inMemory()
    let importer = Importer(
      extractor: FixedAnnotation(.empty), sink: other, formats: TestData.formats)
    for outcome in [[1, 0], [0, 1]] {
      let report = try importer.run([folder.path + "/export.jsonl"])
      #expect([report.imported, report.unchanged] == outcome)
    }
    let again = try other.editions(of: id())
    #expect(again.map(\.replaced) == (try store.editions(of: id())).map(\.replaced))
    let copy = try #require(try other.article(id()))
    #expect(ArticleJSON.object(copy, editions: again).line == line)
  }

  @Test func renewalsAndBackupsKeepThem() throws {
    _ = try store.save([Self.edition(1), Self.edition(2)])
    let backup = folder.path + "/backup.sqlite"
    try store.backup(to: backup)
    _ = try ArchiveRenewal(path: backup, keptAs: nil).run()
    let copy = try ArticleStore(path: backup)
    #expect(try copy.editions(of: id()) == store.editions(of: id()))
    #expect(try copy.check().isEmpty)
  }

  @Test func checkSeesDamage() throws {
    _ = try store.save([Self.edition(1), Self.edition(2)])
    try store.writer.write { try $0.execute(sql: "UPDATE edition SET record = x'0102'") }
    #expect(try store.check().map(\.part) == [.editions])
    #expect(try store.editions(of: id()).isEmpty)
    try store.writer.write { try $0.execute(sql: "UPDATE edition SET identity = 5") }
    #expect(try store.check().contains { $0.detail == "an edition belongs to no article" })
  }
}
