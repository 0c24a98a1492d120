extension String {
  /// With a space for every NUL, where SQLite would take a text to end. As long as it was.
  var forSQLite: String { withSpaces(inPlaceOf: 0) }

  /// With a space for every `byte` of ASCII.
  func withSpaces(inPlaceOf byte: UInt8) -> String {
    guard utf8.contains(byte) else { return self }
    return String(decoding: utf8.map { $0 == byte ? 0x20 : $0 }, as: UTF8.self)
  }
}
