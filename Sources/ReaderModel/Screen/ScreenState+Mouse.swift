extension ScreenState {
  /// Lines that a turn of the wheel scrolls.
  private static let wheelLines = 3

  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    message = nil
    switch overlay {
    case .none: break
    case .picker(let picker): return takeInPicker(mouse, picker)
    case .help(let help): return scroll(help, mouse)
    case .inspection, .naming: return []
    case .search, .find, .narrow, .command:
      if case .click = mouse { return [] }
    }
    switch mouse {
    case .click(let x, let y): return click(x: x, y: y)
    case .wheelUp(let x, let y): return turn(-1, over: layout.focus(atX: x, y: y))
    case .wheelDown(let x, let y): return turn(1, over: layout.focus(atX: x, y: y))
    }
  }

  private mutating func turn(_ step: Int, over pane: Focus?) -> [Effect] {
    switch pane {
    case .list:
      list.move(by: step)
      return followCursor()
    case .text: reading.scroll(by: step * Self.wheelLines)
    case .entities:
      sidebar.move(by: step)
      markSelection()
    case .chips, nil: break
    }
    return []
  }

  private mutating func click(x: Int, y: Int) -> [Effect] {
    let layout = layout
    switch layout.focus(atX: x, y: y) {
    case .chips:
      let hit = ChipRow(filters: filters, setting: setting, width: layout.chips.width)
        .index(atX: x - layout.chips.x)
      return hit.map { removeFilter(at: $0) } ?? []
    case .list:
      let row = y - layout.list.y - ScreenLayout.titleRows
      if row >= 0 { list.move(to: list.top + row / layout.rowsPerItem) }
      return focus(on: .list) + followCursor()
    case .text: return focus(on: .text)
    case .entities:
      let index = sidebar.top + y - layout.content(of: layout.entities).y
      if sidebar.rows.indices.contains(index), sidebar.rows[index].isSelectable {
        sidebar.cursor = index
      }
      return focus(on: .entities)
    case nil: return []
    }
  }

  /// A click picks a filter, and beside the window leaves it. What is merged is only selected.
  private mutating func takeInPicker(_ mouse: MouseEvent, _ old: Picker) -> [Effect] {
    var picker = old
    switch mouse {
    case .wheelUp: picker.move(by: -1)
    case .wheelDown: picker.move(by: 1)
    case .click(let x, let y):
      let window = PickerLayout(picker, in: layout.body)
      guard window.window.contains(x: x, y: y) else { return press(.escape) }
      guard let item = window.item(atX: x, y: y), picker.items.indices.contains(item) else {
        return []
      }
      picker.move(by: item - picker.cursor)
      overlay = .picker(picker)
      return picker.merging == nil ? press(.enter) : []
    }
    overlay = .picker(picker)
    return []
  }

  private mutating func scroll(_ help: HelpPage, _ mouse: MouseEvent) -> [Effect] {
    switch mouse {
    case .wheelUp: show(help, from: help.top - Self.wheelLines)
    case .wheelDown: show(help, from: help.top + Self.wheelLines)
    case .click: break
    }
    return []
  }
}
