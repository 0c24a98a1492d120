/// A rectangle of cells; `x` counts columns and `y` rows from the upper left corner, from 0.
package struct Rect: Hashable, Sendable {
  /// The first column.
  package var x: Int
  /// The first row.
  package var y: Int
  /// Columns.
  package var width: Int
  /// Rows.
  package var height: Int

  /// A rectangle without cells.
  package static let empty = Rect(x: 0, y: 0, width: 0, height: 0)

  /// A rectangle; a negative width or height counts as 0.
  package init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// Whether it has no cell.
  package var isEmpty: Bool { width == 0 || height == 0 }

  /// Whether it contains the cell.
  package func contains(x column: Int, y row: Int) -> Bool {
    column >= x && column < x + width && row >= y && row < y + height
  }

  /// The rectangle without its first `top` rows.
  package func droppingTop(_ top: Int) -> Rect {
    Rect(x: x, y: y + min(top, height), width: width, height: height - top)
  }
}
