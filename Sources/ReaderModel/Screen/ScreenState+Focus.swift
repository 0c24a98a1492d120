extension ScreenState {
  mutating func changeFocus(_ action: Action) -> [Effect] {
    switch action {
    case .focusNext: return focus(on: neighbour(1, wraps: true))
    case .focusPrevious: return focus(on: neighbour(-1, wraps: true))
    case .focusRight: return walkChips(1) ?? focus(on: neighbour(1, wraps: false))
    case .focusLeft: return walkChips(-1) ?? focus(on: neighbour(-1, wraps: false))
    case .zoom:
      guard size.columns >= ScreenLayout.middle else { return tell("only one pane fits here") }
      if focus == .chips { focus = .list }
      isZoomed.toggle()
    case .activate: return activate()
    case .back: return back()
    case .cancel: cancel()
    default: break
    }
    return []
  }

  /// Gives the keys to a pane. Entering the text of an article makes it read.
  mutating func focus(on target: Focus) -> [Effect] {
    focus = target
    if target == .chips { chip = min(chip, max(0, filters.count - 1)) }
    markSelection()
    guard target == .text, let article = reading.article else { return [] }
    return markOpened(article)
  }

  private func neighbour(_ step: Int, wraps: Bool) -> Focus {
    let ring: [Focus] = [.list, .text, .entities] + (wraps && !filters.isEmpty ? [.chips] : [])
    let place = (ring.firstIndex(of: focus) ?? 0) + step
    return wraps
      ? ring[(place + ring.count) % ring.count] : ring[min(max(0, place), ring.count - 1)]
  }

  private mutating func walkChips(_ step: Int) -> [Effect]? {
    guard focus == .chips else { return nil }
    chip = max(0, min(chip + step, filters.count - 1))
    return []
  }

  private mutating func activate() -> [Effect] {
    switch focus {
    case .list: return list.selected == nil ? [] : focus(on: .text)
    case .entities: return filterBySelection()
    case .text, .chips: return []
    }
  }

  /// Back to the list; from the list, out.
  private mutating func back() -> [Effect] {
    let hasOthers = size.columns >= ScreenLayout.middle
    if isZoomed, hasOthers {
      isZoomed = false
    } else if focus != .list {
      return focus(on: .list)
    } else {
      return [.terminal(.quit)]
    }
    return []
  }

  private mutating func cancel() {
    if !reading.needle.isEmpty {
      reading.find("", from: nil)
    } else if !sidebar.narrowing.isEmpty {
      sidebar.narrowing = ""
      rebuildSidebar()
    } else if focus != .list {
      focus = .list
      markSelection()
    }
  }
}
