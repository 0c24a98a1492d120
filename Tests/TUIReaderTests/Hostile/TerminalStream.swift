/// What a program wrote to a terminal, cut into letters and control sequences.
///
/// Source of the grammar: ECMA-48, 5th edition, and XTerm's control sequences.
struct TerminalStream {
  /// The sequences in order, ESC left out: `[1;31m`, `(B`.
  private(set) var sequences: [String] = []
  /// Controls that are no sequence, and letters that a terminal would obey.
  private(set) var controls: [Unicode.Scalar] = []

  init(_ bytes: [UInt8]) {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if scalar == "\u{1B}" {
        let end = Self.end(of: scalars, from: index)
        sequences.append(scalars[index..<end].map(String.init).joined())
        index = end
      } else if !scalar.isHarmless {
        controls.append(scalar)
      }
    }
  }

  /// Where the sequence ends whose ESC stands before `start`.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    guard start < scalars.count else { return start }
    switch scalars[start] {
    case "[":
      let final = scalars[(start + 1)...].firstIndex { (0x40...0x7E).contains($0.value) }
      return final.map { $0 + 1 } ?? scalars.count
    case "]", "P", "_", "^", "X":
      let stop = scalars[start...].firstIndex { $0 == "\u{7}" || $0 == "\u{1B}" || $0 == "\u{9C}" }
      return stop.map { $0 + 1 } ?? scalars.count
    default:
      let final = scalars[start...].firstIndex { !(0x20...0x2F).contains($0.value) }
      return final.map { $0 + 1 } ?? scalars.count
    }
  }

  /// What ncurses does not send to an `xterm-256color` of `rows` rows for this program.
  func foreign(rows: Int) -> [String] {
    sequences.filter { !Self.isOwn($0, rows: rows) }
      + controls.filter { !"\r\n\u{8}".unicodeScalars.contains($0) }.map {
        $0.escaped(asASCII: true)
      }
  }

  private static func isOwn(_ sequence: String, rows: Int) -> Bool {
    switch sequence {
    case "(B", "=", ">", "7", "8", "M": return true
    case "]11;?\u{7}", "]104\u{7}", "[?1049h", "[?1049l", "[22;0;0t", "[23;0;0t", "[4l", "[?7h",
      "[?7l", "[?1h",
      "[?1l",
      "[?12l", "[?2004h", "[?2004l",
      "[?25h", "[?25l", "[?12;25h", "[?1006;1000h", "[?1006;1000l", "[39;49m", "[!p", "[?3;4l":
      return true
    // The title kept, set and restored. The grammar ends a title at its first control.
    case "[22;0t", "[23;0t": return true
    default: break
    }
    if sequence.hasPrefix("]2;"), sequence.hasSuffix("\u{7}") {
      return sequence.unicodeScalars.dropLast().allSatisfy(\.isHarmless)
    }
    guard sequence.hasPrefix("["), let final = sequence.last else { return false }
    let body = sequence.dropFirst().dropLast()
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard body.allSatisfy({ $0.isNumber || $0 == ";" }) else { return false }
    switch final {
    case "m":
      return !numbers.contains(5) || numbers.starts(with: [38, 5]) || numbers.starts(with: [48, 5])
    case "H", "d": return numbers[0] <= rows
    case "G", "A", "B", "C", "D", "J", "K", "X", "P", "@", "L", "M", "S", "T", "b": return true
    case "r": return numbers.count == 2 && numbers[1] <= rows
    default: return false
    }
  }
}
