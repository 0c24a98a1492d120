extension String {
  /// Replaces every NUL, where SQLite would end a text, by a space; keeps the length.
  var forSQLite: String { withSpaces(inPlaceOf: 0) }

  /// Replaces every ASCII `byte` by a space.
  func withSpaces(inPlaceOf byte: UInt8) -> String {
    guard utf8.contains(byte) else { return self }
    return String(decoding: utf8.map { $0 == byte ? 0x20 : $0 }, as: UTF8.self)
  }
}
