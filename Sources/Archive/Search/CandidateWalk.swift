import Foundation
import GRDB
import ReaderModel

/// Reads rows of a selection whose ``ArticleSelection/checks`` no index answers: candidates are
/// taken in order, and their texts looked at.
///
/// SQLite merges the postings of all words with a beginning before it returns the first row: a
/// sixth of a second for common ones in a million articles. For a common beginning a page is full
/// after a few dozen candidates, at thirty microseconds each.
struct CandidateWalk {
  /// The most candidates that are looked at for a page.
  private static let most = 300
  /// When fewer than `found` of the first `candidates` match, the postings are short enough to
  /// merge, and the walk ends.
  private static let trial = (candidates: 100, found: 4)

  let database: Database
  let selection: ArticleSelection
  private var looked = 0

  init(_ selection: ArticleSelection, in database: Database) {
    self.selection = selection
    self.database = database
  }

  /// The first rows of a segment, at most `limit`, and whether it is known to have no others.
  mutating func rows(
    in segment: ResultSegment, limit: Int
  ) throws -> (rows: [ArticleRow], isWhole: Bool) {
    let before = looked
    let left = Self.most - before
    let direction: SQL = segment.isAscending ? "ASC" : "DESC"
    let request: SQLRequest<Int64> = """
      SELECT \(selection.number) \(selection.source(within: segment.numbers, needsRow: false))
      ORDER BY \(selection.number) \(direction) LIMIT \(left)
      """
    let candidates = try request.fetchAll(database)
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(ArticleRow.columns), b.record
        FROM article AS a JOIN article_body AS b ON b.id = a.body WHERE a.number = ?
        """)
    var rows: [ArticleRow] = []
    for number in candidates {
      if looked == Self.trial.candidates, rows.count < Self.trial.found { break }
      looked += 1
      guard let row = try Row.fetchOne(statement, arguments: [number]), isWanted(row) else {
        continue
      }
      rows.append(try ArticleRow(row))
      if rows.count == limit { return (rows, false) }
    }
    return (rows, looked - before == candidates.count && candidates.count < left)
  }

  /// Whether the text of the article passes all checks; one that can't be read does not.
  private func isWanted(_ row: Row) -> Bool {
    guard let record: Data = row["record"],
      let article = try? ArticleRecord.article(from: Array(record))
    else { return false }
    let texts = article.fields.map { article[$0] }
    return selection.checks.allSatisfy { check in texts.contains { check.isIn($0) } }
  }
}
