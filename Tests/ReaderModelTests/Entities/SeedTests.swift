import Foundation
import Synchronization
import Testing

@testable import ReaderModel

/// Needs the founding examples beside the checkout; skipped where they are not.
@Suite("The first founding example", .enabled(if: TestData.shared != nil))
struct SeedTests {
  private func annotation(ofSeed number: Int) throws -> Annotation {
    let shared = try #require(TestData.shared)
    let seeds = try FileManager.default.contentsOfDirectory(atPath: shared + "/seeds")
      .filter { $0.hasSuffix(".txt") }.sorted()
    let sink = CollectingSink()
    _ = try Importer(extractor: TestData.extractor(), sink: sink)
      .run(["\(shared)/seeds/\(seeds[number])"])
    return try #require(sink.articles.first).annotation
  }

  @Test func namesPolandFourteenTimesAndSouthKoreaThirteen() throws {
    let annotation = try annotation(ofSeed: 0)
    let counts = Dictionary(
      uniqueKeysWithValues: annotation.countries.map { ($0.code.rawValue, $0.mentions) })
    #expect(counts == ["PL": 14, "KR": 13, "UA": 1])
    #expect(annotation.entities.contains { $0.kind == .place && $0.country == "PL" })
  }

  @Test func namesTwoMinistersWithTheirOffices() throws {
    let persons = try annotation(ofSeed: 0).entities.filter { $0.kind == .person }
    #expect(persons.map(\.name) == ["Lee Jong-sup", "Mariusz Blaszczak"])
    #expect(persons.map(\.mentions.count) == [7, 6])
    #expect(persons.map { $0.country?.rawValue } == ["KR", "PL"])
    #expect(persons.allSatisfy { $0.role?.contains("minister") == true })
  }

  @Test func theSecondTellsPersonsFromTheirTowns() throws {
    let annotation = try annotation(ofSeed: 1)
    let persons = annotation.entities.filter { $0.kind == .person }
    #expect(
      Set(persons.map(\.name)) == [
        "Lee Jong-sup", "Shavkat Mirziyoyev", "Victor Makhmudov", "Bakhodir Kurbanov",
        "Kabul Berdiev",
      ])
    let codes = Set(annotation.countries.map(\.code.rawValue))
    #expect(codes == ["KR", "UZ", "RU", "UA", "SU"])
    #expect(!codes.contains("AF") && !codes.contains("SE"))
  }
}

/// Keeps what an importer hands over.
private final class CollectingSink: ArticleSink {
  private let kept = Mutex<[AnnotatedArticle]>([])

  var articles: [AnnotatedArticle] { kept.withLock { $0 } }

  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome] {
    kept.withLock { $0 += batch }
    return batch.map { _ in .imported }
  }
}
