import Text

/// A picture's caption and credit.
struct CaptionLine: Equatable, Sendable {
  /// The caption without its credit; empty if the line is only a credit.
  var text: String
  /// The photographer or agency; nil if none is printed.
  var credit: String?
  /// Whether the line held the same words twice.
  var isDoubled = false
  /// Whether the credit is only an agency in brackets, which an article may end with too.
  var isAgencyOnly = false
}

extension CaptionLine {
  /// A caption without a credit.
  init(uncredited line: String) {
    self.text = Self.single(line)
    credit = nil
  }

  /// Reads `The first of the aircraft at its base. (Polish MND)`; nil unless the line is a sentence
  /// and a name in brackets. Only its position shows that such a line is a caption.
  init?(leading line: String) {
    guard line.hasSuffix(")"), let start = line.lastIndex(of: "(") else { return nil }
    let before = line[..<start].trimmed
    let name = line[line.index(after: start)...].dropLast()
    let words = name.split(separator: " ")
    guard before.last == ".", (1...5).contains(words.count), name.count <= 40,
      words.allSatisfy({ $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) })
    else { return nil }
    text = String(before)
    credit = String(name)
  }

  /// The longest line, in bytes, that is checked for repeated words.
  private static let longestDoubled = 4096

  /// The first half of `line` if it has the same words twice, perhaps truncated the second time;
  /// else `line`.
  static func single(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard (40...longestDoubled).contains(bytes.count) else { return line }
    let opening = bytes[..<16]
    for start in 20..<(bytes.count - 16) where bytes[start] == bytes[0] {
      guard bytes[start..<start + 16] == opening else { continue }
      let first = String(decoding: bytes[..<start], as: UTF8.self).trimmed
      let second = String(decoding: bytes[start...], as: UTF8.self).trimmed
      if first == second || first.hasPrefix(second.trimmed { ".…".unicodeScalars.contains($0) }) {
        return String(first)
      }
      if second.hasPrefix(first.trimmed { ".…".unicodeScalars.contains($0) }) {
        return String(second)
      }
    }
    return line
  }
}
