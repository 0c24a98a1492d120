/// A cell of a table leaf page: a row's key, and where its columns are
/// (https://www.sqlite.org/fileformat2.html, "B-tree Pages" and "Record Format").
struct TableCell {
  /// A column's serial type, and where its bytes are in the row.
  struct Column {
    var type: Int
    var range: Range<Int>

    var isNull: Bool { type == 0 }
    var isInteger: Bool { (1...6).contains(type) || type == 8 || type == 9 }
    var isBlob: Bool { type >= 12 && type % 2 == 0 }

    /// Decodes an integer column from the bytes of its row.
    func integer(in row: [UInt8]) -> Int64 {
      guard let first = row[range].first else { return type == 9 ? 1 : 0 }
      return row[range].reduce(first < 0x80 ? 0 : -1) { $0 << 8 | Int64($1) }
    }
  }

  let key: Int64
  /// Bytes of the whole row.
  let size: Int
  /// The part of the row on this page, as a range of the page's bytes.
  let local: Range<Int>
  /// The first overflow page; nil if the row fits on this page.
  let overflow: Int?
  let columns: [Column]

  /// Parses the cell at `offset` of the page; nil if it is invalid.
  init?(_ page: [UInt8], at offset: Int) {
    var place = offset
    guard let size = SQLiteVarint.read(page, &place, before: page.count),
      let key = SQLiteVarint.read(page, &place, before: page.count),
      size > 0, size < 1 << 31
    else { return nil }
    let count = Self.local(of: Int(size), usable: page.count)
    guard place + count + (count < size ? 4 : 0) <= page.count else { return nil }
    (self.key, self.size, local) = (key, Int(size), place..<place + count)
    overflow = count < size ? DatabasePages.number(in: page, at: place + count) : nil
    guard let columns = Self.columns(page, local, size: Int(size)) else { return nil }
    self.columns = columns
  }

  /// How many bytes of a row of `size` bytes are on its leaf page.
  private static func local(of size: Int, usable: Int) -> Int {
    if size <= usable - 35 { return size }
    let least = (usable - 12) * 32 / 255 - 23
    let wanted = least + (size - least) % (usable - 4)
    return wanted <= usable - 35 ? wanted : least
  }

  /// Parses the record header; nil unless its columns fill the row exactly.
  private static func columns(_ page: [UInt8], _ local: Range<Int>, size: Int) -> [Column]? {
    var place = local.lowerBound
    guard let header = SQLiteVarint.read(page, &place, before: local.upperBound), header > 0,
      header <= local.count
    else { return nil }
    var columns: [Column] = []
    var start = Int(header)
    while place < local.lowerBound + Int(header) {
      guard let type = SQLiteVarint.read(page, &place, before: local.lowerBound + Int(header)),
        let bytes = bytes(of: type), bytes <= size - start
      else { return nil }
      columns.append(Column(type: Int(type), range: start..<start + bytes))
      start += bytes
    }
    return start == size ? columns : nil
  }

  /// The length in bytes of a value of that serial type; nil if the type is invalid.
  private static func bytes(of type: Int64) -> Int? {
    switch type {
    case 0, 8, 9: 0
    case 1...4: Int(type)
    case 5: 6
    case 6, 7: 8
    case 12...: Int(type - 12) / 2
    default: nil
    }
  }
}
