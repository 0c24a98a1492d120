import Text

/// Where the rows of the list stand: the selected one is higher if its title needs that.
extension ListPane {
  /// The most lines of the selected title.
  private static let mostLines = 3
  /// The least items of a list whose selected title is wrapped.
  private static let leastItems = 4

  /// The lines of the selected title if it needs several; else empty. The last one may be too long.
  package func selectedTitle(in layout: ScreenLayout) -> [String] {
    guard layout.rowsPerItem > 1, layout.visibleItems >= Self.leastItems,
      let row = window.selected
    else { return [] }
    let title = TerminalText.sanitised(row.shownTitle(isOpened: window.isOpened(at: window.cursor)))
    let columns = max(1, layout.titleColumns(of: row))
    guard DisplayWidth.of(title) > columns else { return [] }
    let lines = wrapped(title, width: columns)
    guard lines.count > 1 else { return [] }
    return lines.prefix(Self.mostLines).enumerated().map { index, line in
      let isLast = index == Self.mostLines - 1
      let end = isLast ? title.utf8.count : line.range.upperBound
      return String(title.slice(line.range.lowerBound..<end))
    }
  }

  /// The items that fit, with the selected one as high as it is.
  func visibleItems(in layout: ScreenLayout) -> Int {
    let extra = max(0, selectedTitle(in: layout).count - 1)
    return max(1, (layout.list.height - ScreenLayout.titleRows - extra) / layout.rowsPerItem)
  }

  /// The index of the item that stands in a row of the screen, from 0 below the pane's title.
  func index(atRow row: Int, in layout: ScreenLayout) -> Int {
    let height = layout.rowsPerItem
    let extra = max(0, selectedTitle(in: layout).count - 1)
    let start = (window.cursor - window.top) * height
    if row < start + height { return window.top + row / height }
    return max(window.cursor, window.top + (row - extra) / height)
  }
}

extension ScreenLayout {
  /// The columns of a title in a list with several rows for each article.
  func titleColumns(of row: ArticleRow) -> Int {
    let columns = list.width - 5
    return columns - (columns > 20 && !row.copies.isEmpty ? "+\(row.copies.count) ".count : 0)
  }
}

extension ArticleRow {
  /// The title with a sign for the versions of a story.
  package func shownTitle(isOpened: Bool) -> String {
    (isCopy ? "↳ " : isOpened ? "▾ " : "") + (title.isEmpty ? "(no title)" : title)
  }
}
