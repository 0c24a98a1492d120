/// Rows that stand for all versions of a story.
extension ListWindow {
  /// Shows the versions of the selected story below its row, or hides them again; returns false if
  /// it has no others.
  mutating func toggleStory() -> Bool {
    guard let selected else { return false }
    if !selected.copies.isEmpty {
      let rows = unfolded(selected)
      replaceRows(cursor...cursor, with: rows, opens: selected.id)
      return true
    }
    let start = rows[...cursor].lastIndex { !$0.isCopy } ?? cursor
    let copies = rows[(start + 1)...].prefix { $0.isCopy }
    guard !copies.isEmpty else { return false }
    var row = rows[start]
    row.copies = copies.map { copy in
      var copy = copy
      copy.isCopy = false
      return copy
    }
    replaceRows(start...(start + copies.count), with: [row], opens: nil)
    move(to: start)
    return true
  }

  /// Whether the versions of the row at `index` are shown below it.
  package func isOpened(at index: Int) -> Bool {
    rows.indices.contains(index + 1) && !rows[index].isCopy && rows[index + 1].isCopy
  }

  /// A row followed by those that it stands for.
  func unfolded(_ row: ArticleRow) -> [ArticleRow] {
    var row = row
    let copies = row.copies.map { copy in
      var copy = copy
      copy.isCopy = true
      return copy
    }
    row.copies = []
    return [row] + copies
  }

  /// How many of `rows` are not opened versions.
  func stories(in rows: ArraySlice<ArticleRow>) -> Int { rows.count { !$0.isCopy } }
}

extension ArticleRow {
  /// Updates it for a mark that is now on disk.
  mutating func show(_ change: MarkChange) {
    switch change.kind {
    case .bookmarked: isBookmarked = change.isOn
    case .read: isRead = change.isOn
    }
  }
}
