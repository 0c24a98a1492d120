import Foundation

@testable import Entities

/// The program's own files, damaged: with a checksum that is right for the damage, too.
struct DataFilesTarget: FuzzTarget {
  static let name = "tables"

  func run(_ bytes: [UInt8]) throws {
    _ = try? TableFile(Data(bytes), name: "table", sections: Lexicon.sectionCount)
    if let gazetteer = GazetteerFile.decoded(Data(bytes)) {
      _ = gazetteer.entry(PhraseHash("Poland"))
    }
    var table = Data(TableFile.magic)
    withUnsafeBytes(of: TableFile.formatVersion.littleEndian) { table.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(Lexicon.sectionCount).littleEndian) { table.append(contentsOf: $0) }
    let sum = bytes.withUnsafeBytes { TableFile.checksum(of: $0[0...]) }
    withUnsafeBytes(of: sum.littleEndian) { table.append(contentsOf: $0) }
    table.append(contentsOf: bytes)
    guard let file = try? TableFile(table, name: "table", sections: Lexicon.sectionCount) else {
      return
    }
    file.withSections { sections in
      guard let lexicon = Lexicon(sections: sections), lexicon.isOrdered else { return }
      for hash in [0, 1, UInt64.max, 0x9E37_79B9_7F4A_7C15] as [UInt64] {
        _ = lexicon.clusters(of: hash)
        _ = lexicon.lists(ofPhrase: hash)
      }
    }
  }
}
