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
    return [.loadArticle(id)]
  }

  /// Asks for more rows before the cursor runs out of them.
  mutating func prefetch() -> [Effect] {
    guard !list.isStale, pendingPage == nil, let anchor = list.wanted else { return [] }
    pendingPage = anchor
    return [.loadRows(request(anchor))]
  }

  func request(_ anchor: PageAnchor) -> RowsRequest {
    RowsRequest(
      query: query, anchor: anchor, limit: ListWindow.pageSize, generation: generation)
  }

  private mutating func moveInList(_ action: Action) -> [Effect] {
    let page = layout.visibleItems
    switch action {
    case .moveDown: list.move(by: 1)
    case .moveUp: list.move(by: -1)
    case .halfPageDown: list.move(by: max(1, page / 2))
    case .halfPageUp: list.move(by: -max(1, page / 2))
    case .pageDown: list.move(by: page)
    case .pageUp: list.move(by: -page)
    case .moveToTop:
      if list.hasMoreBefore { return jump(to: .top) }
      list.move(to: 0)
    case .moveToBottom:
      if list.hasMoreAfter { return jump(to: .bottom) }
      list.move(to: list.rows.count - 1)
    default: break
    }
    return followCursor()
  }

  private mutating func jump(to anchor: PageAnchor) -> [Effect] {
    pendingPage = anchor
    return [.loadRows(request(anchor))]
  }

  private mutating func moveInText(_ action: Action) {
    let page = max(1, layout.content(of: layout.text).height)
    switch action {
    case .moveDown: reading.scroll(by: 1)
    case .moveUp: reading.scroll(by: -1)
    case .halfPageDown: reading.scroll(by: max(1, page / 2))
    case .halfPageUp: reading.scroll(by: -max(1, page / 2))
    case .pageDown: reading.scroll(by: max(1, page - 2))
    case .pageUp: reading.scroll(by: -max(1, page - 2))
    case .moveToTop: reading.scrollToTop()
    case .moveToBottom: reading.scrollToBottom()
    default: break
    }
  }

  private mutating func moveInSidebar(_ action: Action) {
    let page = max(1, layout.content(of: layout.entities).height)
    switch action {
    case .moveDown: sidebar.move(by: 1)
    case .moveUp: sidebar.move(by: -1)
    case .halfPageDown: sidebar.move(by: max(1, page / 2))
    case .halfPageUp: sidebar.move(by: -max(1, page / 2))
    case .pageDown: sidebar.move(by: page)
    case .pageUp: sidebar.move(by: -page)
    case .moveToTop: sidebar.move(by: -sidebar.rows.count)
    case .moveToBottom: sidebar.move(by: sidebar.rows.count)
    default: break
    }
    markSelection()
  }
}
