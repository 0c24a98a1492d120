/// The ways of ending a line, brought to one.
enum LineEnds {
  /// `text` with `\n` for CR LF, and for CR alone where that is how the text ends its lines.
  ///
  /// A lone CR among lines that end otherwise is a control character of the text and stays.
  static func unified(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x0D) else { return text }
    var loneReturns = 0
    var feeds = 0
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A { feeds += 1 }
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0D, !isPair { loneReturns += 1 }
    }
    let returnsEndLines = loneReturns > feeds
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      guard byte == 0x0D else {
        unified.append(byte)
        continue
      }
      let isPair = index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if isPair { continue }
      unified.append(returnsEndLines ? 0x0A : 0x0D)
    }
    return String(decoding: unified, as: UTF8.self)
  }
}
