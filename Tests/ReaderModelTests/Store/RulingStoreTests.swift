import Foundation
import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite final class RulingStoreTests {
  private let folder: TemporaryFolder
  private let store: ArticleStore
  private static let merge = EntityRuling.same(
    kind: .person, name: "Lee Jongsup", as: "Lee Jong-sup of Korea")

  init() throws {
    folder = try TemporaryFolder()
    store = try ArticleStore(path: folder.path + "/archive.sqlite")
    _ = try store.save(SampleArticles.all)
  }

  private func id(_ article: AnnotatedArticle) -> Article.ID {
    ArticleFingerprint.id(of: article.parsed)
  }

  private func count(_ person: String) throws -> Int {
    try store.count(matching: ArticleQuery(filter: .field(.person, person)))
  }

  private func facets(_ kind: Facet.Kind) throws -> [String] {
    try store.facets(kind, matching: .everything, narrowedBy: "", limit: 50)
      .map { "\($0.name) \($0.articles)" }.sorted()
  }

  @Test func aMergeReachesEveryArticleAndGoesAgainWithoutATrace() throws {
    let before = try facets(.person)
    let untouched = try SampleArticles.all.map { try store.article(id($0))?.annotation }
    try store.add(Self.merge)
    #expect(try store.hasUnsettledRulings())
    var changes: [AnnotationChange] = []
    let report = try store.settleRulings(changed: { changes.append($0) })
    #expect(report.isComplete && report.changed == 2 && changes.count == 2)
    #expect(changes.first?.title == SampleArticles.visit.parsed.title)
    #expect(changes.first?.added == [.init(kind: .person, name: "Lee Jong-sup of Korea")])
    #expect(changes.first?.removed == [.init(kind: .person, name: "Lee Jong-sup")])
    #expect(try count("Lee Jong-sup of Korea") == 2)
    #expect(try facets(.person).contains("Lee Jong-sup of Korea 2"))
    #expect(try !store.hasUnsettledRulings())
    #expect(try store.check().isEmpty)

    try store.remove(Self.merge)
    #expect(try store.rulings().isEmpty)
    #expect(try store.settleRulings().changed == 2)
    #expect(try facets(.person) == before)
    #expect(try SampleArticles.all.map { try store.article(id($0))?.annotation } == untouched)
    let rest = try store.read { database in
      try Int.fetchAll(
        database,
        sql: "SELECT (SELECT count(*) FROM ruling) + (SELECT count(*) FROM article_found)")
    }
    #expect(rest == [0])
    #expect(try store.check().isEmpty)
  }

  @Test func theArticleOnTheScreenFollowsAtOnce() throws {
    let shown = id(SampleArticles.visit)
    try store.add(Self.merge, showing: shown)
    #expect(try store.article(shown)?.annotation.entities.first?.name == "Lee Jong-sup of Korea")
    #expect(try count("Lee Jong-sup of Korea") == 1)
    try store.remove(Self.merge, showing: shown)
    #expect(try store.article(shown)?.annotation == SampleArticles.visit.annotation)
  }

  @Test func rulingsOutliveImportsAnnotationsDeletionsAndRestarts() throws {
    let split = EntityRuling.apart(
      kind: .person, name: "Lee Jae-myung", surface: nil, in: id(SampleArticles.tanks),
      as: "Lee (2)")
    let never = EntityRuling.never(kind: .weapon, surface: "The")
    for ruling in [Self.merge, split, never] { try store.add(ruling) }
    try store.settleRulings()
    #expect(try store.save(SampleArticles.all).allSatisfy { $0 == .unchanged })
    try store.delete(id(SampleArticles.visit))
    var edition = SampleArticles.tanks
    edition.parsed.text += "!"
    #expect(try store.save([SampleArticles.visit, edition]) == [.imported, .updated])
    let council = SampleArticles.council
    let renewed = try store.reannotate(
      matching: ArticleQuery(filter: .title("council")),
      with: FixedAnnotation(council.annotation))
    #expect(renewed.renewed == 1)

    let other = try ArticleStore(path: store.path)
    #expect(try other.rulings() == [Self.merge, split, never])
    let people = try [SampleArticles.visit, edition, council].map { article in
      try other.article(id(article))?.annotation.entities.first { $0.kind == .person }?.name
    }
    #expect(people == ["Lee Jong-sup of Korea", "Lee (2)", "Lee Jong-sup of Korea"])
    #expect(try other.check().isEmpty)
  }

  @Test func whatIsNeverAKindIsTakenOutWhereItIsWritten() throws {
    let ruling = EntityRuling.never(kind: .weapon, surface: "he ")
    let article = SampleArticles.article(
      "Reaper", source: "Wire", day: (2024, 1, 1), paragraphs: ["The Reaper returned."],
      entities: [(.weapon, "Reaper", nil, nil)])
    var reaper = article
    reaper.annotation.entities[0].mentions = [Mention(range: 4..<10)]
    _ = try store.save([reaper])
    try store.add(.never(kind: .weapon, surface: "REAPER"))
    try store.add(ruling)
    try store.settleRulings()
    #expect(try store.article(id(reaper))?.annotation.entities.isEmpty == true)
    #expect(try !facets(.weapon).contains("Reaper 1"))
    try store.remove(.never(kind: .weapon, surface: "REAPER"))
    try store.settleRulings()
    #expect(try store.article(id(reaper))?.annotation == reaper.annotation)
    #expect(try store.check().isEmpty)
  }

  @Test func aMergeTakenBackLetsTheOneBeforeItHold() throws {
    let first = EntityRuling.same(kind: .person, name: "Lee Jong-sup", as: "Minister Lee")
    let second = EntityRuling.same(kind: .person, name: "Lee Jong-sup", as: "General Lee")
    let further = EntityRuling.same(kind: .person, name: "General Lee", as: "The General")
    for ruling in [first, second, further] {
      try store.add(ruling)
      try store.settleRulings()
    }
    #expect(try count("The General") == 2)
    for ruling in [further, second] {
      try store.remove(ruling)
      try store.settleRulings()
    }
    #expect(try count("Minister Lee") == 2)
    #expect(try count("General Lee") == 0)
  }

  @Test func settlingThatWasCutShortGoesOnAfterARestart() throws {
    let many = (0..<200).map { index in
      SampleArticles.article(
        "Item \(index)", source: "Wire", day: (2022, 7, 31), paragraphs: ["Text \(index)."],
        entities: [(.person, "Reagan", "US", nil)])
    }
    _ = try store.save(many)
    try store.add(.same(kind: .person, name: "Reagan", as: "Ronald Reagan"))
    var steps = 0
    let report = try store.settleRulings(progress: { _ in steps += 1 }, isCancelled: { steps == 1 })
    #expect(!report.isComplete)
    let reached = try count("Ronald Reagan")
    #expect(reached == report.changed && (1..<200).contains(reached))
    let other = try ArticleStore(path: store.path)
    #expect(try other.hasUnsettledRulings())
    #expect(try other.settleRulings().changed == 200 - reached)
    #expect(try count("Ronald Reagan") == 200)
    #expect(try other.check().isEmpty)
  }

  @Test func aRulingMadeTwiceIsOne() throws {
    try store.add(Self.merge)
    try store.add(.never(kind: .place, surface: "Toruń"))
    try store.add(Self.merge)
    #expect(try store.rulings() == [.never(kind: .place, surface: "Toruń"), Self.merge])
  }

  @Test(arguments: [
    EntityRuling.never(kind: .person, surface: " — "), .same(kind: .person, name: "", as: "…"),
    .same(kind: .country, name: "Poland", as: "Polska"), .never(kind: .place, surface: "\"x AND ("),
    .apart(kind: .person, name: "Lee", surface: nil, in: Article.ID(rawValue: "zz"), as: "Li"),
  ])
  func aRulingThatConcernsNothingChangesNothing(ruling: EntityRuling) throws {
    try store.add(ruling, showing: id(SampleArticles.visit))
    #expect(try store.settleRulings().isComplete)
    #expect(
      try store.article(id(SampleArticles.visit))?.annotation == SampleArticles.visit.annotation)
    try store.remove(ruling)
    #expect(try store.settleRulings().changed == 0)
  }

  @Test func eventsAreMergedToo() throws {
    let summit = SampleArticles.article(
      "Summit", source: "Wire", day: (2024, 1, 1), paragraphs: ["They met."],
      entities: [(.event, "G7", nil, nil)])
    _ = try store.save([summit])
    try store.add(.same(kind: .event, name: "G7", as: "The Summit"))
    try store.settleRulings()
    let stored = try #require(try store.article(id(summit)))
    #expect(stored.annotation.entities.map(\.name) == ["The Summit"])
  }
}
