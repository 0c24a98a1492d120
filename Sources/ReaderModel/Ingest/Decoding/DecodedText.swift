/// The text of a file, whatever bytes it was written in.
public struct DecodedText: Equatable, Sendable {
  /// NFC, with `\n` between lines and no byte-order mark; control characters are kept.
  public var text: String
  /// What the bytes were taken for.
  public var encoding: TextEncoding
}
