/// Where a file is, by the bytes that the system knows it by, which need not be UTF-8.
struct BytePath: Equatable {
  private let bytes: [UInt8]

  /// The path that `text` is.
  init(_ text: String) { bytes = Array(text.utf8) }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path as it is shown: what is not UTF-8 is U+FFFD there.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it means the standard input: `-`.
  var isInput: Bool { bytes == [0x2D] }

  /// The path of the file called `name` in the folder that this is.
  func appending(_ name: [UInt8]) -> BytePath {
    BytePath(bytes: bytes + (bytes.last == 0x2F ? [] : [0x2F]) + name)
  }

  /// Calls `body` with the path as the system takes it.
  func withCString<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { buffer in
      // The buffer holds a NUL at least, so it has an address.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}
