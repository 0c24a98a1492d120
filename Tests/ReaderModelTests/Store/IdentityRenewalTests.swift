import Foundation
import Testing

@testable import Archive
@testable import GRDB
@testable import ReaderModel

/// Archives whose names became values by other lists than those of now.
@Suite final class IdentityRenewalTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/archive.sqlite" }

  init() throws { folder = try TemporaryFolder() }

  /// The rules over the lists of the checkout and a row more in that of people.
  private func rules(adding names: String) throws -> IdentityRules {
    let data = folder.path + "/Data"
    try? FileManager.default.removeItem(atPath: data)
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    for list in ["names", "identity", "weapons"] {
      try FileManager.default.copyItem(
        atPath: "\(TestData.folder)/\(list)", toPath: "\(data)/\(list)")
    }
    let people = URL(fileURLWithPath: data + "/identity/people.tsv")
    let text = try String(contentsOf: people, encoding: .utf8)
    try Data((text + names + "\ta test\n").utf8).write(to: people)
    return try IdentityRules(dataFolder: data)
  }

  private func facets(of store: ArticleStore) throws -> [[Facet]] {
    try Kind.counted.map {
      try store.facets($0, matching: .everything, narrowedBy: "", limit: 1000)
        .sorted { ($0.name, $0.role ?? "") < ($1.name, $1.role ?? "") }
    }
  }

  @Test func theSameListsAreTheSameVersion() throws {
    #expect(try IdentityRules(dataFolder: TestData.folder).version == TestData.rules.version)
    #expect(try rules(adding: "A|B").version != TestData.rules.version)
  }

  @Test func anArchiveMadeBeforeAnAliasIsWhatAnImportGivesNow() throws {
    let alias = "Minister Lee|Lee Jong-sup|Mariusz Błaszczak"
    do {
      let store = try ArticleStore(path: path)
      _ = try store.save(SampleArticles.all)
      let rows = try store.rows(matching: .everything, from: .top, limit: 1)
      try store.setBookmark(try #require(rows.first).id, true)
      #expect(try store.check() == [])
    }
    let rules = try rules(adding: alias)
    let fresh = try ArticleStore.inMemory(rules: rules)
    _ = try fresh.save(SampleArticles.all)
    var told: RenewalReport?
    let store = try ArticleStore(path: path, rules: rules) { told = $0 }
    #expect(told?.articles == SampleArticles.all.count)
    #expect(try facets(of: store) == facets(of: fresh))
    #expect(try facets(of: store) != facets(of: unaliased()))
    #expect(try store.check() == [])
    #expect(try store.summary().bookmarked == 1)
  }

  private func unaliased() throws -> ArticleStore {
    let store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
    return store
  }

  @Test func anArchiveOfTheseListsIsNotRenewed() throws {
    do { _ = try ArticleStore(path: path).save(SampleArticles.all) }
    var told: RenewalReport?
    let store = try ArticleStore(path: path) { told = $0 }
    #expect(told == nil)
    #expect(try store.summary().articles == SampleArticles.all.count)
  }

  /// A check that meets another version, as of a file that can't be written, calls nothing damage.
  @Test func otherListsAreNoDamage() throws {
    do { _ = try ArticleStore(path: path).save(SampleArticles.all) }
    let rules = try rules(adding: "Minister Lee|Lee Jong-sup|Mariusz Błaszczak")
    let store = try ArticleStore(path: path)
    let found = store.writer.writeWithoutTransaction { database in
      var inspection = ArchiveInspection(database, by: rules) { _ in }
      return inspection.damage()
    }
    #expect(found == [])
  }
}
