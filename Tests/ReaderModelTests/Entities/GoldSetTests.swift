import Foundation
import ReaderModel
import Testing

@testable import Entities
@testable import Evaluation

@Suite("The project's gold set")
struct GoldSetTests {
  /// What the extractor reaches on the forty sample articles, a little rounded down.
  @Test func isReadAsWellAsBefore() throws {
    let path = try #require(
      Bundle.module.path(forResource: "gold", ofType: "jsonl", inDirectory: "Fixtures"))
    let articles = try GoldArticle.load(path)
    #expect(articles.count >= 30)
    let extractor = try TestData.extractor()
    var report = EvaluationReport()
    for article in articles { report.add(article, extractor.annotation(of: article.parsed)) }
    #expect(report.core.f1 >= 0.975)
    #expect(report.weapon.f1 >= 0.9)
    #expect(report.countries.f1 >= 0.99)
    #expect(report.dates.f1 >= 0.97)
    #expect(report.personMerge >= 0.98)
  }

  /// What the extractor reaches on articles that nothing was tuned on, a little rounded down.
  @Test func heldOutArticlesAreReadAsWellAsBefore() throws {
    let path = try #require(
      Bundle.module.path(forResource: "heldout", ofType: "jsonl", inDirectory: "Fixtures"))
    let extractor = try TestData.extractor()
    var report = EvaluationReport()
    for article in try GoldArticle.load(path) {
      report.add(article, extractor.annotation(of: article.parsed))
    }
    #expect(report.core.f1 >= 0.895)
    #expect(report.weapon.f1 >= 0.83)
    #expect(report.countries.f1 >= 0.925)
    #expect(report.personMerge >= 0.93)
    #expect(report.personCountries.precision >= 0.95)
    #expect(report.roles.recall >= 0.75)
  }

  @Test(arguments: [
    ("the Poland's", "Poland"), ("“Poland”", "Poland"),
    ("USS Hopper (DDG 70)", "USS Hopper (DDG 70)"),
  ])
  func spansCompareWithoutArticlesAndQuotes(text: String, kept: String) {
    let bytes = Array(text.utf8)
    let range = SpanNorm.normalised(0..<bytes.count, in: bytes)
    #expect(String(decoding: bytes[range], as: UTF8.self) == kept)
  }
}
