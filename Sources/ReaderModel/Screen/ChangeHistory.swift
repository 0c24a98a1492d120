/// What the person made, to be undone and redone.
///
/// Keys may be faster than the disk. What is asked for is part of the history at once, so that `z`
/// right behind it takes back just this, and `z` twice takes back two things.
struct ChangeHistory: Equatable, Sendable {
  /// Something made.
  enum Change: Equatable, Sendable {
    case mark(MarkChange)
    case ruling(RulingChange)
  }

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Takes what was asked for; what was undone before can't be redone after it.
  mutating func take(_ change: Change) {
    done.append(change)
    undone = []
  }

  /// Goes a step back: the change that takes the last one back; nil when there is none.
  mutating func undo() -> Change? {
    guard let last = done.popLast() else { return nil }
    undone.append(last)
    return last.again(for: .undone, isInverted: true)
  }

  /// Goes a step forward: the change that was taken back last; nil when there is none.
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
