@testable import Archive

/// Pages of an archive that are read past SQLite: of the full-text index, and leaves of tables.
struct IndexTarget: FuzzTarget {
  static let name = "index"

  func run(_ bytes: [UInt8]) throws {
    for segment in IndexSegment.all(bytes) ?? [] {
      try promise(segment.id > 0 && segment.first > 0, "a segment is nowhere")
      _ = segment.key(ofPage: .max)
    }
    var words = 0
    _ = IndexSegment.forEachWord(on: bytes) { word in
      words += 1
      return !word.isEmpty
    }
    try promise(words <= bytes.count, "a page has more words than bytes")
    try readRows(on: bytes)
  }

  /// Rows that begin anywhere at the head of a page.
  private func readRows(on bytes: [UInt8]) throws {
    let free = max(0, DatabasePages.size - bytes.count)
    let page = bytes.prefix(DatabasePages.size) + [UInt8](repeating: 0, count: free)
    for offset in bytes.indices.prefix(64) {
      guard let cell = TableCell(Array(page), at: offset) else { continue }
      try promise(cell.local.upperBound <= page.count, "a row begins beyond its page")
      try promise(
        cell.columns.allSatisfy { $0.range.upperBound <= cell.size }, "a column is too long")
      guard cell.overflow == nil else { continue }
      let row = Array(page[cell.local])
      for column in cell.columns where column.isInteger { _ = column.integer(in: row) }
    }
  }
}
