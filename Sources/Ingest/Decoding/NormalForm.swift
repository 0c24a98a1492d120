import Text

/// Unicode's composed normal form (NFC); cheap for text that already has it.
enum NormalForm {
  /// `text` in NFC.
  static func composed(_ text: String) -> String {
    text.unicodeScalars.contains(where: mayChange) ? text.composed : text
  }

  /// Whether NFC may replace or combine `scalar`: combining marks, conjoining Hangul, and singletons.
  ///
  /// May return true needlessly outside the scripts of Europe and Korea.
  private static func mayChange(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x400..<0x483, 0x48A..<0x591, 0x2002..<0x2126, 0x212C..<0x2329,
      0x232B..<0x2ADC, 0x3000..<0x302A, 0x3030..<0x3099, 0x309B..<0xA66F, 0xAC00..<0xD7A4,
      0xFE00..<0xFE20, 0xFF00..<0x10000:
      false
    default: true
    }
  }
}
