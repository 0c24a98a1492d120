import ReaderModel

/// Counts the programs killed on one ground.
final class KillCount: Sendable {
  private let count = Guarded(0)

  /// The count so far.
  var value: Int { count.withLock { $0 } }

  /// Counts one more.
  func add() { count.withLock { $0 += 1 } }
}
