/// Why a list of the data folder could not be used.
package enum ListError: Error, Equatable, CustomStringConvertible {
  /// The file is missing or can't be read.
  case unreadable(path: String)
  /// The first line lacks this column.
  case missingColumn(String, path: String)
  /// A row does not have as many cells as the first line has columns.
  case wrongWidth(path: String, line: Int, columns: Int)
  /// A row has no source.
  case noSource(path: String, line: Int)
  /// A list that the program needs has no row.
  case missingRow(String, path: String)
  /// A cell has an invalid value for its column.
  case badValue(String, column: String, path: String, line: Int)

  /// One sentence for a person: what, where, what to do.
  package var description: String {
    switch self {
    case .unreadable(let path):
      "The list \(path) can't be read; install the program's Data folder again."
    case .missingColumn(let column, let path):
      "The list \(path) has no column '\(column)'; its first line has to name it."
    case .wrongWidth(let path, let line, let columns):
      "Line \(line) of the list \(path) needs \(columns) cells with tabs between them."
    case .noSource(let path, let line):
      "Line \(line) of the list \(path) does not say where it is from; fill its 'source'."
    case .missingRow(let name, let path):
      "There is no row for '\(name)' in \(path); install the program's Data folder again."
    case .badValue(let value, let column, let path, let line):
      "'\(value)' in line \(line) of the list \(path) is no value for '\(column)'."
    }
  }
}
