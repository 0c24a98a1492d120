/// Reads classes of characters off UTF-8 bytes, ASCII by table.
///
/// Bytes that are not UTF-8 count as symbols of one byte, so that reading always goes on.
struct CharacterReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private let ascii: UnsafeBufferPointer<CharacterClass>

  /// `ascii` is ``CharacterClass/ascii``, held by the caller as long as the reader lives.
  init(_ bytes: UnsafeBufferPointer<UInt8>, ascii: UnsafeBufferPointer<CharacterClass>) {
    self.bytes = bytes
    self.ascii = ascii
  }

  /// The class of the character at `index` and its length in bytes; space of length 0 at the end.
  @inline(__always)
  func character(at index: Int) -> (class: CharacterClass, length: Int) {
    guard index < bytes.count else { return (.space, 0) }
    let byte = bytes[index]
    if byte < 0x80 { return (ascii[Int(byte)], 1) }
    let (scalar, length) = Self.scalar(in: bytes, at: index)
    guard let scalar else { return (.symbol, length) }
    return (CharacterClass(beyondASCII: scalar), length)
  }

  /// As ``character(at:)``, but looks through what is not seen: soft hyphens, joiners.
  @inline(__always)
  func visibleClass(at index: Int) -> CharacterClass {
    var index = index
    while true {
      let (kind, length) = character(at: index)
      if kind != .ignorable { return kind }
      index += length
    }
  }

  /// The scalar at `index` and its length; nil and 1 where the bytes are not UTF-8.
  static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: Unicode.Scalar?, length: Int) {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead < 0x80 || lead >= 0xC2, index + length <= bytes.count else { return (nil, 1) }
    var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
    for offset in 1..<max(1, length) {
      let byte = bytes[index + offset]
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }
}
