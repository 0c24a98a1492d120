/// Lines at which the TOML parser (toml++ 3.4) ends the program instead of refusing them: found by
/// fuzzing, and by reading its assertions.
package enum TOMLHazard {
  /// Whether a line must not be given to the parser.
  package static func isIn(_ line: some StringProtocol) -> Bool {
    let bytes = Array(line.utf8)
    return hasBrokenHeader(bytes) || hasBrokenTime(bytes)
  }

  /// Whether the brackets of a header are followed by what can't begin a key.
  private static func hasBrokenHeader(_ bytes: [UInt8]) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = bytes[...]
    if rest.starts(with: mark) { rest = rest.dropFirst(mark.count) }
    rest = rest.drop { isBlank($0) || $0 == 0x0B || $0 == 0x0C }
    guard rest.popFirst() == UInt8(ascii: "[") else { return false }
    rest = rest.drop(while: isBlank)
    if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst().drop(while: isBlank) }
    guard let next = rest.first else { return true }
    let isLetterOrDigit =
      (0x30...0x39).contains(next) || (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
    return !isLetterOrDigit && !"_-\"']".utf8.contains(next)
  }

  /// Whether a day has a `T` and no hour behind it.
  private static func hasBrokenTime(_ bytes: [UInt8]) -> Bool {
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
