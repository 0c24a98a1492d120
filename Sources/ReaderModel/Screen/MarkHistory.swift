/// The marks made, to be undone and redone. Only those that are on disk are here.
struct MarkHistory: Equatable, Sendable {
  private var done: [MarkChange] = []
  private var undone: [MarkChange] = []

  /// Takes a mark that is on disk now.
  mutating func take(_ change: MarkChange) {
    switch change.reason {
    case .opened: break
    case .asked:
      done.append(change)
      undone = []
    case .undone:
      done.removeLast(done.isEmpty ? 0 : 1)
      undone.append(change)
    case .redone:
      undone.removeLast(undone.isEmpty ? 0 : 1)
      done.append(change)
    }
  }

  /// The change that takes the last mark back; nil when there is none.
  var undoing: MarkChange? { done.last.map { $0.inverted(for: .undone) } }

  /// The change that makes it again.
  var redoing: MarkChange? { undone.last.map { $0.inverted(for: .redone) } }
}

extension MarkChange {
  fileprivate func inverted(for reason: Reason) -> MarkChange {
    MarkChange(article: article, kind: kind, isOn: !isOn, reason: reason)
  }
}
