import Text

/// The words under a picture, and whom they credit.
struct CaptionLine: Equatable, Sendable {
  /// The caption without its credit; empty where the line is a credit alone.
  var text: String
  /// The photographer or agency; nil when none is printed.
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

  /// Reads `The first of the aircraft at its base. (Polish MND)`; nil unless the line is a sentence and
  /// a name in brackets. Only the place of such a line shows that it is a caption.
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

  /// The bytes of the longest line that is checked for the same words twice.
  private static let longestDoubled = 4096

  /// Half of `line` when it holds the same words twice, perhaps cut short the second time.
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
