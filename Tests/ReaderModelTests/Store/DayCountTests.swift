import Testing

@testable import Archive
@testable import ReaderModel

/// Counts read few rows to tell the days of articles; lists read all.
@Suite struct DayCountTests {
  @Test func aCountHasTheDaysOfTheList() throws {
    let store = try ArticleStore.inMemory()
    let start = CivilDate(daysSinceEpoch: 19_000)
    var articles: [AnnotatedArticle] = []
    for (index, zone) in [-720, 0, 540, 840].enumerated() {
      for day in 0..<9 {
        for minute in [0, 1439] {
          let date = PublicationDate(
            day: start.adding(days: day), minuteOfDay: minute, zone: zone, precision: .minute)
          let parsed = ParsedArticle(
            title: "T \(index) \(day) \(minute)", published: date,
            paragraphs: ["A howitzer, number \(index) \(day) \(minute)."])
          articles.append(AnnotatedArticle(parsed: parsed, annotation: .empty))
        }
      }
    }
    _ = try store.save(articles)
    let days: [CivilDate?] = [nil] + [0, 2, 4, 7].map { start.adding(days: $0) }
    for first in days {
      for last in days {
        let filter = Filter.and([.word("howitzer"), .published(from: first, through: last)])
        let wanted = articles.count { article in
          let day = article.parsed.published.day ?? start
          return (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
        }
        #expect(try store.count(matching: ArticleQuery(filter: filter)) == wanted)
        let marked = Filter.and([filter.conditions[0], filter.conditions[1], .mark(.bookmarked)])
        #expect(try store.count(matching: ArticleQuery(filter: marked)) == 0)
      }
    }
  }
}
