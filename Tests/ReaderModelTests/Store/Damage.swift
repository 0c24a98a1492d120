import Foundation

@testable import Archive

/// A way in which many places of an archive's file are damaged, its first sector spared.
enum Damage: CaseIterable {
  /// Bytes of all pages.
  case bytes
  case zeros
  case noise
  /// The headers of pages, and the pointers behind them.
  case headers

  static var kinds: [Damage] { allCases }

  func strike(_ path: String, _ dice: inout SplitMix) throws {
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let sector = 512
    for _ in 0..<(self == .bytes ? bytes.count / 4000 : 6) {
      let place = Int.random(in: sector..<bytes.count, using: &dice)
      let start = place / sector * sector
      let page = max(1, place / Schema.pageSize) * Schema.pageSize
      switch self {
      case .bytes: bytes[place] = UInt8.random(in: 0...255, using: &dice)
      case .zeros: for index in start..<start + sector { bytes[index] = 0 }
      case .noise:
        for index in start..<start + sector {
          bytes[index] = UInt8.random(in: 0...255, using: &dice)
        }
      case .headers:
        for _ in 0..<4 {
          bytes[page + Int.random(in: 0..<120, using: &dice)] =
            UInt8.random(in: 0...255, using: &dice)
        }
      }
    }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
