/// Normalises spans by the annotation guidelines: without a leading article, a trailing 's, and
/// spaces, quotes or brackets at the ends.
package enum SpanNorm {
  private static let leading: [String] = [
    "the ", "The ", "THE ", "an ", "An ", "a ", "A ", " ", "\n", "\"", "'", "“", "”", "‘", "’", "(",
    "[", "<",
  ]
  private static let trailing: [String] = [
    "'s", "’s", " ", "\n", "\"", "'", "“", "”", "‘", "’", ")", "]", ",", ";", ":", "<", ">",
  ]

  /// The part of `range` that counts; never empty unless `range` is.
  package static func normalised(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while let cut = leading.first(where: {
      $0.utf8.count < end - start && bytes[start..<end].starts(with: $0.utf8)
    }) {
      start += cut.utf8.count
    }
    while let cut = trailing.first(where: { tail in
      tail.utf8.count < end - start
        && bytes[start..<end].suffix(tail.utf8.count).elementsEqual(tail.utf8)
        && !(tail == ")" && bytes[start..<end].contains(UInt8(ascii: "(")))
    }) {
      end -= cut.utf8.count
    }
    return start..<end
  }
}
