import ReaderModel

/// A cache that saving keeps between batches. Losing it only costs time.
final class SavingMemory: Sendable {
  /// The cached data.
  struct Hints {
    /// The row and the name of each value, by kind and key.
    var facets: [String: (id: Int64, name: String)] = [:]
    /// Analysed names.
    var names: FacetNames
    /// Where to start the search for a free number, by the first number of the article's minute.
    var free: [Int64: Int64] = [:]

    /// An empty cache.
    init(by rules: IdentityRules) { names = FacetNames(by: rules) }

    /// Drops tables of more than 50,000 entries.
    mutating func trim() {
      if facets.count > 50_000 { facets.removeAll(keepingCapacity: true) }
      if free.count > 50_000 { free.removeAll(keepingCapacity: true) }
    }
  }

  private let rules: IdentityRules
  private let hints: Guarded<Hints>

  /// An empty memory.
  init(by rules: IdentityRules) {
    self.rules = rules
    hints = Guarded(Hints(by: rules))
  }

  /// Takes the hints for one batch and leaves an empty cache.
  func take() -> Hints { hints.withLock { exchange(&$0, with: Hints(by: rules)) } }

  /// Puts the hints back after the batch.
  func put(_ new: consuming Hints) {
    let new = new
    hints.withLock { $0 = new }
  }

  private func exchange(_ value: inout Hints, with new: Hints) -> Hints {
    let old = value
    value = new
    return old
  }
}
