import Foundation
package import ReaderModel

/// Newsboat's files: its database `cache.db`, an article a row, with what was read and flagged, and
/// `urls`, its subscriptions and searches.
package struct NewsboatFormat: ArticleFormat {
  /// The name for `--format`.
  static let name = "newsboat"
  private let lexicon: PageLexicon
  private let databases: (any ForeignDatabases)?

  /// A format that opens files with `databases`; nil knows no database.
  package init(_ lexicon: PageLexicon, databases: (any ForeignDatabases)?) {
    self.lexicon = lexicon
    self.databases = databases
  }

  /// `newsboat`.
  package var name: String { Self.name }

  /// Certain for any SQLite file, which nothing else reads; high for a text whose first lines are
  /// addresses and queries with tags.
  package func confidence(path: String, head: [UInt8]) -> Double {
    if head.starts(with: BinarySignature.sqlite) { return 0.95 }
    return NewsboatList.looksLikeOne(head) ? 0.8 : 0
  }

  /// The rows of a database as JSON lines, with the tags that a list beside it gives their feeds; nil
  /// for a list, and without a file that can be opened by its path.
  package func source(
    at path: String, head: [UInt8], context: IngestContext
  ) throws(IngestError) -> (any ByteSource)? {
    guard let databases, head.starts(with: BinarySignature.sqlite) else { return nil }
    do throws(ForeignDatabaseError) {
      guard let items = try databases.newsboat(at: path) else {
        throw ForeignDatabaseError(reason: "")
      }
      return NewsboatLines(items, tags: Self.tags(beside: path), file: context.file)
    } catch {
      if error.reason.isEmpty {
        throw .binary(kind: "an SQLite database, but not newsboat's", file: context.file)
      }
      throw .unreadable(reason: error.reason, file: context.file)
    }
  }

  /// The next row, or a whole list.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    if try input.peek(BinarySignature.sqlite.count) == BinarySignature.sqlite {
      throw .binary(kind: "an SQLite database", file: context.file)
    }
    guard let first = try input.nextByte() else { return nil }
    guard first == Self.rowStart else {
      return try input.takeRest(limit: NewsboatList.longest).map { RawRecord(bytes: $0, line: 1) }
    }
    return try input.nextLine(limit: 8 * ArticleFormats.longestText)
  }

  /// The row's article.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let item = try item(in: record, context)
    return try NewsboatArticle(item, lexicon).article(line: record.line, context: context)
  }

  /// The row's article, and whether its date could not be read; or the feeds and searches of a list.
  package func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents {
    guard record.bytes.first == Self.rowStart else {
      let list = NewsboatList(String(decoding: record.bytes, as: UTF8.self))
      var contents = RecordContents(articles: [])
      (contents.sources, contents.failures) = list.sources(file: context.file)
      guard !contents.sources.isEmpty || !contents.failures.isEmpty else {
        throw .noSubscriptions(file: context.file)
      }
      return contents
    }
    let item = try item(in: record, context)
    let reader = NewsboatArticle(item, lexicon)
    let article = try reader.article(line: record.line, context: context)
    return RecordContents(articles: [article], notes: reader.note.map { [$0] } ?? [])
  }

  /// Rows are JSON objects; no address begins so.
  private static let rowStart = UInt8(ascii: "{")

  /// The tags of feeds by their addresses, from the list in the folder of the database.
  private static func tags(beside path: String) -> [String: [String]] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let list = folder + "urls"
    guard FileWalk.isPlainFile(list), var input = try? ByteInput(path: list),
      let bytes = try? input.takeRest(limit: NewsboatList.longest)
    else { return [:] }
    let feeds = NewsboatList(String(decoding: bytes, as: UTF8.self)).subscriptions
    let pairs = feeds.map { ($0.address, $0.tags) }
    return Dictionary(pairs) { first, _ in first }
  }

  private func item(
    in record: RawRecord, _ context: IngestContext
  ) throws(IngestError) -> NewsboatItem {
    guard let item = try? JSONDecoder().decode(NewsboatItem.self, from: Data(record.bytes)) else {
      throw .unreadableLine(reason: "no row of newsboat", line: record.line, file: context.file)
    }
    return item
  }
}

/// The rows of newsboat's database as JSON lines.
final class NewsboatLines: ByteSource {
  private static let rows = 64
  private let items: any NewsboatItems
  private let tags: [String: [String]]
  private let file: String

  init(_ items: any NewsboatItems, tags: [String: [String]], file: String) {
    self.items = items
    self.tags = tags
    self.file = file
  }

  func nextChunk() throws(IngestError) -> [UInt8] {
    var next: [NewsboatItem]
    do throws(ForeignDatabaseError) {
      next = try items.next(Self.rows)
    } catch {
      throw .unreadable(reason: error.reason, file: file)
    }
    for index in next.indices { next[index].tags = tags[next[index].feedURL] ?? [] }
    return next.flatMap { item in ((try? JSONEncoder().encode(item)).map(Array.init) ?? []) + [0x0A]
    }
  }
}
