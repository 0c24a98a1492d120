@testable import Ingest

/// Bytes of an encoding that nobody names.
struct DecoderTarget: FuzzTarget {
  static let name = "decoder"

  func run(_ bytes: [UInt8]) throws {
    guard let decoded = try? TextDecoder.decode(bytes, file: "bytes") else { return }
    let isUnified = !zip(decoded.text.utf8, decoded.text.utf8.dropFirst()).contains {
      $0 == (13, 10)
    }
    try promise(isUnified, "a line end is not unified")
    try promise(LineEnds.unified(decoded.text) == decoded.text, "a line end is left")
    let isKnown = String(validating: bytes, as: UTF8.self) != nil
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isKnown, !isMarked, !bytes.contains(0) {
      try promise(decoded.encoding == .utf8, "UTF-8 is taken for \(decoded.encoding)")
    }
  }
}
