import ReaderModel

extension ListFile {
  /// Throws unless the cell of `column` is one of `allowed` in every row; `path` is for the error.
  func check(_ column: String, isOneOf allowed: Set<String>, path: String) throws(ListError) {
    for row in rows where !allowed.contains(row[column]) {
      throw .badValue(row[column], column: column, path: path, line: row.line)
    }
  }

  /// Throws unless every row has at least one word in `column` and all of them are in `allowed`.
  func check(wordsOf column: String, areAmong allowed: Set<String>, path: String) throws(ListError)
  {
    for row in rows {
      let words = row.words(column)
      if words.isEmpty {
        throw .badValue("", column: column, path: path, line: row.line)
      }
      if let wrong = words.first(where: { !allowed.contains($0) }) {
        throw .badValue(wrong, column: column, path: path, line: row.line)
      }
    }
  }
}
