import Foundation
import Insight
import ReaderModel
import Testing

@testable import Evaluation

/// The project's own marked articles, and the judge of what is found in them.
@Suite("Events, quotes and deals of marked articles")
struct InsightGoldTests {
  private static func gold() throws -> [InsightGold] {
    try InsightGold.load(
      #require(Bundle.module.path(forResource: "insight", ofType: "jsonl", inDirectory: "Fixtures"))
    )
  }

  @Test func allMarkedWordsAreInTheArticles() throws {
    let gold = try Self.gold()
    #expect(gold.count >= 30)
    for row in gold {
      #expect(row.strayWords(in: try row.article(in: TestData.folder)) == [], "\(row.id)")
    }
  }

  /// What is reached on articles that were marked before they were measured, a little rounded down.
  @Test func articlesAreReadAsWellAsBefore() throws {
    let extractor = try InsightExtractor(dataFolder: TestData.folder)
    var report = InsightReport()
    for row in try Self.gold() {
      let article = try row.article(in: TestData.folder)
      report.add(row, article, extractor.annotation(of: article))
    }
    #expect(report.strict.precision >= 0.68)
    #expect(report.strict.recall >= 0.26)
    #expect(report.lenient.precision >= 0.77)
    #expect(report.status.precision >= 0.95)
    #expect(report.quotes.precision >= 0.87)
    #expect(report.quotes.recall >= 0.78)
    #expect(report.slots.precision >= 0.84)
    #expect(report.slots.recall >= 0.15)
    #expect(report.quiet.wrong == 0)
  }

  private static let marked = MarkedArticle(
    "[person:KR:Lee Min] visited [place:PL:Warsaw]. [country:PL:Poland] bought 212 tanks.")

  private static func judged(
    _ type: EventType, _ actor: String, _ counterpart: String, quiet: Bool = false
  ) throws -> InsightReport {
    let rows =
      quiet
      ? ""
      : """
      {"type":"VISIT","actor":["Lee Min"],"counterpart":["Warsaw|Poland"],"date":"*",
      "status":"happened","evidence":["Lee Min visited Warsaw."]}
      """
    let line = "{\"id\":\"a\",\"events\":[\(rows)],\"quotes\":[],\"deals\":[]}"
    let gold = try JSONDecoder().decode(InsightGold.self, from: Data(line.utf8))
    var annotation = marked.annotation
    annotation.insights.events = [
      InsightEvent(
        type: type, actor: [Party(name: actor, kind: .person)],
        counterpart: [Party(name: counterpart, kind: .place)], rule: "test",
        evidence: [TextSpan(range: 0..<23)])
    ]
    var report = InsightReport()
    report.add(gold, marked.article, annotation)
    return report
  }

  @Test(arguments: [
    (EventType.visit, "Lee Min", "Warsaw", 1, 1), (.visit, "Lee Min", "Poland", 1, 1),
    (.visit, "Warsaw", "Lee Min", 0, 0), (.meet, "Lee Min", "Warsaw", 0, 1),
    (.attack, "Lee Min", "Warsaw", 0, 0), (.visit, "Lee Min", "Prague", 0, 0),
  ])
  func typeAndDirectionCount(
    type: EventType, actor: String, counterpart: String, strict: Int, lenient: Int
  ) throws {
    let report = try Self.judged(type, actor, counterpart)
    #expect(report.strict.right == strict)
    #expect(report.lenient.right == lenient)
    #expect(report.strict.predicted == 1)
  }

  @Test func rowsOfQuietArticlesAreWrong() throws {
    let report = try Self.judged(.visit, "Lee Min", "Warsaw", quiet: true)
    #expect(report.quiet == (articles: 1, wrong: 1))
    #expect(report.strict.expected == 0)
  }

  @Test func pairsAreAsManyAsPossible() {
    let fits = [[true, true], [true, false]]
    #expect(InsightPairs.matched(2, 2) { fits[$0][$1] } == [1, 0])
  }
}
