extension ScreenState {
  mutating func changeMark(_ action: Action) -> [Effect] {
    switch action {
    case .undo: return history.undo().map { [make($0)] } ?? tell("nothing to undo")
    case .redo: return history.redo().map { [make($0)] } ?? tell("nothing to redo")
    default: break
    }
    guard let row = list.selected else { return tell("no article is selected") }
    let kind: MarkChange.Kind = action == .toggleBookmark ? .bookmarked : .read
    let change = MarkChange(
      article: row.id, kind: kind, isOn: !isOn(kind, row), reason: .asked)
    history.take(.mark(change))
    return [make(.mark(change))]
  }

  /// Asks for a change, and remembers until its answer that it is on its way.
  mutating func make(_ change: ChangeHistory.Change) -> Effect {
    switch change {
    case .mark(let change):
      awaitedMarks.append(change)
      return .archive(.mark(change))
    case .ruling(let change): return .archive(.rule(change))
    }
  }

  /// Makes an article read because it is opened; nothing when it is, or is about to be.
  mutating func markOpened(_ article: Article) -> [Effect] {
    let awaited = awaitedMarks.last { $0.article == article.id && $0.kind == .read }
    guard !(awaited?.isOn ?? article.isRead) else { return [] }
    let change = MarkChange(article: article.id, kind: .read, isOn: true, reason: .opened)
    return [make(.mark(change))]
  }

  /// Whether the mark is there, or will be when what was asked for is on disk.
  private func isOn(_ kind: MarkChange.Kind, _ row: ArticleRow) -> Bool {
    let awaited = awaitedMarks.last { $0.article == row.id && $0.kind == kind }
    return awaited?.isOn ?? (kind == .bookmarked ? row.isBookmarked : row.isRead)
  }

  /// The archive has the mark on disk: now the screen may say so.
  mutating func take(_ change: MarkChange) -> [Effect] {
    list.show(change)
    reading.show(change)
    if let index = awaitedMarks.firstIndex(of: change) { awaitedMarks.remove(at: index) }
    if change.reason != .opened {
      message = ScreenMessage(text: change.sentence, isProblem: false)
    }
    return [.archive(.loadSummary)]
  }

  mutating func useLink(_ action: Action) -> [Effect] {
    guard let link = reading.article?.parsed.url, !link.isEmpty else {
      return tell("this article has no link")
    }
    if action == .copyLink {
      message = ScreenMessage(text: "copied \(link)", isProblem: false)
      return [.terminal(.copy(link))]
    }
    guard link.hasPrefix("https://") || link.hasPrefix("http://") else {
      message = ScreenMessage(text: "only http and https links open", isProblem: true)
      return []
    }
    return [.terminal(.open(link))]
  }
}

extension MarkChange {
  /// What the status line says of it; of one that was taken back, what had been done.
  fileprivate var sentence: String {
    let what =
      switch (kind, isOn != (reason == .undone)) {
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
