import Text

/// A line of text under construction: blanks collapsed, invisible marks left out.
struct TextLine {
  private var bytes: [UInt8] = []
  private var isSpaceDue = false

  /// The text without blanks at its ends, in NFC.
  var text: String {
    bytes.isEmpty ? "" : NormalForm.composed(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether nothing visible was appended.
  var isEmpty: Bool { bytes.isEmpty }

  /// The number of bytes.
  var count: Int { bytes.count }

  /// Whether the next letter will be the first of a line.
  var beginsLine: Bool { bytes.isEmpty || bytes.last == 0x0A }

  /// Makes sure that a space comes before what is appended next.
  mutating func addSpace() { isSpaceDue = !beginsLine }

  /// Ends the line inside the paragraph.
  mutating func addLineEnd() {
    isSpaceDue = false
    if !beginsLine { bytes.append(0x0A) }
  }

  /// Appends UTF-8, with all blanks as single spaces; soft hyphens and other marks without a width
  /// are left out.
  mutating func append(_ text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      var index = 0
      while index < text.count {
        let byte = text[index]
        if byte <= 0x20 {
          addSpace()
          index += 1
        } else if byte < 0x80 {
          let start = index
          while index < text.count, text[index] > 0x20, text[index] < 0x80 { index += 1 }
          add(text[start..<index])
        } else {
          let length = min(Self.length(byte), text.count - index)
          appendWide(text[index..<index + length])
          index += length
        }
      }
    }
  }

  /// Appends text as it stands, with its own line ends.
  mutating func appendVerbatim(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    isSpaceDue = false
  }

  /// Takes line ends and blanks from the end.
  mutating func trimEnd() {
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    isSpaceDue = false
  }

  /// Where the words begin that were appended behind `count` bytes.
  func wordStart(from count: Int) -> Int {
    count < bytes.count && bytes[count] == 0x20 ? count + 1 : count
  }

  /// `anchors` of this line, as they are in ``text``.
  func fitted(_ anchors: [TextBlock.Anchor]) -> [TextBlock.Anchor] {
    if anchors.isEmpty { return [] }
    let isComposed = text.utf8.elementsEqual(bytes)
    return anchors.compactMap { anchor in
      var (start, end) = (anchor.range.lowerBound, min(anchor.range.upperBound, bytes.count))
      guard start < end else { return nil }
      if !isComposed { (start, end) = (composedCount(start), composedCount(end)) }
      return start < end ? .init(range: start..<end, node: anchor.node) : nil
    }
  }

  /// How many bytes the first `count` bytes have in NFC.
  private func composedCount(_ count: Int) -> Int {
    NormalForm.composed(String(decoding: bytes[..<count], as: UTF8.self)).utf8.count
  }

  private mutating func appendWide(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) {
    switch scalar.first {
    case 0xC2 where scalar.last == 0xA0: addSpace()
    case 0xC2 where scalar.last == 0xAD: break
    case 0xE2 where Self.isInvisible(scalar): break
    case 0xE2 where Self.isSpace(scalar): addSpace()
    case 0xE3 where scalar.elementsEqual([0xE3, 0x80, 0x80]): addSpace()
    case 0xEF where scalar.elementsEqual([0xEF, 0xBB, 0xBF]): break
    default: add(scalar)
    }
  }

  /// U+200B and U+2060.
  private static func isInvisible(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    scalar.elementsEqual([0xE2, 0x80, 0x8B]) || scalar.elementsEqual([0xE2, 0x81, 0xA0])
  }

  /// U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F.
  private static func isSpace(_ scalar: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard scalar.count == 3, let last = scalar.last else { return false }
    switch scalar[scalar.startIndex + 1] {
    case 0x80: return (0x80...0x8A).contains(last) || last == 0xA8 || last == 0xA9 || last == 0xAF
    case 0x81: return last == 0x9F
    default: return false
    }
  }

  private mutating func add(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    if isSpaceDue { bytes.append(0x20) }
    isSpaceDue = false
    bytes.append(contentsOf: text)
  }

  private static func length(_ lead: UInt8) -> Int {
    lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
  }
}
