import ReaderModel

/// How many programs were killed on one ground.
final class KillCount: Sendable {
  private let count = Guarded(0)

  /// So far.
  var value: Int { count.withLock { $0 } }

  /// Counts one more.
  func add() { count.withLock { $0 += 1 } }
}
