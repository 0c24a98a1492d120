import Text

/// The folding of accented letters that the tagger's weights were trained with: ``LetterFolding`` but for
/// ``exceptions``, which have to stay as long as the weights do.
enum TrainedFolding {
  /// `ə` was an `a`, and three signs had a plain letter or sign.
  static let exceptions: [UInt32: UInt8] = [
    0x18F: UInt8(ascii: "a"), 0x259: UInt8(ascii: "a"), 0x149: UInt8(ascii: "n"),
    0xD7: UInt8(ascii: "*"), 0xF7: UInt8(ascii: "/"),
  ]
  /// Letters with two marks, as in Vietnamese, were left as they are.
  static let leftAlone: ClosedRange<UInt32> = 0x1E00...0x1EFF

  /// The plain small letter for `scalar`, of two the first; nil where there is none.
  static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    if leftAlone.contains(scalar.value) { return nil }
    if let letter = exceptions[scalar.value] { return letter }
    return LetterFolding.base(scalar.value).map { LetterFolding.pair($0)?.0 ?? $0 }
  }
}
