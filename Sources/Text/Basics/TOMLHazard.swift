/// Finds lines at which the TOML parser (toml++ 3.4) ends the program instead of refusing them.
///
/// Found by fuzzing, and by reading its assertions: brackets of a header before what can't begin a
/// key, a day with a `T` and no hour, signs beyond ASCII outside strings, a closing brace in place of
/// a value, and keys of thousands of parts, which exhaust its stack.
package struct TOMLHazard {
  /// The string that a line begins in.
  private var open: UInt8?

  private init() {}

  /// The index of the first line that must not be given to the parser; nil if there is none.
  package static func first(in lines: some Collection<some StringProtocol>) -> Int? {
    var hazard = TOMLHazard()
    for (index, line) in lines.enumerated() where hazard.isIn(Array(line.utf8)) { return index }
    return nil
  }

  private mutating func isIn(_ bytes: [UInt8]) -> Bool {
    let wasOpen = open != nil
    return hasBrokenTime(bytes) || hasBrokenValue(bytes)
      || (!wasOpen && (hasBrokenHeader(bytes) || hasDeepKey(bytes)))
  }

  /// The most dots before a value.
  private static let mostDots = 100

  /// Whether a key has more parts than anybody writes.
  private func hasDeepKey(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > Self.mostDots else { return false }
    let key = bytes.prefix { $0 != UInt8(ascii: "=") }
    return key.count { $0 == UInt8(ascii: ".") } > Self.mostDots
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Whether the brackets of a header are followed by what can't begin a key.
  private func hasBrokenHeader(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    if rest.starts(with: Self.mark) { rest = rest.dropFirst(Self.mark.count) }
    rest = rest.drop { isBlank($0) || $0 == 0x0B || $0 == 0x0C }
    guard rest.popFirst() == UInt8(ascii: "[") else { return false }
    rest = rest.drop(while: isBlank)
    if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst().drop(while: isBlank) }
    guard let next = rest.first else { return true }
    let isLetterOrDigit =
      (0x30...0x39).contains(next) || (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
    return !isLetterOrDigit && !"_-\"']".utf8.contains(next)
  }

  /// Follows strings through a line. Whether outside them a sign is not ASCII, or a brace closes where
  /// a value should begin.
  private mutating func hasBrokenValue(_ bytes: [UInt8]) -> Bool {
    var index = bytes.starts(with: Self.mark) ? Self.mark.count : 0
    var before: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let quote = open {
        index = end(of: quote, in: bytes, from: index)
        before = quote
        continue
      }
      if byte == UInt8(ascii: "#") { return false }
      if byte >= 0x80 { return true }
      if byte == UInt8(ascii: "}"), [0, UInt8(ascii: "["), UInt8(ascii: ",")].contains(before) {
        return true
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if bytes[index...].starts(with: [byte, byte, byte]) {
          open = byte
          index += 3
        } else {
          index = endOfLineString(byte, in: bytes, from: index + 1)
        }
        before = byte
        continue
      }
      if !isBlank(byte) { before = byte }
      index += 1
    }
    return false
  }

  /// The index behind the three quotes that end a string over several lines, or the line's end.
  private mutating func end(of quote: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        index += 2
      } else if bytes[index...].starts(with: [quote, quote, quote]) {
        open = nil
        index += 3
        // Up to two more quotes belong to the string.
        while index < bytes.count, bytes[index] == quote { index += 1 }
        return index
      } else {
        index += 1
      }
    }
    return bytes.count
  }

  private func endOfLineString(_ quote: UInt8, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != quote {
      index += bytes[index] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
    }
    return min(index + 1, bytes.count)
  }

  /// Whether a day has a `T` and no hour behind it.
  private func hasBrokenTime(_ bytes: [UInt8]) -> Bool {
    let shape = Array("0000-00-00".utf8)
    return bytes.indices.dropFirst(shape.count).contains { index in
      guard bytes[index] | 0x20 == UInt8(ascii: "t"),
        index + 1 == bytes.count || !(0x30...0x39).contains(bytes[index + 1])
      else { return false }
      return zip(bytes[(index - shape.count)..<index], shape).allSatisfy { byte, wanted in
        wanted == 0x2D ? byte == 0x2D : (0x30...0x39).contains(byte)
      }
    }
  }
}
