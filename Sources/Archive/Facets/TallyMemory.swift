import ReaderModel

/// The tally of the result that was asked about last, so that its seven kinds of facets, and every
/// letter typed to narrow one of them, cost one walk.
final class TallyMemory: Sendable {
  /// The result that a tally counts.
  struct Key: Equatable {
    var filter: Filter
    /// Changes with everything that is written; see ``Schema``.
    var revision: Int
  }

  private let last = Guarded<(key: Key, tally: FacetTally)?>(nil)

  /// The tally for `key`, counted when it is not the last one.
  func tally(_ key: Key, counting count: () throws -> FacetTally) rethrows -> FacetTally {
    if let known = last.withLock({ $0?.key == key ? $0?.tally : nil }) { return known }
    let tally = try count()
    last.withLock { $0 = (key, tally) }
    return tally
  }
}
