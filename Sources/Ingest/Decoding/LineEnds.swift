/// Replaces all kinds of line ends by `\n`.
enum LineEnds {
  /// Replaces CR LF (and CR CR LF) by `\n`, and also CR alone if the text ends its lines with that.
  ///
  /// A single CR in a text with other line ends is a control character and stays.
  static func unified(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x0D) else { return text }
    let feeds = bytes.count { $0 == 0x0A }
    var loneReturns = 0
    forEachRun(of: bytes) { run, endsLine in
      if !endsLine, bytes[run.lowerBound] == 0x0D { loneReturns += run.count }
    }
    let returnsEndLines = loneReturns > feeds
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    forEachRun(of: bytes) { run, endsLine in
      if bytes[run.lowerBound] != 0x0D {
        unified += bytes[run]
      } else if !endsLine {
        unified += repeatElement(returnsEndLines ? 0x0A : 0x0D, count: run.count)
      }
    }
    return String(decoding: unified, as: UTF8.self)
  }

  /// Calls `body` with every run of CR and every run of other bytes, in order, and whether a line
  /// feed follows.
  private static func forEachRun(of bytes: [UInt8], _ body: (Range<Int>, Bool) -> Void) {
    var start = 0
    while start < bytes.count {
      let isReturn = bytes[start] == 0x0D
      let end = bytes[start...].firstIndex { ($0 == 0x0D) != isReturn } ?? bytes.count
      body(start..<end, end < bytes.count && bytes[end] == 0x0A)
      start = end
    }
  }
}
