import ReaderModel

/// What saving remembers between batches. Only hints: forgetting them costs time, nothing else.
final class SavingMemory: Sendable {
  /// The hints themselves.
  struct Hints {
    /// The rows of values, by kind and key, with the name that each had.
    var facets: [String: (id: Int64, name: String)] = [:]
    /// The names of values.
    var names: FacetNames
    /// A number from which on the next free one is to be sought, by an article's first number.
    var free: [Int64: Int64] = [:]

    /// No hints yet.
    init(by rules: IdentityRules) { names = FacetNames(by: rules) }

    /// Keeps the memory bounded.
    mutating func trim() {
      if facets.count > 50_000 { facets.removeAll(keepingCapacity: true) }
      if free.count > 50_000 { free.removeAll(keepingCapacity: true) }
    }
  }

  private let rules: IdentityRules
  private let hints: Guarded<Hints>

  /// Remembers nothing yet.
  init(by rules: IdentityRules) {
    self.rules = rules
    hints = Guarded(Hints(by: rules))
  }

  /// Takes the hints out, for one batch.
  func take() -> Hints { hints.withLock { exchange(&$0, with: Hints(by: rules)) } }

  /// Puts them back after it.
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
