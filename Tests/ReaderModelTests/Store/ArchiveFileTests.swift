import Foundation
import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite final class ArchiveFileTests {
  private let folder: URL
  private var path: String { folder.appendingPathComponent("deep/archive.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tuireader-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test func whatWasSavedAndMarkedIsThereTheNextTime() throws {
    let id: Article.ID
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save(SampleArticles.all)
      id = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first?.id)
      try store.setBookmark(id, true)
    }
    let store = try ArticleStore(path: path)
    #expect(try store.summary() == ArchiveSummary(articles: 4, unread: 4, bookmarked: 1))
    #expect(try store.article(id)?.isBookmarked == true)
    #expect(try store.check().isEmpty)
  }

  /// A copy of the file alone once held no article: they all stood in the log.
  @Test func aPlainCopyOfAClosedArchiveIsWhole() throws {
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save(SampleArticles.all)
    }
    let copy = folder.appendingPathComponent("copy.sqlite").path
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    #expect(try ArticleStore(path: copy).summary().articles == 4)
  }

  @Test func twoStoresSeeEachOther() throws {
    let one = try ArticleStore(path: path)
    let other = try ArticleStore(path: path)
    _ = try one.save([SampleArticles.visit])
    let row = try #require(try other.rows(matching: .everything, from: .top, limit: 1).first)
    try other.setRead(row.id, true)
    #expect(try one.article(row.id)?.isRead == true)
    _ = try other.save([SampleArticles.council])
    _ = try one.save([SampleArticles.tanks, SampleArticles.undated])
    #expect(try other.summary().articles == 4)
    let query = ArticleQuery(filter: .field(.person, "lee"))
    #expect(try one.count(matching: query) == 3)
    #expect(try one.check().isEmpty)
  }

  @Test func marksOutliveTheirArticle() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save([SampleArticles.visit])
    let row = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first)
    try store.setBookmark(row.id, true)
    _ = try store.remove([row.id], at: 0)
    #expect(try store.summary() == ArchiveSummary())
    #expect(try store.check().isEmpty)
    _ = try store.save([SampleArticles.visit])
    #expect(try store.article(row.id)?.isBookmarked == true)
    #expect(try store.summary().bookmarked == 1)
  }

  @Test func aBackupIsWholeAndOverwritesNothing() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save(SampleArticles.all)
    let copy = folder.appendingPathComponent("copy.sqlite").path
    try store.backup(to: copy)
    #expect(throws: StoreError.exists(path: copy)) { try store.backup(to: copy) }
    try store.backup(to: copy, replacing: true)
    let other = try ArticleStore(path: copy)
    #expect(try other.summary().articles == 4)
    #expect(try other.check().isEmpty)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().first
        == "copy.sqlite")
  }

  @Test func aRefusalOfTheSystemIsNoMissingFile() {
    #expect(ArchiveFile.reason(EACCES).hasPrefix("no permission"))
    #expect(ArchiveFile.reason(ENOTDIR) == "a part of its path is no folder")
    #expect(ArchiveFile(path: "/dev/null/a.sqlite").obstacle == ArchiveFile.reason(ENOTDIR))
    #expect(ArchiveFile(path: "/dev/null").obstacle == "it is no regular file")
    #expect(ArchiveFile(path: "/nowhere/a.sqlite").obstacle == nil)
    #expect(ArchiveFile(path: "/nowhere/a.sqlite").folderObstacle == "there is no folder /nowhere")
  }

  @Test func foreignFilesAreLeftAlone() throws {
    let text = folder.appendingPathComponent("notes.txt")
    let bytes = Data("Not a database at all, but quite long enough to look like one.\n".utf8)
    try bytes.write(to: text)
    #expect(throws: StoreError.notAnArchive(path: text.path)) { try ArticleStore(path: text.path) }
    #expect(try Data(contentsOf: text) == bytes)

    let foreign = folder.appendingPathComponent("foreign.sqlite").path
    try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE recipe(a)") }
    #expect(throws: StoreError.notAnArchive(path: foreign)) { try ArticleStore(path: foreign) }
    let tables = try DatabaseQueue(path: foreign).read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
    }
    #expect(tables == ["recipe"])
  }

  @Test func anArchiveOfALaterVersionIsLeftAlone() throws {
    _ = try ArticleStore(path: path)
    try DatabaseQueue(path: path).write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 later')")
    }
    #expect(throws: StoreError.tooNew(path: path)) { try ArticleStore(path: path) }
  }

  @Test func aFolderThatCannotBeMadeIsOneSentence() throws {
    let file = folder.appendingPathComponent("file").path
    try Data().write(to: URL(fileURLWithPath: file))
    let error = try #require(throws: StoreError.self) {
      try ArticleStore(path: file + "/archive.sqlite")
    }
    #expect(!error.description.contains("\n"))
  }

  @Test func damageIsFoundAndNamed() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save(SampleArticles.all)
    try store.writer.write {
      try $0.execute(
        sql: "UPDATE tally SET articles = 9; UPDATE article_body SET annotation = x'00'")
      try $0.execute(
        sql: "DELETE FROM article_facets WHERE number = (SELECT max(number) FROM article)")
    }
    let parts = Set(try store.check().map(\.part))
    #expect(parts == [.counts, .articles, .facets, .searchIndex])
  }

  @Test func aReadThatIsInterruptedSaysSoAndTheNextOneWorks() throws {
    let store = try ArticleStore(path: path)
    _ = try store.save(SampleArticles.all)
    let error = try #require(throws: StoreError.self) {
      try store.read { database in
        let function = DatabaseFunction("interrupt_now", argumentCount: 0) { _ in
          store.interrupt()
          return 1
        }
        database.add(function: function)
        _ = try Int.fetchAll(database, sql: "SELECT interrupt_now() FROM article, article AS b")
      }
    }
    #expect(error == .cancelled)
    #expect(try store.count(matching: .everything) == 4)
    #expect(try store.save([SampleArticles.visit]) == [.unchanged])
  }
}
