import Foundation
import GRDB

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

  let database: Database
  let version: ArchiveVersion

  /// The keys of all articles, in the order in which they are to be saved; some may have none.
  ///
  /// Rows are read from both ends up to what is broken; between them each number is asked for by
  /// itself, since a broken page hides no more than its own.
  var keys: [Int64] {
    let table = version.isEarlier ? ("number", "article") : ("id", "article_body")
    let sql = "SELECT \(table.0) FROM \(table.1) ORDER BY \(table.0)"
    let first = keys(sql)
    guard !first.isWhole else { return listed.union(first.keys).sorted() }
    let last = keys(sql + " DESC")
    var keys = listed.union(first.keys + last.keys)
    let start = first.keys.last ?? 0
    let gap = start..<max(start, last.keys.last ?? (listed.max() ?? 0))
    if !version.isEarlier, gap.count <= Self.widestGap { keys.formUnion(gap) }
    return keys.sorted()
  }

  /// The keys that articles in the list have; those of them that lead nowhere are lost.
  var listed: Set<Int64> {
    let column = version.isEarlier ? "number" : "body"
    let first = keys("SELECT \(column) FROM article NOT INDEXED ORDER BY number")
    guard !first.isWhole else { return Set(first.keys) }
    return Set(first.keys + keys("SELECT \(column) FROM article ORDER BY number DESC").keys)
  }

  /// The article with that key; nil when there is none. Throws when it can't be read.
  func item(_ key: Int64) throws -> Item? {
    version.isEarlier ? try EarlierArchive(database, version).item(key) : try currentItem(key)
  }

  private func keys(_ sql: String) -> (keys: [Int64], isWhole: Bool) {
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
    let identity: Int64 = try row.decode(forColumn: "identity")
    let record: Data = try row.decode(forColumn: "record")
    let parsed = try ArticleRecord.article(from: Array(record))
    let annotation: Data? = try? row.decode(forColumn: "annotation")
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
