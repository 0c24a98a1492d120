import ReaderModel

/// Remembers the counts of saved searches as long as nothing has changed that they depend on.
final class SearchCountMemory: Sendable {
  /// What was counted.
  struct Key: Hashable {
    var filter: Filter
    /// The mark that only later texts count; nil for all.
    var looked: Int64?
  }

  /// The most counts to remember.
  private static let most = 1000

  private let counts = Guarded<[Key: (stamp: Int, count: Int)]>([:])

  /// Returns the count for `key`; calls `count` if it is not known at that `stamp`.
  func count(_ key: Key, at stamp: Int, counting count: () throws -> Int) rethrows -> Int {
    if let known = counts.withLock({ $0[key] }), known.stamp == stamp { return known.count }
    let count = try count()
    counts.withLock { counts in
      if counts.count >= Self.most { counts.removeAll() }
      counts[key] = (stamp, count)
    }
    return count
  }
}
