import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct TagTests {
  private let store: ArticleStore
  private let ids: [Article.ID]

  init() throws {
    store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
    ids = SampleArticles.all.map { ArticleFingerprint.id(of: $0.parsed) }
  }

  @Test func manyArticlesAreTaggedAtOnceAndTheChangeGoesAgain() throws {
    _ = try store.changeTags(of: [ids[1]], adding: ["Desk"])
    let changes = try store.changeTags(
      of: Array(ids.prefix(3)), adding: ["desk", "  Łódź \n trip "], removing: ["none"])
    #expect(try store.tags(of: ids[0]) == ["desk", "Łódź trip"])
    #expect(try store.tags(of: ids[1]) == ["Desk", "Łódź trip"])
    #expect(
      changes.map(\.added) == [["desk", "Łódź trip"], ["Łódź trip"], ["desk", "Łódź trip"]])
    #expect(try store.allTags().map { "\($0.name) \($0.articles)" } == ["desk 3", "Łódź trip 3"])
    try store.apply(changes.map(\.reversed))
    #expect(try ids.map { try store.tags(of: $0) } == [[], ["Desk"], [], []])
  }

  @Test func aTagThatNothingHasChangesNothing() throws {
    #expect(try store.changeTags(of: ids, removing: ["desk"]) == [])
    #expect(try store.changeTags(of: ids, adding: ["!!!", " "]) == [])
  }

  @Test func aRemovedTagKeepsItsSpelling() throws {
    _ = try store.changeTags(of: [ids[0]], adding: ["Łódź"])
    let change = try store.changeTags(of: [ids[0]], removing: ["lodz"])
    #expect(change == [TagChange(article: ids[0], removed: ["Łódź"])])
    try store.apply(change.map(\.reversed))
    #expect(try store.tags(of: ids[0]) == ["Łódź"])
  }

  @Test(arguments: [
    ("  a  \n b\t", "a b"), ("…", nil), ("", nil), (String(repeating: "ł", count: 80), "50"),
    (String(repeating: " ", count: 100_000) + "a", nil),
  ])
  func namesAreOneShortLine(text: String, name: String?) {
    let found = Tag.name(text)
    #expect(name == "50" ? found?.count == 50 : found == name)
  }

  @Test func tagsAreFoundAmongWords() throws {
    _ = try store.changeTags(of: [ids[0], ids[3]], adding: ["guns"])
    func count(_ filter: Filter) throws -> Int {
      let query = ArticleQuery(filter: filter)
      let count = try store.count(matching: query)
      #expect(try store.rows(matching: query, from: .top, limit: 9).count == count)
      return count
    }
    #expect(try count(.field(.tag, "guns")) == 2)
    #expect(try count(.field(.tag, "gu*")) == 2)
    #expect(try count(.not(.field(.tag, "guns"))) == 2)
    #expect(try count(.and([.field(.tag, "guns"), .word("howitzer")])) == 2)
    #expect(try count(.and([.not(.has(.tag)), .word("howitzer")])) == 1)
    #expect(try count(.and([.field(.tag, "guns"), .mark(.bookmarked)])) == 0)
    #expect(try count(.or([.has(.tag), .word("policy")])) == 3)
  }
}
