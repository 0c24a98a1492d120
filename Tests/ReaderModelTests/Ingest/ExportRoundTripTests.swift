import Foundation
import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel

/// What an export writes, another archive takes in as it was.
@Suite struct ExportRoundTripTests {
  private static let extractor = FixedAnnotation(.empty)

  /// Bytes that pages should not hold, and some do.
  private static let pieces: [[UInt8]] =
    [
      "A headline of five words", "By Ann Lee", "31 July 2023 16:04 KST", "2024", "국방부는 이날",
      "Nothing was said about it, officials said on Monday. More is known now.", "\n", "\n\n",
      "\r\n",
      " ", "\t", "\u{A0}", "\u{2028}", "\u{85}", "\u{0}", "\u{1}", "\u{7}", "\u{1B}[31m", "\u{7F}",
      "\u{9B}2J", "\u{202E}", "\u{FEFF}", "e\u{301}", "\u{301}", "\u{1112}\u{1161}\u{11AB}",
      "\u{FFFE}",
      "\u{200B}", "\"", "\\", "{\"", "© 2023 Example", "Photo by Bo Oh", "…", "「", "Share",
      "\u{3000}",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0x93, 0x94], [0xB1, 0xB9]]

  private static func page(_ seed: UInt64) -> [UInt8] {
    var dice = SplitMix(seed: seed)
    if seed.isMultiple(of: 7) {
      return (0..<300).map { _ in UInt8.random(in: 0...255, using: &dice) }
    }
    return (0..<Int.random(in: 1..<40, using: &dice)).flatMap { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &dice)]
    }
  }

  private static func exported(_ store: ArticleStore) throws -> (lines: [String], all: [Article]) {
    var all: [Article] = []
    var walk = store.articles(matching: .everything)
    while let step = try walk.next() {
      if case .article(let article) = step { all.append(article) }
    }
    return (all.map { ArticleJSON.object($0).line }, all.sorted { $0.id < $1.id })
  }

  private static func imported(_ path: String) throws -> (store: ArticleStore, report: ImportReport)
  {
    let store = try ArticleStore.inMemory()
    return (
      store, try Importer(extractor: extractor, sink: store, formats: TestData.formats).run([path])
    )
  }

  @Test(arguments: 0..<6) func whateverIsTakenInComesBackFromItsExport(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    for number in 0..<24 {
      let page = Self.page(seed * 100 + UInt64(number))
      try Data(page).write(to: URL(fileURLWithPath: "\(folder.path)/\(number).txt"))
      let fields = [
        "title": String(decoding: page.prefix(20), as: UTF8.self),
        "text": String(decoding: page, as: UTF8.self), "date": "\(1990 + number)-02",
      ]
      let line = try JSONSerialization.data(withJSONObject: fields)
      try line.write(to: URL(fileURLWithPath: "\(folder.path)/\(number).jsonl"))
    }
    let first = try Self.exported(Self.imported(folder.path).store)
    #expect(first.all.count > 10)
    let other = try TemporaryFolder()
    try other.write("export.jsonl", first.lines.joined(separator: "\n"))
    let second = try Self.imported(other.path)
    #expect(second.report.rejected == [])
    let again = try Self.exported(second.store)
    #expect(again.all.map(\.id) == first.all.map(\.id))
    for (new, old) in zip(again.all, first.all) {
      #expect(
        ArticleFingerprint.content(of: new.parsed) == ArticleFingerprint.content(of: old.parsed))
      #expect(Array(new.parsed.text.utf8) == Array(old.parsed.text.utf8))
      #expect(new.parsed.published == old.parsed.published)
    }
    #expect(Set(again.lines) == Set(first.lines))
  }

  /// Once a title of control characters without a text, which no import took back.
  @Test(arguments: 0..<40) func bytesOfNoTextAreRefused(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let bytes = (0..<Int.random(in: 60..<900, using: &dice)).map { _ in
      UInt8.random(in: 0...255, using: &dice)
    }
    #expect(throws: IngestError.binary(kind: nil, file: "f")) {
      try TextDecoder.decode(bytes, file: "f")
    }
  }

  @Test func marksComeWithTheExportAndTakeNothingAway() throws {
    let store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
    let ids = try store.rows(matching: .everything, from: .top, limit: 4).map(\.id)
    try store.setBookmark(ids[0], true)
    try store.setRead(ids[1], true)
    try store.setTags(ids[2], ["Łódź desk", "later"])
    let text = try #require(try store.article(ids[3])).parsed.text
    let passage = try #require(Passage(words: String(text.prefix(12)), in: text))
    _ = try store.addNote("Ask.\nAgain.", on: passage, to: ids[3], at: 5)
    _ = try store.addNote("Two", to: ids[3], at: 5)
    let folder = try TemporaryFolder()
    try folder.write("export.jsonl", try Self.exported(store).lines.joined(separator: "\n"))
    let fresh = try Self.imported(folder.path).store
    #expect(try Self.exported(fresh).all.map(\.marks) == Self.exported(store).all.map(\.marks))

    #expect(try fresh.notes(of: ids[3]).map(\.passage) == [passage, nil])

    let other = try ArticleStore.inMemory()
    _ = try other.save(SampleArticles.all)
    try other.setBookmark(ids[1], true)
    try other.setRead(ids[0], true)
    try other.setTags(ids[2], ["Later", "mine"])
    let importer = Importer(extractor: Self.extractor, sink: other, formats: TestData.formats)
    #expect(try importer.run([folder.path]).unchanged == 4)
    let marked = try ids.map { try #require(try other.article($0)) }
    #expect(marked.map(\.isBookmarked) == [true, true, false, false])
    #expect(marked.map(\.isRead) == [true, true, false, false])
    #expect(marked[2].tags == ["Later", "mine", "Łódź desk"])
    #expect(marked[3].notes.map(\.text) == ["Ask.\nAgain.", "Two"])
    #expect(try other.summary() == ArchiveSummary(articles: 4, unread: 2, bookmarked: 2))
    #expect(try other.check() == [])
    #expect(try importer.run([folder.path]).unchanged == 4)
  }

  /// A corpus may have tags and flags of its own.
  @Test func anotherProgramsTagsAreNoMarks() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.jsonl",
      "{\"id\":\"00000000000000aa\",\"title\":\"T\",\"text\":\"A text.\",\"tags\":[\"x\"],\"read\":true}"
    )
    let article = try #require(try Self.exported(Self.imported(folder.path).store).all.first)
    #expect(article.tags == [] && !article.isRead)
  }
}

extension Article {
  fileprivate var marks: [String] {
    [id.rawValue, "\(isBookmarked) \(isRead)"] + tags + notes.map { "\($0.made) \($0.text)" }
  }
}
