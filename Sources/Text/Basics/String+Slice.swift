extension String {
  /// The part of the string in a UTF-8 byte range, clamped to the string and extended to whole
  /// scalars.
  package func slice(_ range: Range<Int>) -> Substring {
    let low = min(max(0, range.lowerBound), utf8.count)
    let high = min(max(low, range.upperBound), utf8.count)
    return self[
      utf8.index(startIndex, offsetBy: low)..<utf8.index(startIndex, offsetBy: high)]
  }
}
