import GRDB
import ReaderModel

/// Conditions on the day of publication.
extension ArticleSelection {
  /// The condition for rows of `article`, called `table`.
  static func published(
    _ first: CivilDate?, _ last: CivilDate?, of table: String = "a"
  ) -> SQL {
    let day = SQL(sql: "\(table).day")
    var sql: SQL = "\(day) IS NOT NULL"
    if let first { sql += " AND \(day) >= \(first.daysSinceEpoch)" }
    if let last { sql += " AND \(day) <= \(last.daysSinceEpoch)" }
    return sql
  }

  /// The condition for an article's `number`, which reads its row only near the ends of the days.
  static func published(_ first: CivilDate?, _ last: CivilDate?, number: SQL) -> SQL {
    let sure = ArticleNumber.sure(from: first, through: last)
    return """
       AND (+\(number) BETWEEN \(sure.first) AND \(sure.last) OR EXISTS (SELECT 1
        FROM article AS e WHERE e.number = \(number) AND \(published(first, last, of: "e"))))
      """
  }
}
