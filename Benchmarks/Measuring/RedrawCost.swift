import PseudoTerminal

/// The bytes needed to draw the changed cells of a frame: a cursor address for each run, a sequence
/// for each change of style, and the text.
enum RedrawCost {
  /// The longest run of unchanged cells that is shorter to rewrite than to skip by another address.
  private static let gap = 6

  static func bytes(from old: TerminalGrid, to new: TerminalGrid) -> Int {
    var bytes = 0
    var style = ""
    for (row, (before, after)) in zip(old.cells, new.cells).enumerated() {
      var written: Int?
      for column in after.indices where before[column] != after[column] {
        let first: Int
        if let end = written, column - end <= gap {
          first = end
        } else {
          bytes += "\u{1B}[\(row + 1);\(column + 1)H".utf8.count
          first = column
        }
        for cell in after[first...column] {
          if cell.style != style, !cell.text.isEmpty {
            bytes += "\u{1B}[0;m".utf8.count + cell.style.utf8.count
            style = cell.style
          }
          bytes += cell.text.utf8.count
        }
        written = column + 1
      }
    }
    return bytes
  }
}
