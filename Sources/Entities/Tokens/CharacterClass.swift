/// What the tokenizer needs to know of a character.
enum CharacterClass: UInt8 {
  case space, lineBreak, ignorable
  case upper, lower, letter, digit, mark
  case apostrophe, hyphen, dot, comma, colon, slash, ampersand, connector, plus, dollar
  case terminator, symbol

  /// Part of a word by itself: letters of any script, digits, combining marks.
  @inline(__always) var isWord: Bool {
    rawValue >= CharacterClass.upper.rawValue && rawValue <= CharacterClass.mark.rawValue
  }

  /// A letter of any script.
  @inline(__always) var isLetter: Bool { self == .upper || self == .lower || self == .letter }

  /// The class of every ASCII byte. Control characters count as space.
  static let ascii: [CharacterClass] = (0..<128).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "\n"), 0x0B, 0x0C, 0x0D: .lineBreak
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "_"), UInt8(ascii: "@"): .connector
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "$"): .dollar
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .terminator
    default: .symbol
    }
  }

  /// The class of a character beyond ASCII; general categories after the Unicode database.
  init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x85, 0x2028, 0x2029: self = .lineBreak
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF:
      self = .ignorable
    case 0xD7, 0xF7: self = .symbol
    case 0xC0...0xDE: self = .upper
    case 0xDF...0xFF: self = .lower
    case 0xB4, 0x2BB...0x2BF, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: self = .apostrophe
    case 0x2010...0x2013, 0x2212, 0xFF0D: self = .hyphen
    case 0x300...0x36F: self = .mark
    case 0x3002, 0xFF01, 0xFF1F: self = .terminator
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .letter
    default: self.init(category: scalar.properties)
    }
  }

  private init(category properties: Unicode.Scalar.Properties) {
    self =
      switch properties.generalCategory {
      case .uppercaseLetter, .titlecaseLetter: .upper
      case .lowercaseLetter: .lower
      case .otherLetter, .modifierLetter: .letter
      case .decimalNumber: .digit
      case .nonspacingMark, .spacingMark, .enclosingMark: .mark
      case .control, .spaceSeparator: .space
      case .lineSeparator, .paragraphSeparator: .lineBreak
      case .format: .ignorable
      default: .symbol
      }
  }
}
