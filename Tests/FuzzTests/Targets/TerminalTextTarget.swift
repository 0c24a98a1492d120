@testable import ReaderModel
@testable import Text

/// What goes to a terminal: sanitised, measured, cut and wrapped.
struct TerminalTextTarget: FuzzTarget {
  static let name = "terminal"

  func run(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let shown = TerminalText.sanitised(text)
    for scalar in shown.unicodeScalars {
      try promise(Self.isHarmless(scalar), "\(scalar.escaped(asASCII: true)) gets through")
    }
    let width = 1 + Int(bytes.first ?? 0) % 40
    try promise(
      DisplayWidth.of(TerminalText.truncated(text, to: width)) <= width, "cut, and still too wide")
    var end = 0
    for line in wrapped(text, width: width) {
      try promise(line.range.lowerBound >= end, "a letter stands on two lines")
      try promise(line.range.upperBound <= text.utf8.count, "a line ends beyond the text")
      try promise(line.columns <= width, "a line of \(line.columns) columns in \(width)")
      _ = text.slice(line.range)
      end = line.range.upperBound
    }
    for range in FoldedText(text).ranges(of: FoldedText(String(text.prefix(3)))) {
      try promise(range.upperBound <= text.utf8.count, "found beyond the text")
    }
    for scalar in JSONValue.string(text).line.unicodeScalars {
      try promise(scalar.value >= 0x20 && scalar.value != 0x7F, "JSON with a control")
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
      0xFEFF,
      0xE0000...0xE0FFF:
      false
    default: true
    }
  }
}
