/// Connects the panes. A new one needs a property of the screen, a case of ``Focus``, and a line in
/// each of the two functions here.
extension ScreenState {
  /// The pane with the focus `focus`.
  package func pane(_ focus: Focus) -> any Pane {
    switch focus {
    case .list: list
    case .text: reading
    case .entities: sidebar
    case .chips: chips
    case .searches: searches
    case .insight: insight
    }
  }

  /// Passes an input to a pane; returns nil if the pane has no use for it.
  mutating func send(_ input: PaneInput, to focus: Focus) -> [Effect]? {
    let screen = surroundings
    let requests: [ScreenRequest]? =
      switch focus {
      case .list: list.update(input, in: screen)
      case .text: reading.update(input, in: screen)
      case .entities: sidebar.update(input, in: screen)
      case .chips: chips.update(input, in: screen)
      case .searches: searches.update(input, in: screen)
      case .insight: insight.update(input, in: screen)
      }
    return requests.map { obey($0) }
  }
}

extension ScreenState {
  /// Moves in the pane or window that has the focus. Moving in the text marks its article as read.
  mutating func move(_ movement: Movement) -> [Effect] {
    if overlay == nil {
      return send(.move(movement), to: focus).map { $0 + markMoved(focus) } ?? []
    }
    return withOverlay { $0.move(movement, in: $1) } ?? []
  }

  /// Marks the article as read if `pane`, in which the reader has moved, is the text.
  private mutating func markMoved(_ pane: Focus) -> [Effect] {
    pane == .text ? reading.article.map { markOpened($0) } ?? [] : []
  }

  /// Focuses a pane. To pass through the text is not to read it, unless it was hidden.
  mutating func focus(on target: Focus) -> [Effect] {
    let isOpening = target == .text && layout.text.isEmpty
    focus = target
    chips.fit(result.filters.count)
    markSelection()
    return isOpening ? readSelected() : []
  }

  /// Goes to the text of the selected article and marks it as read, now or when it arrives.
  mutating func readSelected() -> [Effect] {
    guard let id = list.window.selected?.id else { return [] }
    focus = .text
    chips.fit(result.filters.count)
    markSelection()
    guard let article = reading.article, article.id == id else {
      opening = id
      return []
    }
    return markOpened(article)
  }

  /// Reads the next or the previous article; the focus stays in its pane.
  mutating func stepArticle(_ step: WalkStep) -> [Effect] {
    guard list.step(by: step.rawValue) else {
      return tell(step == .next ? "this is the last article" : "this is the first article")
    }
    opening = list.window.selected?.id
    return obey([list.follow])
  }

  /// Scrolls a page down; from the end of the text, goes to the next unread article.
  mutating func readOn() -> [Effect] {
    guard reading.isAtEnd else { return move(.pages(1)) }
    guard list.stepToUnread() else { return tell("no unread article follows") }
    opening = list.window.selected?.id
    return obey([list.follow])
  }

  mutating func focus(_ step: FocusStep) -> [Effect] {
    switch step {
    case .next: return focus(on: neighbour(1, wraps: true))
    case .previous: return focus(on: neighbour(-1, wraps: true))
    case .right: return send(.step(1), to: focus) ?? focus(on: neighbour(1, wraps: false))
    case .left: return send(.step(-1), to: focus) ?? focus(on: neighbour(-1, wraps: false))
    }
  }

  private func neighbour(_ step: Int, wraps: Bool) -> Focus {
    let ring: [Focus] =
      (layout.hasRailBeside ? [.searches] : [])
      + (focus == .insight || !layout.insight.isEmpty
        ? [.list, .insight] : [.list, .text, .entities])
      + (wraps && !result.filters.isEmpty ? [.chips] : [])
    let place = (ring.firstIndex(of: focus) ?? 0) + step
    return wraps
      ? ring[(place + ring.count) % ring.count] : ring[min(max(0, place), ring.count - 1)]
  }

  mutating func zoom() -> [Effect] {
    guard hasRoomForTwo else { return tell("only one pane fits here") }
    if focus == .chips { focus = .list }
    isZoomed.toggle()
    return []
  }

  /// Goes back to the list; from the list, quits.
  mutating func back() -> [Effect] {
    if isZoomed, hasRoomForTwo {
      isZoomed = false
      return []
    }
    if focus == .searches { return closeSearches() }
    if focus == .insight { return closeInsight() }
    if insight.isOpen, focus != .list { return focus(on: .insight) }
    return focus == .list ? [.terminal(.quit)] : focus(on: .list)
  }

  /// Clears the search or narrowing, else returns the focus to the list.
  mutating func cancel() -> [Effect] {
    if list.isSelecting || reading.isSelecting {
      list.endSelection()
      reading.endSelection()
      return []
    }
    if !reading.needle.isEmpty {
      reading.find("", from: nil)
      return []
    }
    if focus == .insight {
      return insight.narrowing.isEmpty ? closeInsight() : obey(insight.narrow(to: ""))
    }
    if !sidebar.narrowing.isEmpty {
      return narrowSidebar(to: "")
    } else if focus != .list {
      return focus(on: .list)
    }
    return []
  }

  private var hasRoomForTwo: Bool { size.columns >= ScreenLayout.middle }

  /// Passes a mouse event to the window, or else to the pane under it.
  mutating func take(_ mouse: MouseEvent) -> [Effect] {
    message = nil
    if let effects = withOverlay({ $0.take(mouse, in: $1) }) { return effects }
    switch mouse {
    case .click(let x, let y): return send(.click(x: x, y: y), at: x, y)
    case .wheelUp(let x, let y): return turn(-1, at: x, y)
    case .wheelDown(let x, let y): return turn(1, at: x, y)
    }
  }

  private mutating func turn(_ turns: Int, at x: Int, _ y: Int) -> [Effect] {
    let effects = send(.wheel(turns), at: x, y)
    return effects + (layout.focus(atX: x, y: y).map { markMoved($0) } ?? [])
  }

  private mutating func send(_ input: PaneInput, at x: Int, _ y: Int) -> [Effect] {
    layout.focus(atX: x, y: y).flatMap { send(input, to: $0) } ?? []
  }
}
