import FoundationEssentials
import ReaderModel

/// Builds the file of trained weights: drops weak features and quantises the others to 8 bits.
struct WeightsBuilder {
  /// Features whose weights are all smaller than this are dropped.
  var threshold: Float = 0.05

  /// The file's bytes. `lexicon` is the checksum of the lexicon in use.
  func bytes(
    hashes: [UInt64], rows: [SIMD16<Float>], transitions: [Float], lexicon: UInt64
  ) -> Data {
    let kept = rows.indices.filter { Self.size(rows[$0]) >= threshold }
    let largest = kept.reduce(Float(0)) { max($0, Self.size(rows[$1])) }
    let scale = max(largest, .leastNormalMagnitude) / 127
    let index = HashIndexBuilder(kept.map { hashes[$0] }, bits: 16)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(index.order.count * 16)
    for place in index.order {
      let row = rows[kept[place]]
      for lane in 0..<16 {
        let unit = (row[lane] / scale).rounded(.toNearestOrEven)
        bytes.append(UInt8(bitPattern: Int8(max(-127, min(127, unit)))))
      }
    }
    var settings: [UInt8] = []
    settings.append(littleEndian: scale.bitPattern)
    settings.append(littleEndian: UInt32(0))
    settings.append(littleEndian: lexicon)
    var file = TableFileWriter()
    file.add(index.buckets)
    file.add(index.keys)
    file.add(bytes)
    file.add(transitions.map(\.bitPattern))
    file.add(settings)
    return file.bytes()
  }

  private static func size(_ row: SIMD16<Float>) -> Float { max(row.max(), -row.min()) }
}
