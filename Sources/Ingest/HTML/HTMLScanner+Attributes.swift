/// What the scan leaves out besides comments and scripts.
extension HTMLScanner {
  /// Whether the attribute is for scripts, or for pictures, or a style that hides nothing.
  func isUnread(_ attribute: Range<Int>) -> Bool {
    guard attribute.count > 12 else { return false }
    return source.withUnsafeBufferPointer { source in
      let bytes = source[attribute]
      func begins(_ name: StaticString) -> Bool {
        name.withUTF8Buffer { name in
          bytes.count > name.count && zip(bytes, name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        }
      }
      switch bytes.first.map({ $0 | 0x20 }) {
      case UInt8(ascii: "d"):
        return begins("data-")
          && !(begins("data-t") || begins("data-c") || begins("data-m"))
      case UInt8(ascii: "s"):
        return begins("srcset=") || begins("sizes=") || begins("src=")
      case UInt8(ascii: "o"): return begins("on")
      default: return false
      }
    }
  }

  /// The index of a drawing's end tag, unless another drawing begins before it.
  func drawingEnd(from start: Int) -> Int? {
    var index = start
    while let open = firstIndex(of: UInt8(ascii: "<"), from: index) {
      let isEnd = byte(open + 1) == 0x2F
      let name = isEnd ? open + 2 : open + 1
      if byte(name) | 0x20 == 0x73, byte(name + 1) | 0x20 == 0x76, byte(name + 2) | 0x20 == 0x67 {
        return isEnd ? open : nil
      }
      if open - start > 100_000 { return nil }
      index = open + 1
    }
    return nil
  }

  /// The index behind the attribute that begins at `start`.
  func attributeEnd(from start: Int) -> Int {
    var index = start + 1
    while index < source.count, source[index] > 0x20, source[index] != 0x3D,
      source[index] != 0x2F, source[index] != 0x3E
    {
      index += 1
    }
    let name = index
    while index < source.count, source[index] <= 0x20 { index += 1 }
    guard byte(index) == 0x3D else { return name }
    index += 1
    while index < source.count, source[index] <= 0x20 { index += 1 }
    let mark = byte(index)
    if mark == 0x22 || mark == 0x27 {
      return firstIndex(of: mark, from: index + 1).map { $0 + 1 } ?? source.count
    }
    while index < source.count, source[index] > 0x20, source[index] != 0x3E { index += 1 }
    return index
  }
}
