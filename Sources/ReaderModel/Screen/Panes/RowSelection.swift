/// The rows of the list from where a selection began to the cursor.
package struct RowSelection: Equatable, Sendable {
  /// The row where it began.
  var anchor: ListPlace
  /// Whether the cursor is below that row or on it.
  var isDownward = true
}

extension ListWindow {
  /// The rows of a selection that are in memory; nil if not all of them are.
  func range(of selection: RowSelection) -> ClosedRange<Int>? {
    guard let start = rows.firstIndex(where: { $0.id == selection.anchor.article }) else {
      return nil
    }
    return min(start, cursor)...max(start, cursor)
  }

  /// Whether the row at `index` belongs to a selection, of which only a part may be in memory.
  func contains(_ index: Int, in selection: RowSelection) -> Bool {
    if let range = range(of: selection) { return range.contains(index) }
    return selection.isDownward ? index <= cursor : index >= cursor
  }

  /// How many rows a selection has; nil if that is not known.
  func count(of selection: RowSelection) -> Int? {
    if let range = range(of: selection) { return range.count }
    guard let start = selection.anchor.index, let position else { return nil }
    return abs(position - 1 - start) + 1
  }
}

extension ListPane {
  /// Whether several rows are selected.
  package var isSelecting: Bool { selection != nil }

  /// How many rows are selected; nil if that is not known.
  package var selectedCount: Int? { selection.flatMap { window.count(of: $0) } }

  /// Whether the row at `index` of the window is one of several selected ones.
  package func isSelected(at index: Int) -> Bool {
    selection.map { window.contains(index, in: $0) } ?? false
  }

  /// Begins a selection at the cursor.
  mutating func beginSelection() { selection = window.place.map { RowSelection(anchor: $0) } }

  /// Selects so many rows from the cursor on, unless some are selected.
  mutating func select(next count: Int) {
    let last = min(window.cursor + count, window.rows.count) - 1
    guard !isSelecting, let end = window.place(at: last) else { return }
    selection = RowSelection(anchor: end, isDownward: false)
  }

  mutating func endSelection() { selection = nil }

  /// Remembers on which side of the selection's first row the cursor is, after a movement.
  mutating func followSelection(after movement: Movement) {
    guard let start = selection?.anchor else { return }
    switch movement {
    case .top: selection?.isDownward = false
    case .bottom: selection?.isDownward = true
    case .row(let row): selection?.isDownward = row >= start.index ?? 0
    case .lines, .halfPages, .pages:
      guard let index = window.rows.firstIndex(where: { $0.id == start.article }) else { return }
      selection?.isDownward = window.cursor >= index
    }
  }

  /// The selected rows that are in memory, or the row under the cursor.
  var selectedRows: [ArticleRow] {
    if let range = selection.flatMap({ window.range(of: $0) }) {
      return Array(window.rows[range])
    }
    return window.selected.map { [$0] } ?? []
  }

  /// The selected rows as a part of the result of `query`, if not all of them are in memory.
  func distantSelection(of query: ArticleQuery) -> ArticleReach? {
    guard let selection, window.range(of: selection) == nil, let end = window.selected?.position
    else { return nil }
    let start = selection.anchor.position
    return selection.isDownward
      ? .rows(query, from: start, through: end) : .rows(query, from: end, through: start)
  }
}
