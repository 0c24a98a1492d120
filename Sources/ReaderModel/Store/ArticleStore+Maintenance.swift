import Foundation
import GRDB

extension ArticleStore {
  /// Counts and sizes. Reads all texts' lengths, so it takes a moment in a large archive.
  public func statistics() throws -> ArchiveStatistics {
    try read { database in
      let dates = try Row.fetchOne(
        database,
        sql: "SELECT min(day), max(day), count(*) - count(day) FROM article")
      let first: Int? = dates?[0]
      let last: Int? = dates?[1]
      var values: [Facet.Kind: Int] = [:]
      for kind in Facet.Kind.allCases where kind != .tag {
        values[kind] = try Int.fetchOne(
          database, sql: "SELECT count(*) FROM facet WHERE kind = ? AND articles > 0",
          arguments: [kind.code])
      }
      values[.tag] = try Int.fetchOne(database, sql: "SELECT count(DISTINCT key) FROM tag")
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
      return ArchiveStatistics(
        summary: try Self.tally(database), undated: dates?[2] ?? 0,
        firstDay: first.map(CivilDate.init(daysSinceEpoch:)),
        lastDay: last.map(CivilDate.init(daysSinceEpoch:)), values: values,
        textBytes: try Int.fetchOne(database, sql: "SELECT sum(text_bytes) FROM article") ?? 0,
        fileBytes: pages * size)
    }
  }

  /// Looks for damage: in the file, in references, in the search index, in what is counted.
  ///
  /// Empty when all is well. Reads everything.
  public func check() throws -> [ArchiveDamage] {
    try read { database in
      var found: [ArchiveDamage] = []
      let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      found += lines.filter { $0 != "ok" }.map { ArchiveDamage(part: "file", detail: $0) }
      let loose = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
      if loose > 0 {
        found.append(
          ArchiveDamage(part: "references", detail: "\(loose) rows belong to no article"))
      }
      found += try Self.miscounts(database)
      found += try Self.unreadable(database)
      return found
    } + indexDamage()
  }

  /// Writes a copy of the archive as of now to `file`, while others read and write it.
  ///
  /// Throws ``StoreError/exists(path:)`` when there is such a file, unless `replacing` it is wanted.
  /// A copy that fails leaves nothing behind.
  public func backup(to file: String, replacing: Bool = false) throws {
    let files = FileManager.default
    guard replacing || !files.fileExists(atPath: file) else {
      throw StoreError.exists(path: file)
    }
    if let identity = FileIdentity(path: file), identity == FileIdentity(path: path) {
      throw StoreError.cannotOpen(path: file, reason: "a copy can't take the archive's own place")
    }
    let partial = file + ".partial"
    do {
      try? files.removeItem(atPath: partial)
      let copy = try DatabaseQueue(path: partial)
      try reader.backup(to: copy)
      try copy.close()
      // A log that an older copy left behind would be taken for the new one's.
      for rest in ["-wal", "-shm"] { try? files.removeItem(atPath: file + rest) }
      guard rename(partial, file) == 0 else {
        throw StoreError.cannotOpen(path: file, reason: String(cString: strerror(errno)))
      }
    } catch {
      try? files.removeItem(atPath: partial)
      throw StoreError(error, path: file)
    }
  }

  /// FTS5 checks its own structure only for a writer.
  private func indexDamage() throws -> [ArchiveDamage] {
    if isReadOnly { return [] }
    do {
      try writer.write {
        try $0.execute(
          sql: """
            INSERT INTO article_index(article_index) VALUES ('integrity-check');
            INSERT INTO article_prefix(article_prefix) VALUES ('integrity-check');
            """)
      }
      return []
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      return [ArchiveDamage(part: "search index", detail: "its structure is broken")]
    } catch {
      throw StoreError(error, path: path)
    }
  }

  private static func miscounts(_ database: Database) throws -> [ArchiveDamage] {
    let counted = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), coalesce(sum(1 - is_read), 0), coalesce(sum(is_bookmarked), 0),
          (SELECT count(*) FROM article AS a JOIN article_body AS b ON b.id = a.body), (SELECT count(*) FROM article_facets)
        FROM article
        """)
    guard let counted else { return [] }
    var found: [ArchiveDamage] = []
    let summary = ArchiveSummary(
      articles: counted[0], unread: counted[1], bookmarked: counted[2])
    if try tally(database) != summary {
      found.append(ArchiveDamage(part: "counts", detail: "the totals do not fit the articles"))
    }
    if counted[3] != summary.articles || counted[4] != summary.articles {
      found.append(ArchiveDamage(part: "articles", detail: "some have lost their text or values"))
    }
    let expression = IndexExpression.term(ArticleTerms.everything)
    let indexed = try Int.fetchOne(
      database, sql: "SELECT count(*) FROM article_index WHERE article_index MATCH ?",
      arguments: [expression])
    if indexed != summary.articles {
      found.append(
        ArchiveDamage(
          part: "search index",
          detail: "it has \(indexed ?? 0) of \(summary.articles) articles"))
    }
    return found
  }

  private static func unreadable(_ database: Database) throws -> [ArchiveDamage] {
    var found: [ArchiveDamage] = []
    let numbers = try Int64.fetchCursor(database, sql: "SELECT number FROM article")
    while let number = try numbers.next(), found.count < 20 {
      do {
        _ = try StoredArticle.fetch(database, number: number)
      } catch StoreError.damaged(_, let detail) {
        found.append(ArchiveDamage(part: "articles", detail: detail))
      }
    }
    return found
  }
}
