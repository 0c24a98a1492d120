/// The parts of a picker's window.
package struct PickerLayout: Equatable, Sendable {
  /// The whole window; its first row is the title.
  package let window: Rect
  /// The rows of the items.
  package let items: Rect
  /// The first item on the screen.
  package let top: Int

  /// The layout of a picker: beside the list, whose articles it counts, or beside the entity that it
  /// merges.
  package init(_ picker: Picker, in layout: ScreenLayout) {
    let area = layout.body(beside: picker.merging == nil ? layout.list : layout.entities)
    window = ScreenLayout.window(columns: 56, rows: min(20, area.height - 1), in: area)
    let below = window.droppingTop(window.height < 8 ? 1 : 2)
    let free = picker.merging == nil ? 1 : 2
    items = Rect(
      x: below.x, y: below.y, width: below.width, height: max(1, below.height - free))
    top = max(0, picker.cursor - items.height + 1)
  }

  /// The index of the item at a cell, which may exceed the items; nil outside their area.
  func item(atX x: Int, y: Int) -> Int? {
    items.contains(x: x, y: y) ? top + y - items.y : nil
  }
}
