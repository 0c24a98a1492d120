import Testing

@testable import Archive
@testable import Entities
@testable import Ingest
@testable import ReaderModel

/// A feed's teaser that its page replaces.
@Suite struct TeaserTests {
  private static func article(_ paragraphs: [String]) -> ParsedArticle {
    ParsedArticle(
      title: "Howitzers for the division", source: "Wire", url: "https://x.example/guns",
      language: "en",
      published: PublicationDate(
        day: CivilDate(year: 2024, month: 5, day: 7), precision: .day), paragraphs: paragraphs)
  }

  @Test func thePagesAnnotationReplacesTheTeasers() throws {
    let store = try ArticleStore.inMemory()
    let importer = Importer(
      extractor: try TestData.extractor(), sink: store, formats: TestData.formats)
    let teaser = Self.article(["Officials in Peru praised Boris Pistorius; the zebra was unmoved."])
    _ = try importer.run([ImportedArticle(teaser)])
    let row = try #require(try store.rows(matching: .everything, from: .top, limit: 2).first)
    try store.setBookmark(row.id, true)
    try store.setRead(row.id, true)
    try store.setTags(row.id, ["guns"])
    let page = Self.article([
      "Poland will buy 48 K9 howitzers from South Korea, Defence Minister Mariusz Błaszczak said in Warsaw.",
      "The contract was signed on 3 May 2024 by Hanwha Aerospace, and deliveries begin next year.",
      "The division near Torun is to get the first guns. NATO welcomed the decision of the ministry.",
    ])
    let report = try importer.run([ImportedArticle(page)])
    #expect(report.updated == 1)
    let stored = try #require(try store.article(row.id))
    #expect(stored.parsed == page)
    #expect(stored.isBookmarked && stored.isRead && stored.tags == ["guns"])
    #expect(stored.annotation == (try TestData.extractor().annotation(of: page)))
    let names = stored.annotation.entities.map(\.name)
    #expect(names.contains("Mariusz Błaszczak") && !names.contains("Boris Pistorius"))
    #expect(stored.annotation.dates.contains { $0.value == "2024-05-03" })
    #expect(Set(stored.annotation.countries.map(\.code.rawValue)).isSuperset(of: ["PL", "KR"]))
    for (query, count) in [
      (Filter.word("zebra"), 0), (.country("PE"), 0), (.field(.person, "Boris Pistorius"), 0),
      (.word("howitzer"), 1), (.country("PL"), 1), (.field(.person, "Mariusz Błaszczak"), 1),
    ] {
      #expect(try store.count(matching: ArticleQuery(filter: query)) == count, "\(query)")
    }
    #expect(try store.editions(of: row.id).map(\.parsed) == [teaser])
    #expect(try store.check().isEmpty)
  }
}
