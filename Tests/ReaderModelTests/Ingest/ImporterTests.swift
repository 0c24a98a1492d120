import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct ImporterTests {
  @Test func aPageOfTooManyLinesIsRejected() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", String(repeating: "By Ann Lee\n", count: 20_001))
    let report = try importer(ListSink()).run([folder.path])
    #expect(
      report.rejected.map(\.reason) == ["more than 20000 lines, which no article has; split it"])
  }

  /// Once it was said to be too large, and that it be split.
  @Test(arguments: [
    ("SQLite format 3\u{0}", "an SQLite database, not text; save the article as plain text first"),
    ("%PDF-1.7", "a PDF document, not text; save the article as plain text first"),
    ("\u{0}\u{1}ab\u{2}", IngestError.binary(kind: nil, file: "").reason),
    ("[{", "line 1 holds more than 150000 values, which no article does"),
    ("A page.", "larger than 512 KB, which no article is; split it"),
    ("\n", "larger than 512 KB, which no article is; split it"),
  ])
  func whatIsNoTextIsToldBeforeItsSize(piece: String, reason: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", String(repeating: piece, count: 600_000 / piece.utf8.count))
    let report = try importer(ListSink()).run([folder.path])
    #expect(report.rejected.map(\.reason) == [reason])
  }

  @Test func pathsWithoutAFileAreKnown() throws {
    let folder = try TemporaryFolder()
    #expect(!Importer.findsFile(at: [folder.path, folder.path + "/none", ""]))
    #expect(Importer.findsFile(at: ["-"]))
    try folder.write("b/a.txt", page("One"))
    #expect(Importer.findsFile(at: [folder.path + "/none", folder.path]))
  }

  @Test func aFolderIsWalkedInOrderAndTheRestGoesOn() throws {
    let folder = try TemporaryFolder()
    try folder.write("b/two.txt", page("Two"))
    try folder.write("a.txt", page("One"))
    try folder.write("empty.txt", "\n\n")
    try folder.write("picture.gif", "GIF89a")
    try folder.write(".hidden.txt", page("Hidden"))
    try folder.write("README.md", "About these pages")
    try folder.write("b/LICENSE-MIT", "Do what you like")
    try folder.write("notice-to-mariners.md", page("Markdown"))
    try folder.write("wire.jsonl", "{\"title\":\"Three\",\"text\":\"A text.\"}\n{oops\n")
    let sink = ListSink()
    let report = try importer(sink).run([folder.path, folder.path + "/missing.txt"])
    #expect(sink.titles == ["Title One", "Title Two", "Title Markdown", "Three"])
    #expect(report.imported == 4)
    #expect(
      report.rejected.map { $0.file.dropFirst(folder.path.count + 1) }
        == ["empty.txt", "picture.gif", "wire.jsonl", "missing.txt"])
    #expect(report.rejected.map(\.reason).contains("line 2 is no JSON object (syntax)"))
    #expect(
      report.notes == [
        .init(
          file: folder.path, reason: "left out 2 files about the others (README.md, LICENSE-MIT)")
      ])
  }

  /// 국방부.txt and 군.txt as CP949 writes them, and a folder of such a name.
  @Test func namesThatAreNotUTF8AreReadFromTheirFolder() throws {
    let folder = try TemporaryFolder()
    let names: [[UInt8]] = [
      [0xB1, 0xB9, 0xB9, 0xE6, 0xBA, 0xCE], [0xB1, 0xBA], [0xFF, 0x20, 0xFE],
    ]
    let inner = BytePath(folder.path).appending([0xB9, 0xE6])
    try #require(inner.withCString { mkdir($0, 0o700) } == 0)
    let paths = names.map { inner.appending($0 + Array(".txt".utf8)) }
    for (path, name) in zip(paths, ["One", "Two", "Three"]) {
      let file = try #require(path.withCString { fopen($0, "wx") })
      fputs(page(name), file)
      fclose(file)
    }
    defer {
      for path in paths { _ = path.withCString { unlink($0) } }
      _ = inner.withCString { rmdir($0) }
    }
    let sink = ListSink()
    let report = try importer(sink).run([folder.path, folder.path + "/\u{FFFD}.txt"])
    #expect(Set(sink.titles) == ["Title One", "Title Two", "Title Three"])
    #expect(report.rejected.count == 1)
    #expect(report.rejected.first?.reason.contains("is not UTF-8") == true)
  }

  @Test func linksThatLeadBackAreReportedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write("sub/one.txt", page("One"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/sub/up", withDestinationPath: folder.path)
    let report = try importer(ListSink()).run([folder.path])
    #expect(report.imported == 1)
    #expect(report.rejected.map(\.reason) == [IngestError.linkLoop(file: "").reason])
  }

  /// A pipe that nobody writes to would never end.
  @Test func aPipeInAFolderIsPassedOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Fog\n\nIt is foggy in the north.\n")
    try #require(mkfifo(folder.path + "/pipe", 0o600) == 0)
    let report = try importer(ListSink()).run([folder.path])
    #expect(report.imported == 1)
    #expect(report.rejected.map(\.reason) == [IngestError.notAFile(file: "").reason])
  }

  @Test func articlesReachTheSinkInOrderWhateverTheCores() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<1500).map { "{\"title\":\"\($0)\",\"text\":\"Text \($0).\"}" }
    try folder.write("many.jsonl", lines.joined(separator: "\n"))
    let sink = ListSink()
    var steps: [ImportProgress] = []
    let report = try importer(sink).run([folder.path]) { steps.append($0) }
    #expect(sink.titles == (0..<1500).map(String.init))
    #expect(report.imported == 1500)
    #expect(steps.map(\.articles) == steps.map(\.articles).sorted())
    #expect(steps.last?.articles == 1500)
    #expect(steps.last.map { $0.bytes <= $0.totalBytes } == true)
  }

  @Test func aCancelledImportEndsWithWhatIsSaved() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<2000).map { "{\"title\":\"\($0)\",\"text\":\"Text.\"}" }
    try folder.write("many.jsonl", lines.joined(separator: "\n"))
    let sink = ListSink()
    var batches = 0
    let report = try importer(sink).run([folder.path]) { _ in
      batches += 1
    } isCancelled: {
      batches >= 2
    }
    #expect(report.imported == sink.titles.count)
    #expect((1..<2000).contains(report.imported))
  }

  @Test func theSourceAndFormatThatAreGivenHold() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "{\"title\":\"T\",\"text\":\"A text.\",\"source\":\"X\"}")
    let sink = ListSink()
    var importer = importer(sink)
    importer.source = "Given"
    importer.format = TestData.formats.named("jsonl")
    _ = try importer.run([folder.path + "/a"])
    #expect(sink.articles.map(\.parsed.source) == ["Given"])
  }

  @Test func whatTheSinkThrowsEndsTheImport() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", page("One"))
    let importer = Importer(extractor: NoEntities(), sink: FullSink(), formats: TestData.formats)
    #expect(throws: FullSink.Full.self) { try importer.run([folder.path]) }
  }

  @Test func aPageBeyondTheLimitIsRejectedAndTheNextOneRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", String(repeating: "long ", count: 2000))
    try folder.write("b.txt", page("Two"))
    var importer = importer(ListSink())
    importer.formats = ArticleFormats([PageDumpFormat(TestData.lexicon, limit: 5000)])
    let report = try importer.run([folder.path])
    #expect(report.imported == 1)
    #expect(report.rejected.count == 1)
  }

  private func importer(_ sink: ListSink) -> Importer {
    Importer(extractor: NoEntities(), sink: sink, formats: TestData.formats)
  }

  private func page(_ name: String) -> String {
    "Title \(name)\n\nThe harbour was closed for two days, the office said on Friday.\n"
  }
}

/// An extractor that finds nothing.
struct NoEntities: EntityExtractor {
  let version = "none"
  func annotation(of article: ParsedArticle) -> Annotation { .empty }
}

/// A sink that keeps what it gets.
final class ListSink: ArticleSink {
  private let saved = Guarded<[AnnotatedArticle]>([])

  var articles: [AnnotatedArticle] { saved.withLock { $0 } }
  var titles: [String] { articles.map(\.parsed.title) }

  func save(_ batch: [AnnotatedArticle]) -> [SaveOutcome] {
    saved.withLock { $0 += batch }
    return batch.map { _ in .imported }
  }
}

/// A sink on a full disk.
struct FullSink: ArticleSink {
  struct Full: Error {}
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome] { throw Full() }
}
