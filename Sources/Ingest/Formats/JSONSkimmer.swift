/// Counts the values of a long JSON line before parsing, since many small values take a hundred
/// times their bytes in memory.
struct JSONSkimmer {
  /// Fields of the program's own export that import recomputes and need not read.
  private static let unread = ["entities", "countries", "dates"].map { Array($0.utf8) }

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// The range of the current value's name in the outermost object.
  private var name: Range<Int>?

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Returns the line with null for the values that import doesn't read; nil if it has more than
  /// `limit` other values.
  ///
  /// Returns broken JSON unchanged; the parser reports it.
  static func skimmed(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var skimmer = JSONSkimmer(bytes)
    return skimmer.run(limit: limit)
  }

  private mutating func run(limit: Int) -> [UInt8]? {
    var kept: [UInt8] = []
    var start = 0
    var values = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let begin = position + 1
        skipString()
        if depth == 1 { name = begin..<max(begin, position - 1) }
        continue
      }
      position += 1
      if byte == UInt8(ascii: ":"), depth == 1, isUnread {
        kept += bytes[start..<position]
        kept += "null".utf8
        skipValue()
        start = position
      } else if isOpening(byte) {
        depth += 1
        values += 1
      } else if isClosing(byte) {
        depth -= 1
      } else if byte == UInt8(ascii: ",") {
        values += 1
      }
      if values > limit { return nil }
    }
    return start == 0 ? bytes : kept + bytes[start...]
  }

  private var isUnread: Bool {
    name.map { range in Self.unread.contains { bytes[range].elementsEqual($0) } } ?? false
  }

  private func isOpening(_ byte: UInt8) -> Bool { byte == 0x5B || byte == 0x7B }

  private func isClosing(_ byte: UInt8) -> Bool { byte == 0x5D || byte == 0x7D }

  /// Skips a string, with its quotation marks.
  private mutating func skipString() {
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { break }
    }
    position = min(position, bytes.count)
  }

  /// Skips a value, up to the comma or bracket after it.
  private mutating func skipValue() {
    var inner = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        skipString()
        continue
      }
      if inner == 0, byte == UInt8(ascii: ",") || isClosing(byte) { return }
      if isOpening(byte) { inner += 1 }
      if isClosing(byte) { inner -= 1 }
      position += 1
    }
  }
}
