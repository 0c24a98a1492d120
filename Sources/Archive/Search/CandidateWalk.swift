import Foundation
import GRDB
import ReaderModel

/// Reads rows of a selection with ``ArticleSelection/checks``: takes candidates in order and
/// searches their texts.
///
/// SQLite merges the postings of all words with a beginning before it returns the first row, which
/// takes 170 ms for a common one in a million articles. But then a few dozen candidates fill a
/// page, at 30 µs each.
struct CandidateWalk {
  /// The most candidates to examine for a page.
  private static let most = 300
  /// If fewer than `found` of the first `candidates` match, the walk ends: the postings are short
  /// enough to merge.
  private static let trial = (candidates: 100, found: 4)

  let database: Database
  let selection: ArticleSelection
  private var looked = 0

  init(_ selection: ArticleSelection, in database: Database) {
    self.selection = selection
    self.database = database
  }

  /// Returns the first rows of a segment, at most `limit`, and whether these are all.
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

  /// Whether the text of the article passes all checks; false if it can't be read.
  private func isWanted(_ row: Row) -> Bool {
    guard let record: Data = row["record"],
      let article = try? ArticleRecord.article(from: Array(record))
    else { return false }
    let texts = article.fields.map { article[$0] }
    return selection.checks.allSatisfy { check in texts.contains { check.isIn($0) } }
  }
}
