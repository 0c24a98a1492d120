/// Turns offsets in code points into offsets in UTF-8 bytes.
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

  /// Byte ranges between blank lines.
  static func paragraphs(of bytes: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        if index > start { paragraphs.append(start..<index) }
        while index < bytes.count, bytes[index] == 0x0A { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    if start < bytes.count { paragraphs.append(start..<bytes.count) }
    return paragraphs
  }
}
