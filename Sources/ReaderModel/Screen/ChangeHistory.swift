/// What the reader made, to be undone and redone. Only what is on disk is here.
struct ChangeHistory: Equatable, Sendable {
  /// Something made.
  enum Change: Equatable, Sendable {
    case mark(MarkChange)
    case ruling(RulingChange)
  }

  private var done: [Change] = []
  private var undone: [Change] = []

  /// Takes what is on disk now.
  mutating func take(_ change: Change) {
    switch change.reason {
    case .opened: break
    case .asked:
      done.append(change)
      undone = []
    case .undone:
      _ = done.popLast()
      undone.append(change)
    case .redone:
      _ = undone.popLast()
      done.append(change)
    }
  }

  /// What takes the last change back; nil when there is none.
  var undoing: Effect? { done.last?.inverted(for: .undone) }

  /// What makes it again.
  var redoing: Effect? { undone.last?.inverted(for: .redone) }
}

extension ChangeHistory.Change {
  fileprivate var reason: MarkChange.Reason {
    switch self {
    case .mark(let change): change.reason
    case .ruling(let change): change.reason
    }
  }

  fileprivate func inverted(for reason: MarkChange.Reason) -> Effect {
    switch self {
    case .mark(let change):
      .mark(
        MarkChange(
          article: change.article, kind: change.kind, isOn: !change.isOn, reason: reason))
    case .ruling(let change):
      .rule(
        RulingChange(
          ruling: change.ruling, article: change.article, isOn: !change.isOn, reason: reason))
    }
  }
}
