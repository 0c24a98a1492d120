import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct RemovalTests {
  private let store: ArticleStore
  private let ids = SampleArticles.all.map { ArticleFingerprint.id(of: $0.parsed) }

  init() throws {
    store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
  }

  private func contents() throws -> [Article?] { try ids.map { try store.article($0) } }

  @Test func whatWasTakenOutComesBackAsItWas() throws {
    var edited = SampleArticles.council
    edited.parsed.text += "\n\nMore was said later in the day about it."
    edited.isLatest = true
    _ = try store.save([edited])
    try store.setBookmark(ids[0], true)
    try store.setRead(ids[1], true)
    _ = try store.changeTags(of: ids, adding: ["desk"])
    _ = try store.addNote("Ask.", to: ids[0], at: 5)
    try store.add(.never(kind: .weapon, surface: "K9"))
    try store.settleRulings()
    let (before, facets) = (
      try contents(), try store.facets(.weapon, matching: .everything, narrowedBy: "", limit: 9)
    )
    let editions = try store.editions(of: ids[0])
    #expect(editions.count == 1)

    let removal = try #require(try store.remove(Array(ids.prefix(2)) + [ids[0]], at: 10))
    #expect(removal.articles == 2)
    #expect(try store.summary().articles == 2)
    #expect(try store.article(ids[0]) == nil)
    #expect(try store.removals() == [removal])
    #expect(try store.check() == [])

    #expect(try store.restore(removal.id) == 2)
    #expect(try contents() == before)
    #expect(try store.editions(of: ids[0]) == editions)
    #expect(try store.facets(.weapon, matching: .everything, narrowedBy: "", limit: 9) == facets)
    #expect(try store.summary() == ArchiveSummary(articles: 4, unread: 3, bookmarked: 1))
    #expect(try store.removals() == [] && store.restore(removal.id) == 0)
    #expect(try store.check() == [])
  }

  @Test func anImportBringsAnArticleBackAndAnUndoLeavesItAlone() throws {
    let removal = try #require(try store.remove([ids[0]], at: 10))
    let identities = ids.compactMap(ArticleFingerprint.number)
    #expect(try store.removedArticles(identities) == [identities[0]])
    #expect(try store.save([SampleArticles.council]) == [.imported])
    #expect(try store.removedArticles(identities) == [])
    #expect(try store.restore(removal.id) == 0)
    #expect(try store.summary().articles == 4)
  }

  @Test func oldRemovalsAreDroppedButNotWhatTheReaderWrote() throws {
    _ = try store.addNote("Ask.", to: ids[0], at: 5)
    let removal = try #require(try store.remove([ids[0]], at: 10))
    let next = try #require(try store.remove([ids[1]], at: 11 + Removal.kept))
    #expect(try store.removals() == [next])
    #expect(try store.restore(removal.id) == 0)
    #expect(try store.removedArticles(ids.compactMap(ArticleFingerprint.number)).count == 2)
    #expect(try store.notes(of: ids[0]).count == 1)
    #expect(try store.remove([ids[0]], at: 12) == nil)
    #expect(try store.check() == [])
  }

  @Test func aDeletionForGoodTakesTheNotesToo() throws {
    _ = try store.addNote("Ask.", to: ids[0], at: 5)
    _ = try store.changeTags(of: ids, adding: ["desk"])
    #expect(try store.delete(ids[0]))
    #expect(try store.notes(of: ids[0]) == [] && store.tags(of: ids[0]) == [])
    #expect(try store.removals() == [])
    #expect(try !store.delete(ids[0]))
    #expect(try store.check() == [])
  }
}
