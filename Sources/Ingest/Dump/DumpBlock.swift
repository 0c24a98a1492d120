import Text

/// What one reads as a unit in a page dump: a line, or several that were one before a mail program
/// or a terminal broke them.
struct DumpBlock: Equatable, Sendable {
  /// The lines, at least one.
  let lines: [DumpLine]
  /// The lines' text joined, bullets included.
  let text: String
  /// The text without the bullet before it.
  let content: String
  /// Whether a bullet stands before it.
  let isBulleted: Bool
  /// The words in lower case, without punctuation.
  let words: [String]
  /// Columns that ``content`` takes, a Hangul syllable or ideograph being two.
  let width: Int
  /// Ends like a sentence: with a full stop or the like, perhaps in quotes or brackets.
  let endsSentence: Bool

  /// The block of `lines` with the text that they make together.
  init(lines: [DumpLine], text: String) {
    self.lines = lines
    self.text = text
    let bare = Self.withoutBullet(text)
    content = String(bare)
    isBulleted = bare.utf8.count < text.utf8.count
    words = WordSplitter.words(of: bare)
    width = bare.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && $1.isWide ? 2 : 1) }
    endsSentence = Self.endsSentence(bare)
  }

  /// The number of the first line.
  var number: Int { lines.first?.number ?? 0 }

  /// Reads like running text: a sentence of some length, or anything very long.
  var isProse: Bool { (endsSentence && (width >= 60 || words.count >= 8)) || width >= 200 }

  /// A question of a line's length, as headlines are.
  var isQuestion: Bool { content.hasSuffix("?") && width <= 140 && words.count <= 20 }

  /// At most three words, all of them capitalised, or one short word of a script without capitals.
  var isLabelLike: Bool {
    let named = words.filter { !$0.allSatisfy(\.isNumber) }
    if endsSentence || named.count > 3 || width > 32 { return false }
    let spoken = content.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" })
    return spoken.allSatisfy { word in
      guard let first = word.unicodeScalars.first else { return true }
      return !first.properties.isLowercase
    } && (width <= 12 || !(spoken.first?.unicodeScalars.first?.isWide ?? false))
  }
}

extension DumpBlock {
  /// Whether a bullet stands before `text`.
  static func isBulleted(_ text: String) -> Bool {
    withoutBullet(text).utf8.count < text.utf8.count
  }

  private static let bullets = Set("•●○◦▪■□▶►‣⁃∙·*–—-→➤✓✔※".unicodeScalars)

  /// `text` without `•`, `*`, `-` and the blanks behind it; a minus needs a blank.
  private static func withoutBullet(_ text: String) -> Substring {
    guard let first = text.unicodeScalars.first, bullets.contains(first) else { return text[...] }
    let rest = text.unicodeScalars.drop { bullets.contains($0) }
    let needsBlank = "*-–—·".unicodeScalars.contains(first)
    guard let next = rest.first, !needsBlank || next.isBlank else { return text[...] }
    return Substring(rest).trimmed
  }

  /// `text` without the ` 글=이민호/사진=정다은 기자` behind its last sentence.
  private static func withoutKoreanByline(_ text: Substring) -> Substring {
    guard text.utf8.last.map({ $0 >= 0x80 }) == true, let mark = text.ranges(of: " 글=").last
    else { return text }
    return text[..<mark.lowerBound]
  }

  /// `text` without a remark of at most 40 characters in brackets at its end: `(Yonhap)`.
  private static func withoutLastBrackets(_ text: Substring) -> Substring {
    guard text.last == ")" || text.last == "]",
      let start = text.suffix(42).lastIndex(where: { $0 == "(" || $0 == "[" })
    else { return text }
    let rest = text[..<start].trimmed
    return rest.isEmpty ? text : rest
  }

  private static func endsSentence(_ text: Substring) -> Bool {
    let closers = Set("\"'”’»)]}›」』*".unicodeScalars)
    let text = withoutLastBrackets(withoutKoreanByline(text))
    let end = text.unicodeScalars.last { !closers.contains($0) }
    guard let end else { return false }
    return ".!?…。！？".unicodeScalars.contains(end)
  }
}

extension Unicode.Scalar {
  /// Takes two columns: Hangul, kana, ideographs and their punctuation.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60: true
    default: false
    }
  }
}
