import Foundation
import GRDB
import ReaderModel

/// The articles of an archive of any version, read one by one as far as the file is readable.
struct ArchiveSource {
  /// An article with all data that an archive can't recompute.
  struct Item {
    var identity: Int64
    var parsed: ParsedArticle
    /// The extractor's annotation before rulings; nil if unreadable.
    var found: Annotation?
    /// The hash of the extractor's version; nil if unknown.
    var extractor: Int64?
    /// The arrival that it first came with; nil if unknown.
    var added: Int64?
  }

  /// The most keys to try one by one: a damaged key may have any value.
  private static let widestGap = 1 << 22

  private let database: Database
  private let version: ArchiveVersion
  /// The keys of all articles, in the order to save them; some may lead to no article.
  let keys: [Int64]
  /// Rows that the table's b-tree doesn't lead to; nil if it leads to all, and for versions whose
  /// records have no checksum.
  private let strays: PageScan?

  /// Collects the keys of all articles that `database` may still hold.
  ///
  /// Reads the table from both ends up to the damage, and tries each key in between, since a broken
  /// page hides only its own rows. If rows are missing, scans the file's pages for the keys in the
  /// list of articles, or for all keys if the list is damaged too. So deleted articles stay deleted
  /// as long as the list is intact.
  init(_ database: Database, _ version: ArchiveVersion) {
    (self.database, self.version) = (database, version)
    let listed = Self.listed(in: database, version)
    let table = version.hasRecords ? ("id", "article_body") : ("number", "article")
    let sql = "SELECT \(table.0) FROM \(table.1) ORDER BY \(table.0)"
    let first = Self.keys(sql, in: database)
    var keys = listed.keys.union(first.keys)
    if !first.isWhole {
      let last = Self.keys(sql + " DESC", in: database).keys
      keys.formUnion(last)
      let start = first.keys.last ?? 0
      let gap = start..<max(start, last.last ?? (listed.keys.max() ?? 0))
      if version.hasRecords, gap.count <= Self.widestGap { keys.formUnion(gap) }
    }
    if version.hasRecords, !first.isWhole || keys != Set(first.keys) {
      strays = PageScan(database, for: listed.isWhole ? listed.keys : nil)
      keys.formUnion(strays?.keys ?? [])
    } else {
      strays = nil
    }
    self.keys = keys.sorted()
  }

  /// The keys in the list of articles. Keys that lead to no row are lost articles.
  private static func listed(
    in database: Database, _ version: ArchiveVersion
  ) -> (keys: Set<Int64>, isWhole: Bool) {
    let column = version.hasRecords ? "body" : "number"
    let first = keys("SELECT \(column) FROM article NOT INDEXED ORDER BY number", in: database)
    guard !first.isWhole else { return (Set(first.keys), true) }
    let last = keys("SELECT \(column) FROM article ORDER BY number DESC", in: database)
    return (Set(first.keys + last.keys), false)
  }

  /// Returns the article with that key, or nil if there is none. Throws if it can't be read.
  func item(_ key: Int64) throws -> Item? {
    if !version.hasRecords { return try EarlierArchive(database, version).item(key) }
    do {
      return try currentItem(key) ?? stray(key)
    } catch {
      guard let item = stray(key) else { throw error }
      return item
    }
  }

  private static func keys(
    _ sql: String, in database: Database
  ) -> (keys: [Int64], isWhole: Bool) {
    var keys: [Int64] = []
    do {
      let cursor = try Int64.fetchCursor(database, sql: sql)
      while let key = try cursor.next() { keys.append(key) }
      return (keys, true)
    } catch {
      return (keys, false)
    }
  }

  private func currentItem(_ key: Int64) throws -> Item? {
    let statement = try database.cachedStatement(
      sql: "SELECT identity, record, annotation FROM article_body WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    return try item(
      key, identity: row.decode(forColumn: "identity"), record: row.decode(forColumn: "record"),
      annotation: try? row.decode(forColumn: "annotation"))
  }

  private func stray(_ key: Int64) -> Item? {
    strays?.first(key) { body in
      try item(
        key, identity: body.identity, record: Data(body.record), annotation: Data(body.annotation))
    }
  }

  private func item(
    _ key: Int64, identity: Int64, record: Data, annotation: Data?
  ) throws -> Item {
    let parsed = try ArticleRecord.article(from: Array(record))
    let before = try? Data.fetchOne(
      database.cachedStatement(sql: "SELECT annotation FROM article_found WHERE body = ?"),
      arguments: [key])
    let found = try? AnnotationRecord.annotation(
      fromPacked: Array(before ?? annotation ?? Data()), of: parsed)
    let extractor = try? Int64.fetchOne(
      database.cachedStatement(sql: "SELECT extractor FROM article WHERE identity = ?"),
      arguments: [identity])
    // Archives of earlier versions have no such column.
    let added = try? Int64.fetchOne(
      database.cachedStatement(sql: "SELECT added FROM article WHERE identity = ?"),
      arguments: [identity])
    return Item(
      identity: identity, parsed: parsed, found: found,
      extractor: found == nil ? nil : extractor, added: added)
  }
}
