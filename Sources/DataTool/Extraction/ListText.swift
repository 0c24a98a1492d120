import Foundation

/// The text of a list of the data folder, in the format of `ListFile`.
struct ListText {
  /// A cell contains a tab or a line end.
  struct WrongSign: Error, CustomStringConvertible {
    /// The list's columns.
    let columns: [String]
    /// The cell.
    let cell: String

    var description: String {
      "a cell of \(columns.joined(separator: ", ")) holds a tab or line end: \(cell)"
    }
  }

  private let columns: [String]
  private var text: String

  /// An empty list with `comments` above its header. The last column must be `source`.
  init(comments: [String], columns: [String]) {
    self.columns = columns
    text = comments.map { "# \($0)\n" }.joined() + columns.joined(separator: "\t") + "\n"
  }

  /// Adds a row with one cell per column; throws ``WrongSign`` for a tab or line end.
  mutating func add(_ cells: [String]) throws {
    for cell in cells where cell.contains(where: { $0 == "\t" || $0.isNewline }) {
      throw WrongSign(columns: columns, cell: cell)
    }
    text += cells.joined(separator: "\t") + "\n"
  }

  /// Writes the list to `path`.
  func write(to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
