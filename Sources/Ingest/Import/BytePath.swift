/// A path as the bytes that the system uses, which need not be UTF-8.
struct BytePath: Equatable {
  private let bytes: [UInt8]

  /// The path `text`.
  init(_ text: String) { bytes = Array(text.utf8) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path for display, with U+FFFD for bytes that are not UTF-8.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is `-`, the standard input.
  var isInput: Bool { bytes == [0x2D] }

  /// The path of `name` inside this folder.
  func appending(_ name: [UInt8]) -> BytePath {
    BytePath(bytes: bytes + (bytes.last == 0x2F ? [] : [0x2F]) + name)
  }

  /// Calls `body` with the path as a C string.
  func withCString<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { buffer in
      // Never empty: it ends with NUL.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}
