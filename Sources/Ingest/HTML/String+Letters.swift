extension String {
  /// The number of its letters and digits; an ideograph or a syllable counts as two and a half.
  var letterWeight: Double {
    utf8.withContiguousStorageIfAvailable(Self.weight)
      ?? Array(utf8).withUnsafeBufferPointer(Self.weight)
  }

  /// The weight of valid UTF-8.
  private static func weight(_ bytes: UnsafeBufferPointer<UInt8>) -> Double {
    var (single, wide) = (0, 0)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let isLetter = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        single += isLetter ? 1 : 0
        index += 1
        continue
      }
      let length = Swift.min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2, bytes.count - index)
      var value = UInt32(byte) & (0x7F >> UInt32(length))
      for place in index + 1..<index + length { value = value << 6 | UInt32(bytes[place] & 0x3F) }
      switch value {
      case 0..<0xC0, 0x2000..<0x2070, 0x3000..<0x3040: break
      case 0x3040..<0xA000, 0xAC00..<0xD7B0, 0xF900..<0xFB00: wide += 1
      default: single += 1
      }
      index += length
    }
    return Double(single) + 2.5 * Double(wide)
  }
}
