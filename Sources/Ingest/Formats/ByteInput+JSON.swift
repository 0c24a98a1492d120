/// JSON values one after another: lines, the elements of a list, or one document.
extension ByteInput {
  /// The next JSON value as a record; nil at the end.
  ///
  /// A value that fills its line is taken as that line. The elements of a list, and a document of
  /// several lines, are taken up to the bracket that closes them.
  /// - Throws: `.tooLarge` for a value beyond `limit` bytes, which is skipped; `.unreadable`.
  mutating func nextJSON(limit: Int) throws(IngestError) -> RawRecord? {
    var isInList = false
    while let byte = try nextByte() {
      switch byte {
      case 0x00...0x20: skipByte()
      case 0xEF where try peek(3) == [0xEF, 0xBB, 0xBF]: for _ in 0..<3 { skipByte() }
      case UInt8(ascii: "["), UInt8(ascii: ","), UInt8(ascii: "]"):
        // A line of JSON lines that is a list is no article, and said so.
        if !isInList, byte == UInt8(ascii: "["), try !opensList() {
          return try nextLine(limit: limit)
        }
        isInList = true
        skipByte()
      case UInt8(ascii: "{"):
        if isInList { return try balanced(limit: limit) }
        return try opensDocument() ? try balanced(limit: limit) : try nextLine(limit: limit)
      default: return try nextLine(limit: limit)
      }
    }
    return nil
  }

  /// Whether a list of objects begins here.
  private mutating func opensList() throws(IngestError) -> Bool {
    let marks = try peek(4096).filter { $0 > 0x20 }.prefix(2)
    return marks.elementsEqual([0x5B, 0x7B]) || marks.elementsEqual([0x5B, 0x5D])
  }

  /// Whether the object that begins here goes on below its first line.
  private mutating func opensDocument() throws(IngestError) -> Bool {
    let head = try peek(4096)
    guard let end = head.firstIndex(of: 0x0A) else { return false }
    guard let last = head[..<end].last(where: { $0 > 0x20 }), "{[,".utf8.contains(last) else {
      return false
    }
    let next = head[end...].first { $0 > 0x20 }
    return next != nil && next != UInt8(ascii: "{")
  }

  /// The object that begins here, up to its closing bracket or the end of the file.
  private mutating func balanced(limit: Int) throws(IngestError) -> RawRecord? {
    let first = lineNumber
    var bytes: [UInt8] = []
    var (depth, count) = (0, 0)
    var (isInString, isEscaped) = (false, false)
    while let byte = try nextByte() {
      skipByte()
      count += 1
      if count <= limit { bytes.append(byte) }
      if isEscaped {
        isEscaped = false
      } else if isInString {
        if byte == UInt8(ascii: "\\") { isEscaped = true }
        if byte == UInt8(ascii: "\"") { isInString = false }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
        if depth <= 0 { break }
      }
    }
    if count > limit { throw .tooLarge(limit: limit, file: name) }
    return RawRecord(bytes: bytes, line: first)
  }
}
