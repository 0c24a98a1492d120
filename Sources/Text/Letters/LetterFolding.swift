/// Folds letters so that names compare without regard to case and accents.
///
/// `Ł`, `Ø`, `ß` and their like, which Unicode does not decompose, fold as a reader expects: `l`, `o`, `ss`.
package enum LetterFolding {
  /// Base letters of U+00C0…U+017F; a dot stands for none, a digit for two letters.
  ///
  /// Source: canonical decompositions of UnicodeData.txt, and the letters without one by hand.
  private static let latin: [UInt8] = Array(
    ("aaaaaa2ceeeeiiiidnooooo.ouuuuy41aaaaaa2ceeeeiiiidnooooo.ouuuuy4y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnn.nnoooooo33rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

  /// Base letters of U+1E00…U+1EFF, in the same notation and from the same source.
  private static let additional: [UInt8] = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
      + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
      + "wwwwwwwwwwxxxxyyzzzzzzhtwyas....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
      + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)

  /// The ASCII letter, or digit for two letters, that `scalar` folds to; nil if it has none.
  @inline(__always)
  package static func base(_ scalar: UInt32) -> UInt8? {
    let letter: UInt8
    switch scalar {
    case 0xC0...0x17F: letter = latin[Int(scalar - 0xC0)]
    case 0x1E00...0x1EFF: letter = additional[Int(scalar - 0x1E00)]
    case 0x218, 0x219: letter = UInt8(ascii: "s")
    case 0x21A, 0x21B: letter = UInt8(ascii: "t")
    case 0x259, 0x18F: letter = UInt8(ascii: "e")
    case 0x1A0, 0x1A1: letter = UInt8(ascii: "o")
    case 0x1AF, 0x1B0: letter = UInt8(ascii: "u")
    default: return nil
    }
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  /// The two letters for a digit of the tables; nil for a plain letter.
  @inline(__always)
  package static func pair(_ code: UInt8) -> (UInt8, UInt8)? {
    switch code {
    case UInt8(ascii: "1"): (UInt8(ascii: "s"), UInt8(ascii: "s"))
    case UInt8(ascii: "2"): (UInt8(ascii: "a"), UInt8(ascii: "e"))
    case UInt8(ascii: "3"): (UInt8(ascii: "o"), UInt8(ascii: "e"))
    case UInt8(ascii: "4"): (UInt8(ascii: "t"), UInt8(ascii: "h"))
    default: nil
    }
  }

  /// The letters of a ligature as PDF files have them, U+FB00 to U+FB06: `fi` for U+FB01.
  @inline(__always)
  package static func ligature(_ scalar: UInt32) -> [UInt8]? {
    (0xFB00...0xFB06).contains(scalar) ? ligatures[Int(scalar - 0xFB00)] : nil
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map {
    Array($0.utf8)
  }

  /// Lower case of a Greek, Cyrillic or Armenian capital; any other scalar as it is.
  @inline(__always)
  package static func lowercased(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar | 1
    case 0x531...0x556: scalar + 0x30
    default: scalar
    }
  }

  /// Whether a Latin letter beyond ASCII, or a Greek or Cyrillic one, is a capital.
  @inline(__always)
  package static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x178, 0x18F, 0x1A0, 0x1AF, 0x218, 0x21A: true
    case 0x1E00...0x1EFF: scalar & 1 == 0
    default: lowercased(scalar) != scalar
    }
  }

  /// Whether letters of this scalar's script have no case: Hangul, kana, ideographs, Arabic, Hebrew.
  @inline(__always)
  static func isCaseless(_ scalar: UInt32) -> Bool {
    (0x5D0...0x10FF).contains(scalar) || (0x3040...0xD7FF).contains(scalar)
      || (0x1100...0x11FF).contains(scalar)
  }

  /// Whether a scalar beyond ASCII belongs to a word (a letter, a digit or a mark on one).
  @inline(__always)
  static func isWordPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0...0xBF: scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7: false
    case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0xFF00...0xFF0F, 0xFF1A...0xFF20: false
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0x1F000...0x1FAFF, 0xE0000...0x10FFFF: false
    case 0x60C, 0x61B, 0x61F, 0x589, 0x964, 0x965: false
    default: true
    }
  }
}
