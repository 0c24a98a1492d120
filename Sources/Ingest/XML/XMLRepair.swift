/// Makes ill-formed XML well-formed, so that nothing behind a fault is lost.
///
/// Bare `&` and `<`, entities of HTML, control characters, missing and crossed end tags, attributes
/// without quotes, and a document that is cut off are put right. Entities of HTML stay as text, since
/// the fields of feeds are read as HTML anyway.
struct XMLRepair {
  /// The repaired document.
  private(set) var output: [UInt8] = []
  /// Whether anything but a declared entity or one of HTML was put right.
  var isChanged = false
  /// Whether elements are nested deeper than libxml2 reads.
  private(set) var isTooDeep = false

  let bytes: [UInt8]
  var index: Int
  private let entities: [String: [UInt8]]
  private var stack: [ArraySlice<UInt8>] = []
  private var isOver = false

  /// The most elements inside each other; libxml2 reads 256.
  private static let deepest = 250

  /// Repairs `bytes` from the root's start tag on.
  init(_ bytes: [UInt8], prolog: XMLProlog) {
    self.bytes = bytes
    index = prolog.root
    entities = prolog.entities
    output.reserveCapacity(bytes.count)
    // An entity is longer than its name; a text of nothing else must not grow without limit.
    let most = 2 * bytes.count + 65_536
    while index < bytes.count, !isOver, output.count <= most { readNext() }
    let hasRest = index < bytes.count && bytes[index...].contains { $0 > 0x20 }
    if !stack.isEmpty || hasRest { isChanged = true }
    close(downTo: 0)
  }
}

extension XMLRepair {
  private mutating func readNext() {
    switch bytes[index] {
    case UInt8(ascii: "<"): readMarkup()
    case UInt8(ascii: "&"): readReference()
    default: copyText(upTo: bytes[index...].firstIndex { $0 == 0x3C || $0 == 0x26 } ?? bytes.count)
    }
  }

  /// Copies text without the characters that XML forbids.
  private mutating func copyText(upTo end: Int) {
    for place in index..<end {
      let byte = bytes[place]
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
        output.append(0x20)
        isChanged = true
      } else if byte == 0xBE || byte == 0xBF, place > 1, bytes[place - 1] == 0xBF,
        bytes[place - 2] == 0xEF
      {
        // U+FFFE and U+FFFF become U+FFFD.
        output.append(0xBD)
        isChanged = true
      } else {
        output.append(byte)
      }
    }
    index = end
  }

  /// Reads `&name;`, `&#160;`, `&#xA0;` or a bare `&`.
  mutating func readReference() {
    let body = bytes[(index + 1)...].prefix(40).prefix { Self.isNameByte($0) || $0 == 0x23 }
    let hasEnd = body.endIndex < bytes.count && bytes[body.endIndex] == UInt8(ascii: ";")
    guard hasEnd, let first = body.first else {
      isChanged = true
      output += "&amp;".utf8
      index += 1
      return
    }
    index = body.endIndex + 1
    if first == UInt8(ascii: "#") { return addCharacter(body.dropFirst()) }
    let name = String(decoding: body, as: UTF8.self)
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) {
      output += "&\(name);".utf8
    } else if let text = entities[name] {
      for byte in text { if byte == 0x3C { output += "&lt;".utf8 } else { output.append(byte) } }
    } else {
      output += "&amp;\(name);".utf8
    }
  }

  /// Adds the character with a number; those that only Windows has, by its table.
  private mutating func addCharacter(_ digits: ArraySlice<UInt8>) {
    let isHex = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let number = UInt32(text, radix: isHex ? 16 : 10) else {
      isChanged = true
      return
    }
    switch number {
    case 9, 10, 13, 0x20..<0x80, 0xA0..<0xD800, 0xE000..<0xFFFE, 0x10000...0x10FFFF:
      output += "&#\(number);".utf8
    case 0x80..<0xA0: output += "&amp;#\(number);".utf8
    default:
      isChanged = true
      output += " ".utf8
    }
  }

  private mutating func readMarkup() {
    if bytes.has("<![CDATA[", at: index) {
      let end = bytes.firstIndex(of: "]]>", from: index)
      copyText(upTo: end ?? bytes.count)
      output += "]]>".utf8
      if end == nil { isChanged = true } else { index += 3 }
    } else if bytes.has("<!--", at: index) {
      skip(behind: "-->")
    } else if bytes.has("<?", at: index) || bytes.has("<!", at: index) {
      isChanged = isChanged || bytes.has("<!", at: index)
      skip(behind: ">")
    } else if bytes.has("</", at: index) {
      readEndTag()
    } else if index + 1 < bytes.count, Self.isNameStart(bytes[index + 1]) {
      readStartTag()
    } else {
      isChanged = true
      output += "&lt;".utf8
      index += 1
    }
  }

  private mutating func skip(behind mark: StaticString) {
    index =
      bytes.firstIndex(of: mark, from: index).map { $0 + mark.utf8CodeUnitCount }
      ?? bytes.count
  }

  private mutating func readEndTag() {
    let name = bytes[(index + 2)...].prefix(while: Self.isNameByte)
    let end = bytes[name.endIndex...].firstIndex { $0 == 0x3E || $0 == 0x3C }
    index = end.map { bytes[$0] == 0x3E ? $0 + 1 : $0 } ?? bytes.count
    guard let depth = stack.lastIndex(where: { $0.elementsEqual(name) }) else {
      isChanged = true
      return
    }
    if depth < stack.count - 1 { isChanged = true }
    close(downTo: depth)
    isOver = stack.isEmpty
  }

  /// Opens an element, after closing those that can't hold it.
  mutating func open(_ name: ArraySlice<UInt8>) {
    if let depth = XMLRepair.closed(by: name, in: stack) {
      isChanged = true
      close(downTo: depth)
    }
    stack.append(name)
    if stack.count > Self.deepest { (isTooDeep, isOver) = (true, true) }
  }

  /// Closes the element that was opened last.
  mutating func closeLast() {
    close(downTo: stack.count - 1)
    isOver = isOver || stack.isEmpty
  }

  /// Appends to the output.
  mutating func emit(_ text: some Sequence<UInt8>) { output += text }

  /// Appends to the output.
  mutating func emit(_ text: String) { output += text.utf8 }

  private mutating func close(downTo depth: Int) {
    while stack.count > depth, let name = stack.popLast() {
      output += "</".utf8
      output += name
      output.append(0x3E)
    }
  }

  static func isNameStart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || (0x30...0x3A).contains(byte) || byte == 0x2D || byte == 0x2E
  }
}
