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

  let database: Database
  let version: ArchiveVersion

  /// The keys of all articles, in the order in which they are to be saved; some have none.
  ///
  /// Bodies are numbered from 1 on, so that each is asked for by itself, and a broken page hides no
  /// more than its own. Of an earlier version, the rows are read from both ends up to what is broken.
  var keys: any Sequence<Int64> {
    guard version.isEarlier else { return 1...max(1, lastBody) }
    let first = keys("SELECT number FROM article ORDER BY number")
    guard !first.isWhole else { return first.keys }
    let last = keys("SELECT number FROM article ORDER BY number DESC").keys
    return Set(first.keys + last).sorted()
  }

  private var lastBody: Int64 {
    ["SELECT max(id) FROM article_body", "SELECT max(body) FROM article"]
      .compactMap { try? Int64.fetchOne(database, sql: $0) }.max() ?? 0
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

  /// The article with that key; nil when there is none. Throws when it can't be read.
  func item(_ key: Int64) throws -> Item? {
    version.isEarlier ? try EarlierArchive(database, version).item(key) : try currentItem(key)
  }

  private func currentItem(_ key: Int64) throws -> Item? {
    let statement = try database.cachedStatement(
      sql: "SELECT identity, record, annotation FROM article_body WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    let record: Data = row["record"]
    let parsed = try ArticleRecord.article(from: Array(record))
    let annotation: Data = row["annotation"]
    let before = try? Data.fetchOne(
      database.cachedStatement(sql: "SELECT annotation FROM article_found WHERE body = ?"),
      arguments: [key])
    let found = try? AnnotationRecord.annotation(
      fromPacked: Array(before ?? annotation), of: parsed)
    let extractor = try? Int64.fetchOne(
      database.cachedStatement(sql: "SELECT extractor FROM article WHERE identity = ?"),
      arguments: [row["identity"] as Int64])
    return Item(
      identity: row["identity"], parsed: parsed, found: found,
      extractor: found == nil ? nil : extractor)
  }
}
