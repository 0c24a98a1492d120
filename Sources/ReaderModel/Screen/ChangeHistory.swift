/// The user's changes, of marks, rulings and the query, for undo and redo.
///
/// A change enters the history when requested, not when it is on disk, so undo pressed right after
/// it reverts this change, and pressed twice reverts two.
struct ChangeHistory: Equatable, Sendable {
  /// A change of the archive or of the result.
  enum Change: Equatable, Sendable {
    case mark(MarkChange)
    case ruling(RulingChange)
    case desk(DeskChange)
    case result(ResultChange)
  }

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Adds a change and forgets undone ones.
  mutating func take(_ change: Change) {
    done.append(change)
    undone = []
  }

  /// Returns the change that reverts the last one; nil if there is none.
  mutating func undo() -> Change? {
    guard let last = done.popLast() else { return nil }
    undone.append(last)
    return last.again(for: .undone, isInverted: true)
  }

  /// Returns the change that was reverted last; nil if there is none.
  mutating func redo() -> Change? {
    guard let last = undone.popLast() else { return nil }
    done.append(last)
    return last.again(for: .redone, isInverted: false)
  }
}

extension ChangeHistory.Change {
  /// The change, or its opposite, for another reason.
  fileprivate func again(for reason: MarkChange.Reason, isInverted: Bool) -> Self {
    switch self {
    case .mark(var change):
      change.isOn = change.isOn != isInverted
      change.reason = reason
      return .mark(change)
    case .ruling(var change):
      change.isOn = change.isOn != isInverted
      change.reason = reason
      return .ruling(change)
    case .desk(var change):
      change.isOn = change.isOn != isInverted
      change.reason = reason
      return .desk(change)
    case .result(let change):
      return .result(
        isInverted ? ResultChange(before: change.after, after: change.before) : change)
    }
  }
}
