import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel

@Suite struct RepeatedImportTests {
  private let folder: TemporaryFolder
  private let store: ArticleStore

  init() throws {
    folder = try TemporaryFolder()
    store = try ArticleStore(path: folder.path + "/archive.sqlite")
  }

  private func run(_ extractor: ListedPeople, _ lines: [String]) throws -> ImportReport {
    try folder.write("wire.jsonl", lines.joined(separator: "\n"))
    return try Importer(extractor: extractor, sink: store, formats: TestData.formats).run([
      folder.path + "/wire.jsonl"
    ])
  }

  private func line(_ index: Int, _ text: String = "Reagan spoke.") -> String {
    "{\"id\":\"\(index)\",\"source\":\"Wire\",\"title\":\"Item \(index)\",\"text\":\"\(text)\"}"
  }

  @Test func whatIsThereJustSoIsNotAnnotatedAgain() throws {
    let extractor = ListedPeople(version: "1", names: ["Reagan"])
    let lines = (0..<600).map { line($0) }
    #expect(try run(extractor, lines).imported == 600)
    #expect(extractor.count == 600)
    let again = try run(extractor, lines + [line(600), line(5, "Thatcher spoke.")])
    #expect([again.imported, again.updated, again.unchanged] == [1, 1, 600])
    #expect(extractor.count == 602)
  }

  @Test func anotherVersionAnnotatesNothingByItself() throws {
    let lines = [line(0), line(1)]
    _ = try run(ListedPeople(version: "1", names: []), lines)
    let newer = ListedPeople(version: "2", names: ["Reagan"])
    #expect(try run(newer, lines).unchanged == 2)
    #expect(newer.count == 0)
    #expect(try store.reannotate(with: newer).changed == 2)
  }

  /// A batch is read while the one before is saved, which may be the other edition of its articles.
  @Test(arguments: [1, 255, 256, 400]) func theNewOfTwoEditionsStays(distance: Int) throws {
    let extractor = ListedPeople(version: "1", names: ["Reagan", "Thatcher"])
    _ = try run(extractor, [line(0)])
    let others = (1..<distance).map { line($0) }
    for counts in [[distance - 1, 1, 1], [0, 0, distance + 1]] {
      let report = try run(extractor, [line(0, "Thatcher spoke.")] + others + [line(0)])
      #expect([report.imported, report.updated, report.unchanged] == counts)
    }
    let query = ArticleQuery(filter: .field(.person, "Thatcher"))
    #expect(try store.count(matching: query) == 1)
    #expect(try store.check().isEmpty)
  }
}
