/// Decodes what ``RecordWriter`` wrote, and never reads past the end.
struct RecordReader {
  /// The bytes are not a valid record, or end too soon.
  struct Unreadable: Error {}

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes not read yet.
  var rest: ArraySlice<UInt8> { bytes[index...] }

  mutating func number() throws(Unreadable) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while index < bytes.count, shift < 64 {
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: value)) }
      shift += 7
    }
    throw Unreadable()
  }

  /// Reads a count of elements of at least `size` bytes each; throws if too few bytes follow.
  private mutating func count(size: Int = 1) throws(Unreadable) -> Int {
    let count = try number()
    guard count >= 0, count <= (bytes.count - index) / max(size, 1) else { throw Unreadable() }
    return count
  }

  mutating func text() throws(Unreadable) -> String {
    let length = try count()
    defer { index += length }
    return String(decoding: bytes[index..<index + length], as: UTF8.self)
  }

  mutating func optionalText() throws(Unreadable) -> String? {
    try number() == 0 ? nil : try text()
  }

  mutating func optionalNumber() throws(Unreadable) -> Int? {
    try number() == 0 ? nil : try number()
  }

  mutating func range() throws(Unreadable) -> Range<Int> {
    let (start, length) = (try number(), try number())
    guard start >= 0, length >= 0, start <= 1 << 40, length <= 1 << 40 else { throw Unreadable() }
    return start..<start + length
  }

  mutating func list<Element>(
    _ each: (inout RecordReader) throws(Unreadable) -> Element
  ) throws(Unreadable) -> [Element] {
    let length = try count()
    var list: [Element] = []
    list.reserveCapacity(length)
    for _ in 0..<length { list.append(try each(&self)) }
    return list
  }
}
