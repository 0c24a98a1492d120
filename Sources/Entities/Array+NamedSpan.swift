import Text

/// Spans of a field in order, of which no two overlap, as the country layer finds them.
extension [NamedSpan] {
  /// The first span that begins at `offset` or behind it.
  func first(from offset: Int) -> NamedSpan? {
    element(at: partitioningIndex { $0.range.lowerBound >= offset })
  }

  /// The last span that ends at `offset` or before it.
  func last(upTo offset: Int) -> NamedSpan? {
    element(at: partitioningIndex { $0.range.upperBound > offset } - 1)
  }

  /// The spans that hold some of `range`.
  func overlapping(_ range: Range<Int>) -> ArraySlice<NamedSpan> {
    self[partitioningIndex { $0.range.upperBound > range.lowerBound }...]
      .prefix { $0.range.lowerBound < range.upperBound }
  }

  private func element(at index: Int) -> NamedSpan? { indices.contains(index) ? self[index] : nil }
}
