import Foundation
import ReaderModel
import Text

/// The bytes of a gazetteer.
///
/// Little-endian: the magic `TRGAZ`, a version, two zero bytes; the number of slots and the number
/// of bytes of the country table (32 bit each); a 64-bit checksum of all that follows; the slots
/// (64 bit each); the country table, a line `KR<tab>South Korea` each, in the order of the numbers.
enum GazetteerFile {
  private static let magic: [UInt8] = Array("TRGAZ".utf8) + [1, 0, 0]
  private static let headerSize = 24

  /// The gazetteer that `data` holds; nil when it is none, cut short or altered.
  static func decoded(_ data: Data) -> Gazetteer? {
    data.withUnsafeBytes { bytes -> Gazetteer? in
      guard bytes.count >= headerSize, bytes.prefix(magic.count).elementsEqual(magic) else {
        return nil
      }
      let slotCount = Int(word32(bytes, at: 8))
      let tableSize = Int(word32(bytes, at: 12))
      guard slotCount > 0, bytes.count == headerSize + slotCount * 8 + tableSize else { return nil }
      let slots = [UInt64](unsafeUninitializedCapacity: slotCount) { buffer, count in
        let source = UnsafeRawBufferPointer(
          rebasing: bytes[headerSize..<headerSize + slotCount * 8])
        UnsafeMutableRawBufferPointer(buffer).copyMemory(from: source)
        count = slotCount
      }
      let table = Array(bytes[(headerSize + slotCount * 8)...])
      let sum = checksum(slots, table)
      guard sum == word64(bytes, at: 16), slots.contains(0) else { return nil }
      return Gazetteer(countries: countries(table), slots: slots, checksum: sum)
    }
  }

  /// The file of `gazetteer`.
  static func encoded(countries: [Gazetteer.Country], slots: [UInt64]) -> Data {
    let table = Array(
      countries.dropFirst().map { "\($0.code)\t\($0.name)\n" }.joined().utf8)
    var data = Data(magic)
    append(UInt32(slots.count), to: &data)
    append(UInt32(table.count), to: &data)
    append(checksum(slots, table), to: &data)
    for slot in slots { append(slot, to: &data) }
    data.append(contentsOf: table)
    return data
  }

  private static func countries(_ table: [UInt8]) -> [Gazetteer.Country] {
    let none = Gazetteer.Country(code: "", name: "")
    return [none]
      + table.split(separator: UInt8(ascii: "\n")).compactMap { line in
        let fields = line.split(separator: UInt8(ascii: "\t"), maxSplits: 1)
        guard fields.count == 2 else { return nil }
        return Gazetteer.Country(
          code: CountryCode(rawValue: String(decoding: fields[0], as: UTF8.self)),
          name: String(decoding: fields[1], as: UTF8.self))
      }
  }

  private static func checksum(_ slots: [UInt64], _ table: [UInt8]) -> UInt64 {
    var sum: UInt64 = 0x9e37_79b9_7f4a_7c15
    for slot in slots { sum = (sum << 7 | sum >> 57) &+ (slot &* 0xff51_afd7_ed55_8ccd) }
    for byte in table { sum = FNV1a.adding(byte, to: sum) }
    return sum
  }

  private static func append<T: FixedWidthInteger>(_ value: T, to data: inout Data) {
    withUnsafeBytes(of: value.littleEndian) { data.append(contentsOf: $0) }
  }

  private static func word32(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
    UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private static func word64(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
