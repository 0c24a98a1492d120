import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

/// Who, where and what two real pages are about, where the checkout has them beside it.
@Suite(.enabled(if: TestData.shared != nil, "TUIREADER_SHARED names no shared pages"))
struct SharedPageEntitiesTests {
  private func annotation(ofPage name: String) throws -> Annotation {
    let shared = try #require(TestData.shared)
    let sink = CollectingSink()
    _ = try Importer(extractor: TestData.extractor(), sink: sink, formats: TestData.formats)
      .run(["\(shared)/seeds/\(name)"])
    return try #require(sink.articles.first).annotation
  }

  @Test func theFirstNamesPolandFourteenTimesAndSouthKoreaThirteen() throws {
    let annotation = try annotation(ofPage: "000_8a0da1b818449221.txt")
    let counts = Dictionary(
      uniqueKeysWithValues: annotation.countries.map { ($0.code.rawValue, $0.mentions) })
    #expect(counts == ["PL": 14, "KR": 13, "UA": 1])
    #expect(annotation.entities.contains { $0.kind == .place && $0.country == "PL" })
  }

  @Test func theFirstNamesTwoMinistersWithTheirOffices() throws {
    let persons = try annotation(ofPage: "000_8a0da1b818449221.txt").entities.filter {
      $0.kind == .person
    }
    #expect(persons.map(\.name) == ["Lee Jong-sup", "Mariusz Blaszczak"])
    #expect(persons.map(\.mentions.count) == [7, 6])
    #expect(persons.map { $0.country?.rawValue } == ["KR", "PL"])
    #expect(persons.allSatisfy { $0.role?.contains("minister") == true })
  }

  @Test func theSecondTellsPersonsFromTheirTowns() throws {
    let annotation = try annotation(ofPage: "002_fbfd323e3da96eb0.txt")
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
  private let kept = Guarded<[AnnotatedArticle]>([])

  var articles: [AnnotatedArticle] { kept.withLock { $0 } }

  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome] {
    kept.withLock { $0 += batch }
    return batch.map { _ in .imported }
  }
}
