extension XMLRepair {
  /// Reads a start tag and writes it with every value in quotes and every attribute once.
  mutating func readStartTag() {
    let name = bytes[(index + 1)...].prefix(while: Self.isNameByte)
    index = name.endIndex
    open(name)
    emit("<")
    emit(name)
    var names: [ArraySlice<UInt8>] = []
    while readAttribute(&names) {}
    let isEmpty = bytes.has("/>", at: index)
    let isVoid = Self.isVoid(name)
    index += isEmpty ? 2 : index < bytes.count && bytes[index] == 0x3E ? 1 : 0
    if isVoid, !isEmpty { isChanged = true }
    emit(">")
    if isEmpty || isVoid { closeLast() }
  }

  /// Reads the next attribute; returns false at the end of the tag.
  private mutating func readAttribute(_ names: inout [ArraySlice<UInt8>]) -> Bool {
    while index < bytes.count, !Self.isNameStart(bytes[index]) {
      if bytes[index] == 0x3E || bytes[index] == 0x3C || bytes.has("/>", at: index) { return false }
      index += 1
    }
    guard index < bytes.count else { return false }
    let name = bytes[index...].prefix(while: Self.isNameByte)
    index = name.endIndex
    let equals = bytes[index...].firstIndex { $0 > 0x20 }
    let isNew = !names.contains { $0.elementsEqual(name) } && names.count < 100
    names.append(name)
    guard let equals, bytes[equals] == UInt8(ascii: "=") else {
      isChanged = true
      if isNew { emitAttribute(name, value: bytes[index..<index]) }
      return true
    }
    let value = readValue(from: equals + 1)
    if isNew { emitAttribute(name, value: value) } else { isChanged = true }
    return true
  }

  private mutating func readValue(from start: Int) -> ArraySlice<UInt8> {
    let start = bytes[start...].firstIndex { $0 > 0x20 } ?? bytes.count
    guard start < bytes.count, bytes[start] == 0x22 || bytes[start] == 0x27 else {
      isChanged = true
      let value = bytes[start...].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x3C }
      index = value.endIndex
      return value
    }
    let quote = bytes[start]
    let close = bytes[(start + 1)...].firstIndex(of: quote) ?? bytes.count
    index = min(close + 1, bytes.count)
    return bytes[(start + 1)..<close]
  }

  private mutating func emitAttribute(_ name: ArraySlice<UInt8>, value: ArraySlice<UInt8>) {
    emit(" ")
    emit(name)
    emit("=\"")
    let end = index
    index = value.startIndex
    while index < value.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "&"):
        readReference()
        continue
      case UInt8(ascii: "<"): emit("&lt;")
      case UInt8(ascii: "\""): emit("&quot;")
      case let byte where byte < 0x20: emit(" ")
      case let byte: emit([byte])
      }
      index += 1
    }
    index = end
    emit("\"")
  }

  /// Elements of HTML without an end tag.
  private static let voids: [StaticString] = [
    "br", "img", "hr", "input", "wbr", "embed", "col", "area", "param",
  ]

  private static func isVoid(_ name: ArraySlice<UInt8>) -> Bool {
    voids.contains { name.isWord($0) }
  }

  /// Elements of feeds that hold text, and those of them that no HTML has.
  private static let texts: [StaticString] = [
    "title", "link", "description", "guid", "pubDate", "author", "category", "comments",
    "content:encoded", "dc:creator", "dc:date", "summary", "content", "updated", "published", "id",
  ]
  private static let feedTexts: [StaticString] = [
    "guid", "pubDate", "content:encoded", "dc:creator", "dc:date", "updated", "published",
  ]
  private static let items: [StaticString] = ["item", "entry"]

  /// The depth of the outermost element that ends where one called `name` begins: an item where the
  /// next begins, a text where another does. Nil if none does.
  static func closed(by name: ArraySlice<UInt8>, in stack: [ArraySlice<UInt8>]) -> Int? {
    func isAny(_ name: ArraySlice<UInt8>, of words: [StaticString]) -> Bool {
      words.contains { name.isWord($0) }
    }
    if isAny(name, of: items) { return stack.lastIndex { isAny($0, of: items) } }
    if isAny(name, of: feedTexts) { return stack.lastIndex { isAny($0, of: texts) } }
    guard isAny(name, of: texts), let last = stack.last, isAny(last, of: texts) else { return nil }
    return stack.count - 1
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are those of `word`.
  fileprivate func isWord(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount
      && elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: count))
  }
}
