/// Converts offsets in code points to offsets in UTF-8 bytes.
struct ByteOffsets {
  private var offsets: [Int] = []

  /// The offsets of `text`.
  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += String(scalar).utf8.count
    }
    offsets.append(offset)
  }

  /// The byte range of a range of code points.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }
}
