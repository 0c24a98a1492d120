/// The text of a file, decoded from any encoding.
struct DecodedText: Equatable, Sendable {
  /// NFC, with `\n` between lines and no byte-order mark; control characters are kept.
  var text: String
  /// The encoding that was detected.
  var encoding: TextEncoding
}
