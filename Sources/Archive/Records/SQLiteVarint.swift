/// SQLite's variable-length integers: seven bits a byte, most significant first; a ninth byte has
/// eight (https://www.sqlite.org/fileformat2.html, "Varint").
enum SQLiteVarint {
  /// Decodes the number at `place` and moves `place` past it; nil if it doesn't end before `end`.
  static func read(_ bytes: [UInt8], _ place: inout Int, before end: Int) -> Int64? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard place < end else { return nil }
      let byte = bytes[place]
      place += 1
      if index == 8 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(value) }
    }
    return nil
  }
}
