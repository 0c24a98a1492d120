import Text

/// The ranges of a field that are taken, so that later layers leave them alone.
struct SpanClaims {
  private(set) var spans: [NamedSpan] = []
  /// Taken ranges by ascending start; they never overlap.
  private var taken: [Range<Int>] = []

  /// Whether any byte of `range` is taken.
  func overlaps(_ range: Range<Int>) -> Bool {
    let index = firstIndex(endingAfter: range.lowerBound)
    return index < taken.count && taken[index].lowerBound < range.upperBound
  }

  /// Takes the span unless some of it is taken, or it is too long for a name.
  @discardableResult
  mutating func claim(_ span: NamedSpan) -> Bool {
    guard span.range.count <= NamedSpan.longestName, reserve(span.range) else { return false }
    spans.append(span)
    return true
  }

  /// Takes a range that names nothing; false when some of it is taken.
  @discardableResult
  mutating func reserve(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, !overlaps(range) else { return false }
    taken.insert(range, at: firstIndex(endingAfter: range.lowerBound))
    return true
  }

  private func firstIndex(endingAfter offset: Int) -> Int {
    taken.partitioningIndex { $0.upperBound > offset }
  }
}
