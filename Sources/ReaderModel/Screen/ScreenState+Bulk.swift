import Text

/// What is done with several articles at once, and what is repeated.
extension ScreenState {
  /// The most times that a typed number repeats an action.
  private static let mostTimes = 1000
  /// The number from which on no more digits are taken.
  private static let largeCount = 1_000_000

  /// Takes a digit of a number that is typed before a key; returns false if the key is no such digit.
  mutating func takeDigit(_ key: Key) -> Bool {
    guard overlay == nil, case .character(let letter) = key, letter.isASCII,
      let digit = letter.wholeNumberValue, digit > 0 || count != nil,
      setting.bindings.action(for: key, in: contexts) == nil
    else { return false }
    let known = count ?? 0
    if known < Self.largeCount { count = known * 10 + digit }
    return true
  }

  /// Performs the action of a key, as often or as far as the number says that was typed before it.
  mutating func performCounted(_ action: Action) -> [Effect] {
    let count = count
    self.count = nil
    if action == .cancel, count != nil { return [] }
    if let count, action.isRepeated {
      var effects: [Effect] = []
      for _ in 0..<min(count, Self.mostTimes) { effects += perform(action) }
      return effects
    }
    if let count, action.isOfRows, !reading.isSelecting { list.select(next: count) }
    return perform(count.flatMap { action.counted($0) } ?? action)
  }

  /// Does the last change again.
  mutating func repeatChange() -> [Effect] {
    guard let lastChange else { return tell("nothing to repeat") }
    return perform(lastChange)
  }

  /// Begins a selection of rows, or ends it.
  mutating func select() -> [Effect] {
    if focus == .text {
      if reading.isWalkingSentences {
        reading.fixSelection()
        return tell(
          "the passage begins here; \(key: .walkSentences(.next)) takes in the next sentence")
      } else if reading.isSelecting {
        reading.endSelection()
      } else if !reading.beginSelection() {
        return tell("this article has no text to select")
      }
      return []
    }
    if focus != .list { return tell("select rows of the list or lines of the text") }
    if list.isSelecting {
      list.endSelection()
    } else if list.window.selected == nil {
      return tell("no article is selected")
    } else {
      list.beginSelection()
    }
    return []
  }

  /// Asks whether the whole result is to be marked as read.
  mutating func readAll() -> [Effect] {
    let unread = ArticleReach.result(
      ArticleQuery(
        filter: .conjunction(result.query.filter.conditions + [.mark(.unread)]),
        order: result.query.order))
    return open(
      Confirmation(.desk(.mark(unread, .read, isOn: true)), "mark read", of: .reach(unread)))
  }
}
