package import FoundationEssentials

/// A file of numbered sections that is mapped into memory and read where it lies.
///
/// Little-endian: magic `TUIRTBL1`; then UInt32 ``formatVersion``, UInt32 number of sections,
/// UInt64 ``checksum(of:)`` over everything behind it; then a UInt64 length a section; then the
/// sections, each starting at a multiple of 64.
package struct TableFile: Sendable {
  /// Changes when files of an earlier program can't be read any more.
  package static let formatVersion: UInt32 = 1
  /// The first bytes of every such file.
  package static let magic = Array("TUIRTBL1".utf8)
  /// Where the lengths of the sections stand.
  package static let headerLength = 24

  /// The whole file.
  package let data: Data
  /// The byte range of each section.
  package let sections: [Range<Int>]
  /// The stored checksum: tells two editions of a file apart.
  package let checksum: UInt64

  /// Maps the file at `path` and checks that all of it is there and unchanged.
  package init(path: String, sections count: Int) throws(TaggerError) {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      throw .unreadable(file: path)
    }
    try self.init(data, name: path, sections: count)
  }

  /// Checks the file's bytes; `name` is for the error.
  package init(_ data: Data, name: String, sections count: Int) throws(TaggerError) {
    let header = Self.headerLength
    guard data.count >= header, data.prefix(8).elementsEqual(Self.magic) else {
      throw .notATable(file: name)
    }
    guard data.littleEndian(at: 8, as: UInt32.self) == Self.formatVersion else {
      throw .otherVersion(file: name)
    }
    guard Int(data.littleEndian(at: 12, as: UInt32.self)) == count,
      data.count >= header + 8 * count,
      case let checksum = data.littleEndian(at: 16, as: UInt64.self),
      checksum == data.withUnsafeBytes({ Self.checksum(of: $0[header...]) })
    else { throw .damaged(file: name) }
    var ranges: [Range<Int>] = []
    var start = header + 8 * count
    for index in 0..<count {
      let length = data.littleEndian(at: header + 8 * index, as: UInt64.self)
      start = (start + 63) & ~63
      guard length <= UInt64(data.count), start + Int(length) <= data.count else {
        throw .damaged(file: name)
      }
      ranges.append(start..<start + Int(length))
      start += Int(length)
    }
    self.data = data
    self.checksum = checksum
    sections = ranges
  }

  /// A sum over `bytes`, eight at a time, that any changed, missing or moved byte changes.
  package static func checksum(of bytes: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    var sum = UInt64(bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      index += 8
    }
    while index < bytes.count {
      sum = (sum ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15
      index += 1
    }
    return sum ^ sum >> 32
  }
}

extension Data {
  /// The number that starts at `offset`; the caller knows that it is there.
  fileprivate func littleEndian<Number: FixedWidthInteger>(
    at offset: Int, as type: Number.Type
  ) -> Number {
    withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: Number.self))
    }
  }
}

extension TableFile {
  /// Calls `body` with the bytes of each section.
  package func withSections<Result>(_ body: ([UnsafeRawBufferPointer]) throws -> Result) rethrows
    -> Result
  {
    try data.withUnsafeBytes { bytes in
      try body(sections.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) })
    }
  }
}
