/// A run of letters and digits in a text, with a hash of its folded form.
///
/// Unlike a tagger's token it ends at hyphens, apostrophes and points, so that the names in
/// `US-built` and `U.S.-South Korea` are words.
@usableFromInline
package struct Word {
  /// What separates a word from the one before it.
  @usableFromInline
  package enum Gap: UInt8 {
    /// Spaces or a single line break.
    case space
    /// One hyphen or dash without spaces.
    case hyphen
    /// One apostrophe without spaces.
    case apostrophe
    /// One full stop without spaces: `U.S`.
    case point
    /// A full stop and a space: `S. Korea`.
    case pointAndSpace
    /// An ampersand, alone or between spaces.
    case ampersand
    /// Anything else, or the start of the text.
    case other

    /// Written out, so that other modules compare without a call.
    @inlinable @inline(__always)
    package static func == (first: Gap, second: Gap) -> Bool { first.number == second.number }

    @inlinable @inline(__always)
    var number: UInt8 {
      switch self {
      case .space: 0
      case .hyphen: 1
      case .apostrophe: 2
      case .point: 3
      case .pointAndSpace: 4
      case .ampersand: 5
      case .other: 6
      }
    }
  }

  /// UTF-8 byte offset of the first byte.
  @usableFromInline package var start: Int32
  /// UTF-8 byte offset after the last byte.
  @usableFromInline package var end: Int32
  /// ``PhraseHash`` of the folded word.
  @usableFromInline package var hash: UInt64
  /// What separates it from the word before.
  package var gap: Gap
  /// Whether the first letter is a capital, or of a script without case.
  package var isCapitalised: Bool
  /// Whether every letter is a capital; false if there is no letter.
  package var isAllCaps: Bool
  /// Whether the first letter is of a script without case.
  package var isCaseless: Bool
  /// Whether it contains a digit.
  package var hasDigit: Bool
  /// Whether it has only digits.
  package var isNumber: Bool

  /// The number of bytes.
  @inlinable package var count: Int { Int(end - start) }
  /// UTF-8 byte range.
  @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
}
