import Foundation
import Testing

@testable import Evaluation
@testable import Entities
@testable import ReaderModel

@Suite("Why a mention is there")
struct ExplanationTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  /// What is said of each place in `text` that reads `surface`.
  private func reasons(
    _ surface: String, in text: String, published: PublicationDate = .unknown
  ) -> [String] {
    let article = ParsedArticle(published: published, paragraphs: [text])
    let bytes = Array(article.text.utf8)
    return extractor.explanations(of: article)
      .filter { String(decoding: bytes[$0.range], as: UTF8.self) == surface }.map(\.why)
  }

  @Test func everyMentionAndDateOfTheSamplesHasOneExplanation() throws {
    let path = try #require(
      Bundle.module.path(forResource: "gold", ofType: "jsonl", inDirectory: "Fixtures"))
    for gold in try GoldArticle.load(path) {
      let article = gold.parsed
      let annotation = extractor.annotation(of: article)
      let explanations = extractor.explanations(of: article)
      let mentions = annotation.entities.flatMap { entity in
        entity.mentions.map { Explained(kind: entity.kind, field: $0.field, range: $0.range) }
      }
      let dates = annotation.dates.map { Explained(kind: nil, field: .text, range: $0.range) }
      let explained = explanations.map {
        Explained(kind: $0.kind, field: $0.field, range: $0.range)
      }
      #expect(explained.count == mentions.count + dates.count, "\(gold.id)")
      #expect(Set(explained) == Set(mentions + dates), "\(gold.id)")
      #expect(explanations.allSatisfy { !$0.why.isEmpty }, "\(gold.id)")
    }
  }

  private struct Explained: Hashable {
    var kind: Entity.Kind?
    var field: ArticleField
    var range: Range<Int>
  }

  @Test(arguments: [
    ("Norway", "Ships from Norway sailed.", "gazetteer: name of Norway"),
    ("Norwegian", "The Norwegian navy sailed.", "gazetteer: adjective or people of Norway"),
    ("XQ-77", "They flew an XQ-77 over the lake.", "designator of a series that only weapons have"),
    ("K9", "They bought 48 K9 howitzers. It rained.", "name beside ‘howitzers’"),
    (
      "VRF", "The Vistula Rescue Foundation (VRF) grew.", "acronym of Vistula Rescue Foundation"
    ),
  ])
  func listsAndRulesAreNamed(surface: String, text: String, why: String) {
    #expect(reasons(surface, in: text).first?.hasPrefix(why) == true)
  }

  @Test func aShortNameIsTracedToTheFullOne() {
    let reasons = reasons(
      "Lee", in: "Defense Minister Lee Jong-sup came to Warsaw. Minister Lee spoke to the press.")
    #expect(reasons.first?.hasPrefix("short form of Lee Jong-sup, after ‘Minister’") == true)
  }

  @Test func theTaggerGivesItsScore() throws {
    let why = try #require(
      reasons("Angela Brandt", in: "He met Angela Brandt on the bridge of the ship.").first)
    #expect(why.hasPrefix("tagger: person, "))
    #expect(try #require(Double(why.suffix(4))) > 0.5)
  }

  @Test func aDateTellsWhatItIsCountedFrom() {
    let published = PublicationDate(
      day: CivilDate(year: 2023, month: 7, day: 31), precision: .day)
    let text = "It began on Friday and ends on Aug. 4. The first was held on 5 May 2019."
    #expect(
      reasons("Friday", in: text, published: published) == ["date: ‘Friday’ before 31 Jul 2023"])
    #expect(
      reasons("Aug. 4", in: text, published: published) == ["date: ‘Aug. 4’ after 31 Jul 2023"])
    #expect(
      reasons("5 May 2019", in: text, published: published) == [
        "date: ‘5 May 2019’, written in full"
      ])
    #expect(reasons("Friday", in: text) == ["date: ‘Friday’, with nothing to count it from"])
  }
}
