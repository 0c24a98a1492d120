extension ScreenState {
  /// Moves in the pane with the focus.
  mutating func move(_ action: Action) -> [Effect] {
    switch focus {
    case .list: return moveInList(action)
    case .text: moveInText(action)
    case .entities: moveInSidebar(action)
    case .chips: if action == .moveDown { focus = .list }
    }
    return []
  }

  /// Follows the list's cursor with the text.
  mutating func followCursor() -> [Effect] {
    guard let id = list.selected?.id else {
      wantedArticle = nil
      reading.show(nil)
      rebuildSidebar()
      return []
    }
    guard id != wantedArticle else { return [] }
    wantedArticle = id
    return [.archive(.loadArticle(id))]
  }

  /// Asks for more rows before the cursor runs out of them.
  mutating func prefetch() -> [Effect] {
    guard !list.isStale, pendingPage == nil, let anchor = list.wanted else { return [] }
    pendingPage = anchor
    return [.archive(.loadRows(request(anchor)))]
  }

  func request(_ anchor: PageAnchor, limit: Int = ListWindow.pageSize) -> RowsRequest {
    RowsRequest(query: query, anchor: anchor, limit: limit, generation: generation)
  }

  private mutating func moveInList(_ action: Action) -> [Effect] {
    switch Movement(action, page: layout.visibleItems) {
    case .by(let count): list.move(by: count)
    case .toTop:
      if list.hasMoreBefore { return jump(to: .top) }
      list.move(to: 0)
    case .toBottom:
      if list.hasMoreAfter { return jump(to: .bottom) }
      list.move(to: list.rows.count - 1)
    case nil: break
    }
    return followCursor()
  }

  private mutating func jump(to anchor: PageAnchor) -> [Effect] {
    pendingPage = anchor
    return [.archive(.loadRows(request(anchor)))]
  }

  /// A page of text keeps two lines of the one before.
  private mutating func moveInText(_ action: Action) {
    switch Movement(action, page: layout.content(of: layout.text).height - 2) {
    case .by(let lines): reading.scroll(by: lines)
    case .toTop: reading.scrollToTop()
    case .toBottom: reading.scrollToBottom()
    case nil: break
    }
  }

  private mutating func moveInSidebar(_ action: Action) {
    switch Movement(action, page: layout.content(of: layout.entities).height) {
    case .by(let count): sidebar.move(by: count)
    case .toTop: sidebar.move(by: -sidebar.rows.count)
    case .toBottom: sidebar.move(by: sidebar.rows.count)
    case nil: break
    }
    markSelection()
  }
}

/// How far a key moves in a pane, whatever the pane shows.
private enum Movement {
  case by(Int)
  case toTop, toBottom

  /// The movement of `action` where `page` rows are on the screen; nil when it moves nothing.
  init?(_ action: Action, page: Int) {
    let page = max(1, page)
    switch action {
    case .moveDown: self = .by(1)
    case .moveUp: self = .by(-1)
    case .halfPageDown: self = .by(max(1, page / 2))
    case .halfPageUp: self = .by(-max(1, page / 2))
    case .pageDown: self = .by(page)
    case .pageUp: self = .by(-page)
    case .moveToTop: self = .toTop
    case .moveToBottom: self = .toBottom
    default: return nil
    }
  }
}
