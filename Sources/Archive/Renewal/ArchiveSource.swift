import Foundation
import GRDB
import ReaderModel

/// The articles of an archive of any version, one after the other, as far as the file can be read.
struct ArchiveSource {
  /// An article with all that an archive can't make anew.
  struct Item {
    var identity: Int64
    var parsed: ParsedArticle
    /// What an extractor found, before rulings; nil when that can't be read.
    var found: Annotation?
    /// The hash of the extractor's version; nil when not known.
    var extractor: Int64?
  }

  /// A damaged number may be any; so many are asked for at the most.
  private static let widestGap = 1 << 22

  private let database: Database
  private let version: ArchiveVersion
  /// The keys of all articles, in the order in which they are to be saved; some may have none.
  let keys: [Int64]
  /// Texts that their table doesn't lead to; nil when it leads to all, and for versions whose
  /// records carry no checksum.
  private let strays: PageScan?

  /// What can be read of `database`.
  ///
  /// Rows are read from both ends up to what is broken; between them each number is asked for by
  /// itself, since a broken page hides no more than its own. Where rows are missing, the file's pages
  /// are looked through for those that the list names, or for all when the list is broken as well: so
  /// no deleted article comes back while anything knows of it.
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

  /// The keys that articles in the list have; those of them that lead nowhere are lost.
  private static func listed(
    in database: Database, _ version: ArchiveVersion
  ) -> (keys: Set<Int64>, isWhole: Bool) {
    let column = version.hasRecords ? "body" : "number"
    let first = keys("SELECT \(column) FROM article NOT INDEXED ORDER BY number", in: database)
    guard !first.isWhole else { return (Set(first.keys), true) }
    let last = keys("SELECT \(column) FROM article ORDER BY number DESC", in: database)
    return (Set(first.keys + last.keys), false)
  }

  /// The article with that key; nil when there is none. Throws when it can't be read.
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
    return Item(
      identity: identity, parsed: parsed, found: found,
      extractor: found == nil ? nil : extractor)
  }
}
