@testable import ReaderModel
@testable import TUIReader

/// What must hold in every state, whatever was pressed, clicked, resized or answered.
extension ScreenState {
  /// What is wrong with the state and its picture, a sentence each; empty when nothing is.
  ///
  /// Nothing is scrolled into place while the window is too small to show it.
  var faults: [String] {
    listFaults + readingFaults + sidebarFaults + filterFaults + overlayFaults
      + ScreenView(state: self).drawn().faults
  }

  private var listFaults: [String] {
    var faults: [String] = []
    func hold(_ holds: Bool, _ sentence: String) { if !holds { faults.append(sentence) } }
    let list = list.window
    let count = list.rows.count
    hold(list.cursor == 0 || list.rows.indices.contains(list.cursor), "the list's cursor is out")
    hold(
      layout.isTooSmall || (0...max(0, count - 1)).contains(list.top),
      "the list begins at \(list.top) of \(count)")
    hold(count <= ListWindow.capacity + ListWindow.pageSize, "\(count) rows are in memory")
    hold(Set(list.rows.map(\.id)).count == count, "a row is in the list twice")
    hold((list.firstIndex ?? 0) >= 0, "the list's place is \(list.firstIndex ?? 0)")
    if let total = list.total, let first = list.firstIndex, !list.isStale {
      hold(first + count <= total, "rows \(first)+\(count) of \(total)")
    }
    if !layout.isTooSmall, count > 0 {
      let shown = list.top..<list.top + max(1, layout.visibleItems)
      hold(shown.contains(list.cursor), "the selected row \(list.cursor) is not in \(shown)")
    }
    return faults
  }

  private var readingFaults: [String] {
    var faults: [String] = []
    func hold(_ holds: Bool, _ sentence: String) { if !holds { faults.append(sentence) } }
    let lines = reading.page?.lines.count ?? 0
    hold(
      layout.isTooSmall || (0...max(0, lines - 1)).contains(reading.top),
      "the text begins at \(reading.top)/\(lines)")
    hold((0...100).contains(reading.percent), "\(reading.percent)% are read")
    hold(
      reading.mentionCursor.map(reading.mentions.indices.contains) ?? true, "no such mention")
    hold(reading.matchCursor.map(reading.matches.indices.contains) ?? true, "no such match")
    if let parsed = reading.article?.parsed {
      for spot in reading.mentions + reading.matches {
        hold(spot.range.upperBound <= parsed[spot.field].utf8.count, "a mark beyond the text")
      }
    }
    return faults
  }

  private var sidebarFaults: [String] {
    var faults: [String] = []
    func hold(_ holds: Bool, _ sentence: String) { if !holds { faults.append(sentence) } }
    let rows = sidebar.rows
    hold(
      layout.isTooSmall || (0...max(0, rows.count - 1)).contains(sidebar.top),
      "the third pane begins beyond its end")
    if sidebar.cursor != nil {
      hold(sidebar.selected?.isSelectable == true, "a row that can't be selected is")
    } else {
      hold(!rows.contains { $0.isSelectable }, "nothing is selected in the third pane")
    }
    if let annotation = reading.article?.annotation {
      for case .entity(let index) in rows {
        hold(annotation.entities.indices.contains(index), "the pane lists entities of another text")
      }
    }
    return faults
  }

  private var filterFaults: [String] {
    var faults: [String] = []
    if focus == .chips, result.filters.isEmpty {
      faults.append("the focus is on chips that are not there")
    }
    let filters = result.filters
    if !(0...max(0, filters.count - 1)).contains(chips.cursor) {
      faults.append("chip \(chips.cursor) of \(filters.count)")
    }
    if Set(filters).count != filters.count { faults.append("a filter is set twice") }
    return faults
  }

  private var overlayFaults: [String] {
    var faults = overlay?.prompt?.faults ?? []
    func hold(_ holds: Bool, _ sentence: String) { if !holds { faults.append(sentence) } }
    switch overlay {
    case let picker as Picker:
      hold(
        picker.cursor == 0 || picker.items.indices.contains(picker.cursor),
        "the picker's cursor is out")
    case let help as HelpPage:
      let width = HelpPage.window(in: layout.body).width
      let lines = help.lines(setting, width: width).count
      hold((0...max(0, lines)).contains(help.top), "the help begins at \(help.top)")
    default: break
    }
    return faults
  }
}

extension Prompt {
  fileprivate var faults: [String] {
    ((0...text.count).contains(cursor) ? [] : ["the cursor is at \(cursor) of \(text.count)"])
      + (room >= 0 ? [] : ["a line of \(text.count) letters"])
  }
}
