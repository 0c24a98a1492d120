/// Classifies and folds scalars for the search index.
package enum SearchScalar {
  /// How neighbouring scalars join into words.
  package enum Class {
    /// Letters and digits of scripts that put spaces between words.
    case letter
    /// Hangul syllables and jamo.
    case hangul
    /// Ideographs and kana, which are written without spaces.
    case ideograph
    /// A mark on the letter before it.
    case mark
    /// A separator of words.
    case other
  }

  /// The class of a scalar beyond ASCII.
  package static func classOf(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x1AB0...0x1AFF,
      0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0x200B...0x200F, 0xAD,
      0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0x640:
      .mark
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: .hangul
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
      0x20000...0x323AF, 0x3005...0x3007:
      .ideograph
    case 0x2BC: .other  // Unicode's letter apostrophe, which words take as any other.
    default: LetterFolding.isWordPart(scalar) ? .letter : .other
    }
  }

  /// The scalar at `index` and its length in bytes; an ill-formed byte decodes to U+FFFD.
  @inline(__always)
  static func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2 || lead < 0x80, index + length <= bytes.count else { return (0xFFFD, 1) }
    if length == 1 { return (UInt32(lead), 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }

  /// Appends a letter without case and accent.
  static func appendFolded(_ scalar: UInt32, to word: inout [UInt8]) {
    if scalar < 0x80 {
      let byte = UInt8(scalar)
      word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    } else if (0xFF10...0xFF5A).contains(scalar) {
      appendFolded(scalar - 0xFEE0, to: &word)
    } else if let base = LetterFolding.base(scalar) {
      if let pair = LetterFolding.pair(base) {
        word.append(pair.0)
        word.append(pair.1)
      } else {
        word.append(base)
      }
    } else if let letters = LetterFolding.ligature(scalar) {
      word.append(contentsOf: letters)
    } else {
      append(LetterFolding.lowercased(unaccented(scalar)), to: &word)
    }
  }

  /// Appends a scalar as UTF-8.
  static func append(_ scalar: UInt32, to word: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// Removes accents from Greek and Cyrillic letters that occur in names.
  private static func unaccented(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x386, 0x3AC: 0x3B1
    case 0x388, 0x3AD: 0x3B5
    case 0x389, 0x3AE: 0x3B7
    case 0x38A, 0x3AF, 0x3AA, 0x3CA, 0x390: 0x3B9
    case 0x38C, 0x3CC: 0x3BF
    case 0x38E, 0x3CD, 0x3AB, 0x3CB, 0x3B0: 0x3C5
    case 0x38F, 0x3CE: 0x3C9
    case 0x3C2: 0x3C3
    case 0x401, 0x451: 0x435
    case 0x419, 0x439: 0x438
    default: scalar
    }
  }
}
