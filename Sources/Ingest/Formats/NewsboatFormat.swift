import Foundation
package import ReaderModel

/// Newsboat's database, `cache.db`: an article a row, with what was read and flagged.
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

  /// Certain for any SQLite file, which nothing else reads.
  package func confidence(path: String, head: [UInt8]) -> Double {
    head.starts(with: BinarySignature.sqlite) ? 0.95 : 0
  }

  /// The rows as JSON lines; nil without a file that can be opened by its path.
  package func source(
    at path: String, context: IngestContext
  ) throws(IngestError) -> (any ByteSource)? {
    guard let databases else { return nil }
    do throws(ForeignDatabaseError) {
      guard let items = try databases.newsboat(at: path) else {
        throw ForeignDatabaseError(reason: "")
      }
      return NewsboatLines(items, file: context.file)
    } catch {
      if error.reason.isEmpty {
        throw .binary(kind: "an SQLite database, but not newsboat's", file: context.file)
      }
      throw .unreadable(reason: error.reason, file: context.file)
    }
  }

  /// The next row.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    if try input.peek(BinarySignature.sqlite.count) == BinarySignature.sqlite {
      throw .binary(kind: "an SQLite database", file: context.file)
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

  /// The row's article, and whether its date could not be read.
  package func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents {
    let item = try item(in: record, context)
    let reader = NewsboatArticle(item, lexicon)
    let article = try reader.article(line: record.line, context: context)
    return RecordContents(articles: [article], notes: reader.note.map { [$0] } ?? [])
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
  private let file: String

  init(_ items: any NewsboatItems, file: String) {
    self.items = items
    self.file = file
  }

  func nextChunk() throws(IngestError) -> [UInt8] {
    let next: [NewsboatItem]
    do throws(ForeignDatabaseError) {
      next = try items.next(Self.rows)
    } catch {
      throw .unreadable(reason: error.reason, file: file)
    }
    return next.flatMap { item in ((try? JSONEncoder().encode(item)).map(Array.init) ?? []) + [0x0A]
    }
  }
}
