import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct SecondsTests {
  @Test func theSecondsOfADateAreKeptAndAreNoDamage() throws {
    let store = try ArticleStore.inMemory()
    let date = PublicationDate(
      day: CivilDate(year: 2023, month: 3, day: 6), minuteOfDay: 1085, second: 9, zone: 540,
      precision: .minute)
    let parsed = ParsedArticle(title: "Fog", published: date, paragraphs: ["It is foggy."])
    _ = try store.save([AnnotatedArticle(parsed: parsed, annotation: .empty)])
    let row = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first)
    #expect(try store.article(row.id)?.parsed.published.iso == "2023-03-06T18:05:09+09:00")
    #expect(try store.check().isEmpty)
  }
}
