import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct ArrivalTests {
  private let store: ArticleStore

  init() throws { store = try ArticleStore.inMemory() }

  private func titles(_ filter: Filter) throws -> Set<String> {
    let query = ArticleQuery(filter: filter)
    let rows = try store.rows(matching: query, from: .top, limit: 9)
    #expect(try store.count(matching: query) == rows.count)
    return Set(rows.map(\.title))
  }

  private let title = SampleArticles.all.map(\.parsed.title)

  @Test func eachImportHasItsArticles() throws {
    store.beginImport()
    _ = try store.save([SampleArticles.council])
    _ = try store.save([SampleArticles.visit])
    store.beginImport()
    _ = try store.save([SampleArticles.visit, SampleArticles.tanks])
    store.beginImport()
    _ = try store.save(Array(SampleArticles.all.prefix(3)))
    #expect(try titles(.added(.lastImport)) == [title[2]])
    #expect(try titles(.added(.run(1))) == [title[0], title[1]])
    #expect(try titles(.and([.added(.run(1)), .word("howitzers")])) == [title[0], title[1]])
    #expect(try titles(.not(.added(.lastImport))) == [title[0], title[1]])
    #expect(try store.imports().map { "\($0.id) \($0.added) \($0.left)" } == ["3 1 1", "1 2 2"])
    _ = try store.remove([ArticleFingerprint.id(of: SampleArticles.tanks.parsed)], at: 1)
    #expect(try titles(.added(.lastImport)) == [])
    #expect(try store.imports().map(\.left) == [0, 2])
  }

  @Test func whatCameSinceTheVisitIsNewEvenInTheSameImport() throws {
    _ = try store.save([SampleArticles.council])
    #expect(try titles(.added(.sinceVisit)) == [title[0]])
    try store.visit()
    #expect(try titles(.added(.sinceVisit)) == [])
    _ = try store.save([SampleArticles.visit])
    var edited = SampleArticles.council
    edited.parsed.text += "\n\nMore."
    edited.isLatest = true
    #expect(try store.save([edited]) == [.updated])
    #expect(try titles(.added(.sinceVisit)) == [title[1]])
    #expect(try titles(.added(.lastImport)) == [title[0], title[1]])
  }

  @Test func articlesAreFoundByTheDayOfTheFirstSaving() throws {
    _ = try store.save([SampleArticles.council])
    store.beginImport()
    _ = try store.save([SampleArticles.visit])
    // Noon in UTC is the same day nearly everywhere.
    let noon = 20_000 * 86_400_000 + 43_200_000
    try store.write {
      try $0.execute(sql: "UPDATE arrival SET made = ? WHERE id = 1", arguments: [noon])
    }
    let day = CivilDate(daysSinceEpoch: 20_000)
    #expect(try titles(.added(.days(from: day, through: day))) == [title[0]])
    let week = Filter.Arrival.days(from: day.adding(days: 1), through: day.adding(days: 7))
    #expect(try titles(.added(week)) == [])
  }

  @Test func aRenewalKeepsWhatWasNew() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/archive.sqlite"
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save([SampleArticles.council])
      try store.visit()
      store.beginImport()
      _ = try store.save([SampleArticles.visit, SampleArticles.tanks])
      let id = ArticleFingerprint.id(of: SampleArticles.council.parsed)
      _ = try store.addNote("Ask.", to: id, at: 5)
      _ = try store.remove([ArticleFingerprint.id(of: SampleArticles.tanks.parsed)], at: 7)
    }
    _ = try ArchiveRepair(path: path).run()
    let store = try ArticleStore(path: path)
    let query = ArticleQuery(filter: .added(.sinceVisit))
    #expect(try store.rows(matching: query, from: .top, limit: 9).map(\.title) == [title[1]])
    #expect(try store.count(matching: ArticleQuery(filter: .note("ask"))) == 1)
    let removal = try #require(try store.removals().first)
    #expect(try store.restore(removal.id) == 1)
    #expect(try store.rows(matching: query, from: .top, limit: 9).count == 2)
    #expect(try store.check() == [])
  }

  @Test func anArchiveOfTheVersionBeforeGetsTheTables() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/archive.sqlite"
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save([SampleArticles.council])
      try store.write { database in
        try database.execute(
          sql: """
            DROP TRIGGER article_contents_added; DROP TRIGGER article_contents_removed;
            DROP TABLE note; DROP TABLE note_index; DROP TABLE removal; DROP TABLE removed_article;
            DROP TABLE visit; DROP TABLE arrival; DROP INDEX article_added;
            ALTER TABLE article DROP COLUMN added; ALTER TABLE tally DROP COLUMN contents;
            DELETE FROM grdb_migrations WHERE identifier = '9 desk'
            """)
      }
    }
    let store = try ArticleStore(path: path)
    let id = ArticleFingerprint.id(of: SampleArticles.council.parsed)
    #expect(try store.count(matching: ArticleQuery(filter: .added(.sinceVisit))) == 0)
    #expect(try store.addNote("Ask.", to: id, at: 5) != nil)
    _ = try store.save([SampleArticles.visit])
    #expect(try store.count(matching: ArticleQuery(filter: .added(.lastImport))) == 1)
    let removal = try #require(try store.remove([id], at: 7))
    #expect(try store.restore(removal.id) == 1)
    #expect(try store.check() == [])
  }
}
