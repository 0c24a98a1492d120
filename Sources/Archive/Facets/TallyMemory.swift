import ReaderModel

/// Caches the tally of the last result, so that all its kinds of facets, and every letter typed to
/// narrow one, cost a single walk.
final class TallyMemory: Sendable {
  /// The result that a tally counts.
  struct Key: Equatable {
    var filter: Filter
    /// Changes with every write; see ``Schema``.
    var revision: Int
  }

  private let last = Guarded<(key: Key, tally: FacetTally)?>(nil)

  /// Returns the tally for `key`; calls `count` if it is not cached.
  func tally(_ key: Key, counting count: () throws -> FacetTally) rethrows -> FacetTally {
    if let known = last.withLock({ $0?.key == key ? $0?.tally : nil }) { return known }
    let tally = try count()
    last.withLock { $0 = (key, tally) }
    return tally
  }
}
