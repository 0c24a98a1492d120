/// The person's changes, to be undone and redone.
///
/// A change enters the history when it is asked for, not when it is on disk: undo pressed right after it
/// takes back this change, and pressed twice takes back two.
struct ChangeHistory: Equatable, Sendable {
  /// A mark or a ruling.
  enum Change: Equatable, Sendable {
    case mark(MarkChange)
    case ruling(RulingChange)
  }

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Adds a change; what was undone before can no longer be redone.
  mutating func take(_ change: Change) {
    done.append(change)
    undone = []
  }

  /// The change that reverts the last one; nil when there is none.
  mutating func undo() -> Change? {
    guard let last = done.popLast() else { return nil }
    undone.append(last)
    return last.again(for: .undone, isInverted: true)
  }

  /// The change that was reverted last; nil when there is none.
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
    }
  }
}
