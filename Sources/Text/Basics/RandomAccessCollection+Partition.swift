extension RandomAccessCollection {
  /// The first index whose element is `behind`, or the end.
  ///
  /// - Precondition: no element that is not `behind` follows one that is.
  @inlinable
  package func partitioningIndex(where behind: (Element) -> Bool) -> Index {
    var low = startIndex
    var count = self.count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if behind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
