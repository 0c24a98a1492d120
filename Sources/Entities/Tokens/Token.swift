/// One word or mark of a text, where it stands and what it is made of.
package struct Token: Hashable, Sendable {
  /// UTF-8 byte offset of the first byte in the field.
  package var start: Int32
  /// UTF-8 byte offset behind the last byte.
  package var end: Int32
  /// What the token is made of and what stands before it.
  package var flags: Flags

  /// UTF-8 byte range in the field.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// What can be seen of a token without a lexicon.
  package struct Flags: OptionSet, Hashable, Sendable {
    /// One bit a flag.
    package let rawValue: UInt16
    /// Flags of bits.
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// White space, or the start of the field, stands before the token.
    package static let afterSpace = Flags(rawValue: 1 << 0)
    /// The token is the first of its line.
    package static let afterLineBreak = Flags(rawValue: 1 << 1)
    /// The token is the first of its paragraph.
    package static let afterBlankLine = Flags(rawValue: 1 << 2)
    /// The first character is an upper-case letter.
    package static let startsUpper = Flags(rawValue: 1 << 3)
    /// There is a lower-case letter in it.
    package static let hasLower = Flags(rawValue: 1 << 4)
    /// There is a letter of any script in it.
    package static let hasLetter = Flags(rawValue: 1 << 5)
    /// There is a digit in it.
    package static let hasDigit = Flags(rawValue: 1 << 6)
    /// There is a hyphen between its letters or digits.
    package static let hasHyphen = Flags(rawValue: 1 << 7)
    /// All bytes are ASCII.
    package static let isASCII = Flags(rawValue: 1 << 8)
    /// It ends in a point that belongs to it: `Mr.`, `U.S.`
    package static let isAbbreviation = Flags(rawValue: 1 << 9)
  }
}
