import Text

/// The user's marks and rulings: pending ones that are not on disk yet, and the undo history.
struct MarkQueue: Equatable, Sendable {
  private var history = ChangeHistory()
  /// Marks not on disk yet, in order.
  private var awaited: [MarkChange] = []
  private var lastTicket = 0

  /// Whether some of the rows don't have the mark, counting pending changes.
  func isAbsent(_ kind: MarkChange.Kind, in rows: [ArticleRow]) -> Bool {
    rows.contains { !isOn(kind, $0) }
  }

  /// Sets or removes a mark. A row that stands for a story is read with all versions of it; a bookmark
  /// is of one article. Returns nil if that changes nothing.
  mutating func mark(
    _ rows: [ArticleRow], _ kind: MarkChange.Kind, isOn: Bool
  ) -> ArchiveEffect? {
    var others = rows.filter { self.isOn(kind, $0) != isOn }.map(\.id)
    if kind == .read {
      others += rows.flatMap(\.copies).filter { self.isOn(kind, $0) != isOn }.map(\.id)
    }
    guard let first = others.first, let row = rows.first else { return nil }
    let subject: MarkChange.Subject =
      rows.count > 1 ? .several : others.count > 1 ? .story(row.title) : .article(row.title)
    let change = MarkChange(
      article: first, others: Array(others.dropFirst()), subject: subject, kind: kind, isOn: isOn,
      reason: .asked)
    history.take(.mark(change))
    return make(change)
  }

  /// Makes a change of tags, notes, searches or of what the archive has.
  mutating func make(_ deed: DeskChange.Deed) -> ArchiveEffect {
    lastTicket += 1
    let change = DeskChange(ticket: lastTicket, deed)
    history.take(.desk(change))
    return .change(change)
  }

  /// Makes a ruling.
  mutating func make(_ ruling: EntityRuling, on article: Article.ID) -> ArchiveEffect {
    let change = RulingChange(ruling: ruling, article: article, isOn: true, reason: .asked)
    history.take(.ruling(change))
    return .rule(change)
  }

  /// Marks an opened article as read, and with it the other versions in `copies`; returns nil if
  /// they are already, or will be.
  mutating func open(_ article: Article, copies: [ArticleRow] = []) -> ArchiveEffect? {
    var unread = copies.filter { !isOn(.read, $0) }.map(\.id)
    let coming = awaited.last { $0.articles.contains(article.id) && $0.kind == .read }
    if !(coming?.isOn ?? article.isRead) { unread.insert(article.id, at: 0) }
    guard let first = unread.first else { return nil }
    return make(
      MarkChange(
        article: first, others: Array(unread.dropFirst()), kind: .read, isOn: true,
        reason: .opened))
  }

  /// What undoing or redoing a change takes.
  enum Step: Equatable, Sendable {
    case archive(ArchiveEffect)
    case result(ResultChange)
  }

  /// Adds a change of the query to the history.
  mutating func take(_ change: ResultChange) { history.take(.result(change)) }

  /// Undoes the last change; returns nil if there is none.
  mutating func undo() -> Step? { history.undo().map { step($0) } }

  /// Redoes the last undone change; returns nil if there is none.
  mutating func redo() -> Step? { history.redo().map { step($0) } }

  /// Removes a mark that is now on disk.
  mutating func settle(_ change: MarkChange) {
    if let index = awaited.firstIndex(of: change) { awaited.remove(at: index) }
  }

  /// Forgets pending marks after a failure, since their answers may never come.
  mutating func giveUp() { awaited = [] }

  /// Whether the mark is set, counting pending changes.
  private func isOn(_ kind: MarkChange.Kind, _ row: ArticleRow) -> Bool {
    let coming = awaited.last { $0.articles.contains(row.id) && $0.kind == kind }
    return coming?.isOn ?? (kind == .bookmarked ? row.isBookmarked : row.isRead)
  }

  private mutating func make(_ change: MarkChange) -> ArchiveEffect {
    awaited.append(change)
    return .mark(change)
  }

  private mutating func step(_ change: ChangeHistory.Change) -> Step {
    switch change {
    case .mark(let change): .archive(make(change))
    case .ruling(let change): .archive(.rule(change))
    case .desk(let change): .archive(.change(change))
    case .result(let change): .result(change)
    }
  }
}

extension MarkChange.Kind {
  /// What setting or removing the mark of several articles did: `marked 12 articles read`.
  func sentence(isOn: Bool, articles: String) -> String {
    switch self {
    case .bookmarked: isOn ? "bookmarked \(articles)" : "removed the bookmarks of \(articles)"
    case .read: "marked \(articles) \(isOn ? "read" : "unread")"
    }
  }
}

extension MarkChange {
  /// The sentence for the status line; for an undone change it names the original one.
  var sentence: String {
    switch reason {
    case .undone: "undone: \(done)\(name)"
    case .redone: "redone: \(done)\(name)"
    case .asked, .opened: done
    }
  }

  /// What it did, or what the one did that it undoes.
  private var done: String {
    let isOn = self.isOn != (reason == .undone)
    return switch (kind, subject) {
    case (_, .several): kind.sentence(isOn: isOn, articles: grouped(others.count + 1, "article"))
    case (.bookmarked, _): isOn ? "bookmarked" : "bookmark removed"
    case (.read, .article): isOn ? "marked read" : "marked unread"
    case (.read, .story): "marked \(isOn ? "read" : "unread"), \(others.count + 1) versions"
    }
  }

  private var name: String {
    switch subject {
    case .article(let title), .story(let title): title.isEmpty ? "" : ": ‘\(title)’"
    case .several: ""
    }
  }
}

extension RulingChange {
  /// The sentence for the status line, once `articles` have changed.
  func sentence(articles: Int) -> Phrase {
    let count = grouped(articles, "article") + " changed"
    switch reason {
    case .undone: return "undone, \(count)"
    case .redone: return "redone, \(count)"
    case .asked, .opened: return "\(count); \(key: .undo) undoes"
    }
  }
}
