import CZlib

/// Bytes as the archive keeps them: their number, their CRC-32, and what deflate makes of them.
///
/// Packing a text of 5 KB takes a tenth of a millisecond and halves it or better. The checksum tells
/// damage that the file system and SQLite let through.
enum PackedBytes {
  /// zlib has no memory left to work in.
  struct OutOfMemory: Error {}

  /// The most bytes that one packed byte may stand for (zlib's technical notes say 1032); what claims
  /// more is damaged.
  private static let most = 1100
  /// zlib's usual one: more gains under two hundredths.
  private static let level: Int32 = 6

  /// Packs `bytes`; what they repeat of `known` costs next to nothing, and unpacking needs it again.
  static func packed(
    _ bytes: [UInt8], knowing known: [UInt8] = []
  ) throws(OutOfMemory) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(bytes.count)
    writer.write(Int(checksum(bytes)))
    var stream = z_stream()
    guard tui_deflate_start(&stream, level) == Z_OK else { throw OutOfMemory() }
    defer { deflateEnd(&stream) }
    if !known.isEmpty { deflateSetDictionary(&stream, known, uInt(known.count)) }
    let room = Int(deflateBound(&stream, uLong(bytes.count)))
    var input = bytes
    var isWhole = false
    let body = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
        count = room - Int(stream.avail_out)
      }
    }
    guard isWhole else { throw OutOfMemory() }
    return writer.bytes + body
  }

  /// The bytes that were packed; throws when these are not they, or not all.
  static func unpacked(
    _ packed: [UInt8], knowing known: [UInt8] = []
  ) throws(RecordReader.Unreadable) -> [UInt8] {
    var reader = RecordReader(packed)
    let (size, sum) = (try reader.number(), try reader.number())
    guard size >= 0, size <= (reader.rest.count + 1) * most else { throw RecordReader.Unreadable() }
    var stream = z_stream()
    guard tui_inflate_start(&stream) == Z_OK else { throw RecordReader.Unreadable() }
    defer { inflateEnd(&stream) }
    if !known.isEmpty { inflateSetDictionary(&stream, known, uInt(known.count)) }
    var input = Array(reader.rest)
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.next_in = input.baseAddress
        stream.avail_in = uInt(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = uInt(output.count)
        isWhole = inflate(&stream, Z_FINISH) == Z_STREAM_END && Int(stream.total_out) == size
        count = isWhole ? size : 0
      }
    }
    guard isWhole, Int(checksum(bytes)) == sum else { throw RecordReader.Unreadable() }
    return bytes
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt {
    UInt(crc32(0, bytes, uInt(bytes.count)))
  }
}
