/// Where the rows of the third pane stand: one below the other, in a wide pane in several columns.
///
/// Where rows of a kind go on at the top of the pane or of a column, their heading is repeated there.
package struct SidebarFlow: Equatable, Sendable {
  /// A row on the screen.
  package struct Slot: Equatable, Sendable {
    /// The index of the row in the pane.
    package let row: Int
    /// Its column and its line there, from 0.
    package let column: Int
    package let line: Int
  }

  /// The rows on the screen, in their order.
  package private(set) var slots: [Slot] = []
  /// Columns of the screen for a column of rows.
  package let width: Int

  /// The least columns of the screen for a column of rows of which there are several, and the most.
  private static let (narrow, mostColumns) = (36, 4)

  /// The rows from `top` on that `area` has room for.
  package init(_ rows: [Sidebar.Row], from top: Int, in area: Rect) {
    let columns = min(Self.mostColumns, max(1, area.width / Self.narrow))
    width = area.width / columns
    let height = max(1, area.height)
    fill(rows, from: top, columns: columns, height: height)
    guard columns > 1, top == 0, shows(rows.count - 1) else { return }
    // All columns about equally long.
    for lower in max(3, rows.count / columns)..<max(3, rows.count / columns, height) {
      fill(rows, from: 0, columns: columns, height: lower)
      if shows(rows.count - 1) { return }
    }
    fill(rows, from: 0, columns: columns, height: height)
  }

  private mutating func fill(
    _ rows: [Sidebar.Row], from top: Int, columns: Int, height: Int
  ) {
    slots = []
    var heading = rows.indices.prefix(top).last { rows[$0].isHeading }
    var (column, line) = (0, 0)
    for row in rows.indices.dropFirst(top) {
      if rows[row].isHeading {
        // No heading stands alone at the foot of a column.
        if line == height - 1, height > 1, column + 1 < columns { (column, line) = (column + 1, 0) }
        heading = row
      }
      if line == height { (column, line) = (column + 1, 0) }
      if column == columns { return }
      if line == 0, rows[row] == .blank, column > 0 { continue }
      if line == 0, height > 2, let heading, heading != row, rows[row] != .blank {
        slots.append(Slot(row: heading, column: column, line: 0))
        line = 1
      }
      slots.append(Slot(row: row, column: column, line: line))
      line += 1
    }
  }

  /// The row at a cell of the pane, from its upper left corner; nil if there is none.
  func row(atX x: Int, y: Int) -> Int? {
    slots.first { $0.column == x / max(1, width) && $0.line == y }?.row
  }

  /// Whether a row is on the screen.
  func shows(_ row: Int) -> Bool { slots.last { $0.row == row } != nil }

  /// The first row on the screen so that `cursor`, and a heading right above it, is on it; near the
  /// present one, `top`.
  static func top(_ rows: [Sidebar.Row], cursor: Int, from top: Int, in area: Rect) -> Int {
    let first = rows.firstIndex { $0.isSelectable } == cursor ? 0 : max(0, cursor - 1)
    let room = max(1, area.height) * mostColumns
    var top = max(min(top, first), cursor - room + 1)
    while top < cursor, !SidebarFlow(rows, from: top, in: area).shows(cursor) { top += 1 }
    // Leaves no room free behind the last row.
    while top > 0, SidebarFlow(rows, from: top - 1, in: area).shows(rows.count - 1) { top -= 1 }
    return top
  }
}

extension Sidebar.Row {
  /// Whether it is the heading of a kind.
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
