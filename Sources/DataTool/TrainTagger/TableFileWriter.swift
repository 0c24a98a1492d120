import FoundationEssentials
import Entities

/// Writes files for ``TableFile``.
struct TableFileWriter {
  private var sections: [[UInt8]] = []

  /// Adds a section of numbers, little-endian.
  mutating func add<Number: FixedWidthInteger>(_ numbers: [Number]) {
    add(numbers.map(\.littleEndian).withUnsafeBytes { Array($0) })
  }

  /// Adds a section of bytes.
  mutating func add(_ bytes: [UInt8]) { sections.append(bytes) }

  /// The bytes of the file.
  func bytes() -> Data {
    var payload: [UInt8] = []
    for section in sections { payload.append(littleEndian: UInt64(section.count)) }
    for section in sections {
      let position = TableFile.headerLength + payload.count
      payload.append(contentsOf: repeatElement(0, count: (64 - position % 64) % 64))
      payload.append(contentsOf: section)
    }
    var file = TableFile.magic
    file.append(littleEndian: TableFile.formatVersion)
    file.append(littleEndian: UInt32(sections.count))
    file.append(littleEndian: payload.withUnsafeBytes { TableFile.checksum(of: $0[...]) })
    return Data(file + payload)
  }
}

extension [UInt8] {
  /// Appends the bytes of a number in little-endian order.
  mutating func append(littleEndian number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
