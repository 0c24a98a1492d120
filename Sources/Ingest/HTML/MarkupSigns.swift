/// Looks for tags and character references in a text that may be HTML or may be plain.
struct MarkupSigns {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether the text has a tag of a known element, closed with `>`, or a character reference.
  var isFound: Bool {
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), isTag(at: index + 1) { return true }
      if bytes[index] == UInt8(ascii: "&"), isReference(at: index + 1) { return true }
      index += 1
    }
    return false
  }

  private func isTag(at start: Int) -> Bool {
    let start = start < bytes.count && bytes[start] == UInt8(ascii: "/") ? start + 1 : start
    let name = bytes[min(start, bytes.count)...].prefix(16).prefix(while: Self.isNameByte)
    guard let first = name.first, first > 0x39 else { return false }
    let tag = bytes.withUnsafeBufferPointer { HTMLTag(named: $0[name.indices]) }
    guard tag.isListed, name.endIndex < bytes.count else { return false }
    let rest = bytes[name.endIndex...].prefix(4096)
    guard let next = rest.first, next <= 0x20 || next == 0x2F || next == 0x3E else { return false }
    return rest.contains(0x3E)
  }

  private func isReference(at start: Int) -> Bool {
    guard start < bytes.count else { return false }
    let body = bytes[start...].prefix(12)
    guard let end = body.firstIndex(of: UInt8(ascii: ";")), end > start + 1 else { return false }
    let name = body[start..<end]
    return name.first == UInt8(ascii: "#") ? name.count > 1 : name.allSatisfy(Self.isNameByte)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }
}
