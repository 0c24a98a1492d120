extension ScreenState {
  mutating func changeMark(_ action: Action) -> [Effect] {
    switch action {
    case .undo:
      return history.undoing.map { [$0] } ?? tell("nothing to undo")
    case .redo:
      return history.redoing.map { [$0] } ?? tell("nothing to redo")
    default: break
    }
    guard let row = list.selected else { return tell("no article is selected") }
    let change =
      action == .toggleBookmark
      ? MarkChange(article: row.id, kind: .bookmarked, isOn: !row.isBookmarked, reason: .asked)
      : MarkChange(article: row.id, kind: .read, isOn: !row.isRead, reason: .asked)
    return [.mark(change)]
  }

  /// The archive has the mark on disk: now the screen may say so.
  mutating func take(_ change: MarkChange) -> [Effect] {
    list.show(change)
    reading.show(change)
    history.take(.mark(change))
    if change.reason != .opened {
      message = ScreenMessage(text: change.sentence, isProblem: false)
    }
    return [.loadSummary]
  }

  mutating func useLink(_ action: Action) -> [Effect] {
    guard let link = reading.article?.parsed.url, !link.isEmpty else {
      return tell("this article has no link")
    }
    if action == .copyLink {
      message = ScreenMessage(text: "copied \(link)", isProblem: false)
      return [.copy(link)]
    }
    guard link.hasPrefix("https://") || link.hasPrefix("http://") else {
      message = ScreenMessage(text: "only http and https links open", isProblem: true)
      return []
    }
    return [.open(link)]
  }
}

extension MarkChange {
  /// What the status line says of it.
  fileprivate var sentence: String {
    let what =
      switch (kind, isOn) {
      case (.bookmarked, true): "bookmarked"
      case (.bookmarked, false): "bookmark removed"
      case (.read, true): "marked read"
      case (.read, false): "marked unread"
      }
    switch reason {
    case .undone: return "undone: \(what)"
    case .redone: return "redone: \(what)"
    case .asked, .opened: return what
    }
  }
}
