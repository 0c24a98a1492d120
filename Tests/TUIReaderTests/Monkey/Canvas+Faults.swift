@testable import ReaderModel
@testable import TUIReader
@testable import Text

extension Canvas {
  /// What is wrong with the picture: columns that don't add up, letters that a terminal would obey,
  /// a cursor outside.
  var faults: [String] {
    var faults: [String] = []
    if cells.count != max(0, size.columns * size.rows) {
      return ["\(cells.count) cells for \(size)"]
    }
    for y in 0..<max(0, size.rows) {
      var width = 0
      for x in 0..<size.columns {
        let text = self[x, y].text
        if text.isPrintableLetter {
          width += 1
          continue
        }
        width += DisplayWidth.of(text)
        if !text.unicodeScalars.allSatisfy(\.isHarmless) {
          faults.append("row \(y) holds \(text.debugDescription)")
        }
      }
      if width != size.columns { faults.append("row \(y) is \(width) columns wide") }
    }
    if let cursor, !(0..<size.columns).contains(cursor.x) || !(0..<size.rows).contains(cursor.y) {
      faults.append("the cursor is at \(cursor.x), \(cursor.y)")
    }
    return faults
  }
}

extension String {
  /// Whether it is one letter of ASCII, as most cells are: a column wide, and harmless.
  fileprivate var isPrintableLetter: Bool {
    guard utf8.count == 1, let byte = utf8.first else { return false }
    return (0x20..<0x7F).contains(byte)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal prints the scalar and does nothing else: no C0, DEL or C1, no line or
  /// paragraph separator, nothing that turns the direction of writing.
  var isHarmless: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
