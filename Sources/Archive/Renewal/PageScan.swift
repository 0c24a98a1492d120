import GRDB

/// Finds rows of `article_body` by scanning every page of the file, for when the table's b-tree no
/// longer leads to them.
///
/// Looks at table leaf pages outside the freelist, and there at cells with the columns of
/// `article_body`; the checksum in ``ArticleRecord`` rejects false hits. However damaged the file
/// is, reads at most twice its length.
final class PageScan {
  /// A row of `article_body`.
  struct Body {
    var identity: Int64
    var record: [UInt8]
    var annotation: [UInt8]
  }

  private struct Place {
    var page: Int
    var offset: Int
  }

  /// The type byte of a table leaf page, and the length of the page's header.
  private static let leaf: (type: UInt8, header: Int) = (0x0D, 8)

  private let pages: DatabasePages
  private var places: [Int64: [Place]] = [:]
  /// Bytes of rows that may still be read. A sound file needs no more than its length, since no two
  /// rows share a byte.
  private var room: Int

  /// Scans the file behind `database` for rows with the `wanted` keys, or for all rows if that is
  /// nil. Returns nil if there is no file.
  init?(_ database: Database, for wanted: Set<Int64>?) {
    guard let pages = DatabasePages(database) else { return nil }
    self.pages = pages
    room = 2 * pages.count * DatabasePages.size
    let free = pages.free
    // Page 1 holds the schema.
    for page in stride(from: 2, through: pages.count, by: 1) where !free.contains(page) {
      guard let bytes = pages.bytes(page), bytes[0] == Self.leaf.type else { continue }
      for offset in Self.offsets(bytes) {
        guard let cell = TableCell(bytes, at: offset), Self.isBody(cell),
          wanted?.contains(cell.key) ?? true
        else { continue }
        places[cell.key, default: []].append(Place(page: page, offset: offset))
      }
    }
  }

  /// The keys of the rows that were found.
  var keys: Set<Int64> { Set(places.keys) }

  /// Returns the result of `read` for a row with that key; nil if there is none or `read` throws.
  ///
  /// Of several rows, takes the last readable one in the file: nothing tells which of them was
  /// replaced, but files grow at the end.
  func first<Value>(_ key: Int64, _ read: (Body) throws -> Value) -> Value? {
    for place in (places[key] ?? []).reversed() {
      if let body = body(at: place), let value = try? read(body) { return value }
    }
    return nil
  }

  // MARK: Rows

  private static func offsets(_ page: [UInt8]) -> [Int] {
    let count = min(Int(page[3]) << 8 | Int(page[4]), (page.count - leaf.header) / 2)
    return (0..<count).map { index in
      let place = leaf.header + 2 * index
      return Int(page[place]) << 8 | Int(page[place + 1])
    }
  }

  /// Whether the row has the columns of `article_body` in ``Schema``; the key's column is NULL.
  private static func isBody(_ cell: TableCell) -> Bool {
    let columns = cell.columns
    return columns.count == 4 && columns[0].isNull && columns[1].isInteger && columns[2].isBlob
      && columns[3].isBlob
  }

  private func body(at place: Place) -> Body? {
    guard let page = pages.bytes(place.page), let cell = TableCell(page, at: place.offset),
      let row = row(cell, on: page)
    else { return nil }
    return Body(
      identity: cell.columns[1].integer(in: row), record: Array(row[cell.columns[2].range]),
      annotation: Array(row[cell.columns[3].range]))
  }

  /// Reads the row from its leaf page and overflow pages. Every page adds bytes, so even a cycle of
  /// overflow pages ends.
  private func row(_ cell: TableCell, on page: [UInt8]) -> [UInt8]? {
    guard cell.size <= room else { return nil }
    room -= cell.size
    var row = Array(page[cell.local])
    var next = cell.overflow
    while row.count < cell.size {
      guard let page = next.flatMap(pages.bytes) else { return nil }
      next = DatabasePages.number(in: page, at: 0)
      row += page[4..<min(page.count, 4 + cell.size - row.count)]
    }
    return row
  }
}
