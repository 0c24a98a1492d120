import Foundation
import Synchronization
import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel

@Suite final class ReannotationTests {
  private let folder: TemporaryFolder
  private let store: ArticleStore
  private let first = ListedPeople(version: "1", names: ["Reagan"])
  private let second = ListedPeople(version: "2", names: ["Reagan", "Thatcher"])

  init() throws {
    folder = try TemporaryFolder()
    store = try ArticleStore(path: folder.path + "/archive.sqlite")
  }

  private func fill(_ count: Int) throws -> [Article.ID] {
    let articles = (0..<count).map { index in
      ParsedArticle(
        title: "Item \(index)", source: "Wire",
        paragraphs: ["Reagan spoke about item \(index)." + (index % 2 == 0 ? " Thatcher too." : "")]
      )
    }
    _ = try store.save(articles.map { first.annotated(ImportedArticle($0)) })
    return articles.map { ArticleFingerprint.id(of: $0) }
  }

  private func count(_ person: String) throws -> Int {
    try store.count(matching: ArticleQuery(filter: .field(.person, person)))
  }

  @Test func onlyWhatAnotherVersionFoundIsReadAgain() throws {
    _ = try fill(150)
    let same = try store.reannotate(with: first)
    #expect(same.renewed == 0 && same.unchanged == 150 && same.isComplete)
    #expect(first.count == 150)
    var changes: [AnnotationChange] = []
    let report = try store.reannotate(with: second, changed: { changes.append($0) })
    #expect(report.description == "renewed 150 · unchanged 0 · changed 75")
    #expect(report.seen == 150 && report.total == 150)
    #expect(changes.count == 75)
    #expect(changes.allSatisfy { $0.added.map(\.name) == ["Thatcher"] && $0.removed.isEmpty })
    #expect(try count("Thatcher") == 75)
    #expect(try store.reannotate(with: second).renewed == 0)
    #expect(second.count == 150)
    #expect(try store.reannotate(with: second, isForced: true).renewed == 150)
    #expect(try store.check().isEmpty)
  }

  @Test func whatStoppedHalfWayGoesOn() throws {
    _ = try fill(150)
    var isAsked = false
    let report = try store.reannotate(
      with: second, progress: { _ in isAsked = true }, isCancelled: { isAsked })
    #expect(!report.isComplete && (1..<150).contains(report.renewed))
    let other = try ArticleStore(path: store.path)
    let rest = try other.reannotate(with: second)
    #expect(rest.renewed == 150 - report.renewed && rest.unchanged == report.renewed)
    #expect(second.count == 150)
    #expect(try other.check().isEmpty)
  }

  @Test func whoeverListensCanStopItAndWhatIsDoneStays() throws {
    _ = try fill(150)
    var isClosed = false
    let report = try store.reannotate(
      with: second, changed: { _ in isClosed = true }, isCancelled: { isClosed })
    #expect(!report.isComplete)
    #expect(try store.reannotate(with: second).renewed < 150)
    #expect(try count("Thatcher") == 75)
  }

  @Test func marksTextAndRulingsStay() throws {
    let ids = try fill(4)
    try store.setBookmark(ids[0], true)
    try store.setRead(ids[0], true)
    try store.setTags(ids[0], ["desk"])
    try store.add(.same(kind: .person, name: "Thatcher", as: "Margaret Thatcher"))
    let before = try #require(try store.article(ids[0]))
    let report = try store.reannotate(with: second)
    #expect(report.isComplete && report.changed == 2)
    let after = try #require(try store.article(ids[0]))
    #expect(after.parsed == before.parsed)
    #expect(after.isBookmarked && after.isRead && after.tags == ["desk"])
    #expect(after.annotation.entities.map(\.name) == ["Reagan", "Margaret Thatcher"])
    #expect(try store.summary() == ArchiveSummary(articles: 4, unread: 3, bookmarked: 1))
  }

  @Test func aQueryLimitsItAlsoWhenItsOwnMatchesChange() throws {
    _ = try fill(150)
    let third = ListedPeople(version: "3", names: ["Thatcher"])
    let query = ArticleQuery(filter: .field(.person, "Reagan"), order: .relevance)
    #expect(try store.reannotate(matching: query, with: third).renewed == 150)
    #expect(try count("Reagan") == 0)
    let two = ArticleQuery(filter: .word("12"))
    #expect(try store.reannotate(matching: two, with: first).renewed == 1)
    #expect(try count("Reagan") == 1)
  }

  @Test func anArticleThatIsImportedAnewMeanwhileKeepsItsNewText() throws {
    let ids = try fill(1)
    let text = "Nobody spoke about item 0. Thatcher too."
    let edition = ParsedArticle(title: "Item 0", source: "Wire", paragraphs: [text])
    let meddler = ListedPeople(version: "2", names: ["Reagan"]) { [store, second] in
      _ = try? store.save([
        AnnotatedArticle(parsed: edition, annotation: .empty, extractor: second.version)
      ])
    }
    let report = try store.reannotate(with: meddler)
    #expect(report.renewed == 0 && report.changed == 0)
    #expect(try store.article(ids[0])?.parsed.text == text)
    #expect(try count("Reagan") == 0)
  }
}

/// Finds the people of a list, and counts the articles that it read.
final class ListedPeople: EntityExtractor {
  let version: String
  private let names: [String]
  private let meanwhile: @Sendable () -> Void
  private let read = Atomic(0)

  init(version: String, names: [String], meanwhile: @escaping @Sendable () -> Void = {}) {
    self.version = version
    self.names = names
    self.meanwhile = meanwhile
  }

  /// How many articles it read.
  var count: Int { read.load(ordering: .relaxed) }

  func annotation(of article: ParsedArticle) -> Annotation {
    read.add(1, ordering: .relaxed)
    meanwhile()
    let entities = names.compactMap { name in
      article.text.firstRange(of: name).map { range in
        let start = article.text.utf8.distance(from: article.text.startIndex, to: range.lowerBound)
        return Entity(
          id: "", kind: .person, name: name,
          mentions: [Mention(range: start..<start + name.utf8.count)])
      }
    }
    return Annotation(entities: entities.ranked())
  }
}
