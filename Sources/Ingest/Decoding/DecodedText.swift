/// The text of a file, decoded from any encoding.
struct DecodedText: Equatable, Sendable {
  /// Without a byte-order mark; from ``TextDecoder/decode(_:file:declared:)`` NFC with `\n` between lines. Control characters are kept.
  var text: String
  /// The encoding that was detected.
  var encoding: TextEncoding
}
