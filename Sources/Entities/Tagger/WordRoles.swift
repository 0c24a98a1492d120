/// What a word adds to the scores of the tokens around it, whatever else stands there.
struct WordRoles {
  /// Where a word stands, as seen from the token whose label is asked for.
  enum Role: CaseIterable {
    case here, before, after, twoBefore, twoAfter
  }

  /// To its own token.
  private(set) var here = RowSum()
  /// To the token behind it.
  private(set) var before = RowSum()
  /// To the token before it.
  private(set) var after = RowSum()
  /// To the second token behind it.
  private(set) var twoBefore = RowSum()
  /// To the second token before it.
  private(set) var twoAfter = RowSum()

  /// Adds nothing.
  init() {}

  /// The sums of `form` by `weights`.
  init(_ form: WordForm, _ weights: TaggerWeights) {
    here = Self.sum(of: form, as: .here, weights)
    before = Self.sum(of: form, as: .before, weights)
    after = Self.sum(of: form, as: .after, weights)
    twoBefore = Self.sum(of: form, as: .twoBefore, weights)
    twoAfter = Self.sum(of: form, as: .twoAfter, weights)
  }

  private static func sum(of form: WordForm, as role: Role, _ weights: TaggerWeights) -> RowSum {
    let capacity = SentenceFeatures.mostOfWord
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: capacity) { features in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: capacity) { found in
        var sum = RowSum()
        guard let first = features.baseAddress, let entries = found.baseAddress else { return sum }
        var sink = FeatureSink(first, capacity: capacity)
        SentenceFeatures.write(form, as: role, to: &sink)
        let count = weights.index.entries(
          of: UnsafeBufferPointer(start: first, count: sink.count), to: entries)
        sum.add(UnsafeBufferPointer(start: entries, count: count), of: weights.rows)
        return sum
      }
    }
  }
}
