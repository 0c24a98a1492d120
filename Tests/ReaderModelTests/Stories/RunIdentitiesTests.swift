import Testing

@testable import Archive
@testable import ReaderModel

/// `parse` gives the identities that an import into an empty archive gives.
@Suite struct RunIdentitiesTests {
  private static func item(_ title: String, _ place: String, _ text: String) -> ParsedArticle {
    ParsedArticle(
      title: title, source: "Live", url: "https://paper.example/live\(place)", paragraphs: [text])
  }

  @Test func itemsThatDifferBehindTheHashStayApart() throws {
    let items = [
      Self.item("Fog", "#1", "Ships wait in the harbour for a wind."),
      Self.item("Sun", "#2", "Nobody may leave the town hall today, the mayor said."),
      Self.item("Fog", "#1", "Ships wait in the harbour for a wind."),
    ]
    var identities = RunIdentities()
    let ids = items.map { identities.id(of: $0) }
    #expect(ids[0] != ids[1] && ids[0] == ids[2])
    let store = try ArticleStore.inMemory()
    _ = try store.save(items.map { AnnotatedArticle(parsed: $0, annotation: .empty) })
    let rows = try store.rows(matching: .everything, from: .top, limit: 9)
    #expect(Set(rows.map(\.id)) == Set(ids))
  }
}
