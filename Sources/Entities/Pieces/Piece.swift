import ReaderModel

/// The smallest part of a text that designators and dates are made of: a run of letters, a run of
/// digits, or one mark.
///
/// `K9`, `F/A-18`, `5-6`, `Feb.` and `2010-15` all come apart, so that a pattern can be written over
/// their parts however the text spells them.
struct Piece {
  /// What a piece is made of.
  enum Kind: UInt8 {
    case word, number, mark
  }

  /// What stands between a piece and the one before it.
  enum Gap: UInt8 {
    case none, space, line, paragraph
  }

  /// UTF-8 offsets in the text.
  var start: Int32
  var end: Int32
  /// What it is made of.
  var kind: Kind
  /// What stands before it; `paragraph` for the first.
  var gap: Gap
  /// A word that starts with a capital letter.
  var isCapital: Bool
  /// FNV-1a over its bytes, ASCII letters in lower case (see ``PieceHash``).
  var hash: UInt64

  /// The number of bytes.
  var length: Int { Int(end - start) }
  /// Nothing stands between it and the piece before.
  var isGlued: Bool { gap == .none }
}
