/// What the scan leaves out besides comments and scripts.
extension HTMLScanner {
  /// Where an attribute of a tag stands.
  struct Attribute {
    let start: Int
    /// The end of its name.
    let nameEnd: Int
    /// The value between quotation marks; nil without marks.
    let value: Range<Int>?
    /// The index behind it.
    let end: Int
  }

  /// The names of the attributes that the tree is asked for or that the parser looks at.
  private static let read: [[[UInt8]]] = {
    let names = [
      "id", "alt", "rel", "class", "style", "title", "width", "start", "href", "lang", "role",
      "name", "type", "hidden", "content", "datetime", "pubdate", "itemprop", "property",
      "xml:lang", "http-equiv", "aria-label", "data-testid", "data-component", "data-module",
      "data-type", "color", "face", "size", "encoding", "action", "prompt", "charset",
    ]
    var read = [[[UInt8]]](repeating: [], count: 16)
    for name in names { read[name.utf8.count].append(Array(name.utf8)) }
    return read
  }()
  private static let linking: HTMLTagSet = [.a, .link, .base, .area]

  /// Whether anybody looks at the attribute of a `tag`.
  func isRead(_ attribute: Attribute, of tag: HTMLTag) -> Bool {
    let length = attribute.nameEnd - attribute.start
    guard length < Self.read.count,
      let name = Self.read[length].first(where: { isNamed($0, at: attribute.start) })
    else { return false }
    switch name.first {
    case UInt8(ascii: "h") where length == 4: return Self.linking.contains(tag)
    case UInt8(ascii: "s") where length == 5 && name[2] == UInt8(ascii: "y"):
      return hides(attribute.start..<attribute.end)
    default: return true
    }
  }

  /// Whether `name`, in lower case, stands at `start` in any case.
  private func isNamed(_ name: [UInt8], at start: Int) -> Bool {
    for (offset, letter) in name.enumerated() {
      let byte = source[start + offset]
      guard byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter else {
        return false
      }
    }
    return true
  }

  /// Whether the parser compares the value: `type` of inputs, `encoding` of formulas.
  func isJudged(_ attribute: Attribute) -> Bool {
    let length = attribute.nameEnd - attribute.start
    let first = byte(attribute.start) | 0x20
    return length == 4 && first == UInt8(ascii: "t") || length == 8 && first == UInt8(ascii: "e")
  }

  /// Whether a style may hide something: `display: none`, `visibility: hidden`.
  private func hides(_ style: Range<Int>) -> Bool {
    source.withUnsafeBufferPointer { source in
      var index = style.lowerBound
      while index + 4 <= style.upperBound {
        switch source[index] | 0x20 {
        case UInt8(ascii: "n") where source[index + 1] | 0x20 == UInt8(ascii: "o"): return true
        case UInt8(ascii: "h") where source[index + 1] | 0x20 == UInt8(ascii: "i"): return true
        default: index += 1
        }
      }
      return false
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

  /// The attribute that begins at `start`.
  func attribute(from start: Int) -> Attribute {
    var index = start + 1
    while index < source.count, source[index] > 0x20, source[index] != 0x3D,
      source[index] != 0x2F, source[index] != 0x3E
    {
      index += 1
    }
    let name = index
    while index < source.count, source[index] <= 0x20 { index += 1 }
    guard byte(index) == 0x3D else {
      return Attribute(start: start, nameEnd: name, value: nil, end: name)
    }
    index += 1
    while index < source.count, source[index] <= 0x20 { index += 1 }
    let mark = byte(index)
    if mark == 0x22 || mark == 0x27 {
      guard let close = firstIndex(of: mark, from: index + 1) else {
        return Attribute(start: start, nameEnd: name, value: nil, end: source.count)
      }
      return Attribute(start: start, nameEnd: name, value: index + 1..<close, end: close + 1)
    }
    while index < source.count, source[index] > 0x20, source[index] != 0x3E { index += 1 }
    return Attribute(start: start, nameEnd: name, value: nil, end: index)
  }
}
