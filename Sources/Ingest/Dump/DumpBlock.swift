import Text

/// A unit of a page dump: a line, or several that a mail program or a terminal wrapped.
struct DumpBlock: Equatable, Sendable {
  /// The lines, at least one.
  let lines: [DumpLine]
  /// The lines' text joined, bullets included.
  let text: String
  /// The text without the bullet before it.
  let content: String
  /// Whether it begins with a bullet.
  let isBulleted: Bool
  /// The words in lower case, without punctuation.
  let words: [String]
  /// The columns of ``content``; a Hangul syllable or ideograph takes two.
  let width: Int
  /// Whether it ends with a full stop or the like, perhaps inside quotes or brackets.
  let endsSentence: Bool

  /// A block of `lines`; `text` is their joined text.
  /// - Parameter words: Its words, where they are known.
  init(lines: [DumpLine], text: String, words known: [String]? = nil) {
    self.lines = lines
    self.text = text
    let bare = Self.withoutBullet(text)
    content = String(bare)
    isBulleted = bare.utf8.count < text.utf8.count
    words = known ?? WordSplitter.words(of: bare)
    width = bare.columns
    endsSentence = Self.endsSentence(bare)
  }

  /// The number of the first line.
  var number: Int { lines.first?.number ?? 0 }

  /// Whether it reads like running text: a long sentence, or anything very long.
  var isProse: Bool { (endsSentence && (width >= 60 || words.count >= 8)) || width >= 200 }

  /// Whether it is a question short enough for a headline.
  var isQuestion: Bool { content.hasSuffix("?") && width <= 140 && words.count <= 20 }

  /// Whether it has letters and no small ones.
  var isShouted: Bool { content == content.uppercased() && content != content.lowercased() }

  /// `3:10 p.m. The flag is raised`: an entry of a running report.
  var opensWithTime: Bool {
    guard words.count >= 4, let hour = Int(words[0]), hour < 24, let minute = Int(words[1])
    else { return false }
    return words[1].count == 2 && minute < 60 && content.prefix(3).contains(":")
  }

  /// Whether it has up to three words, all capitalised, or one short word of a script without capitals.
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
  /// Whether `text` begins with a bullet.
  static func isBulleted(_ text: String) -> Bool {
    withoutBullet(text).utf8.count < text.utf8.count
  }

  private static let bullets = Set("•●○◦▪■□▶►‣⁃∙·*–—-→➤✓✔※".unicodeScalars)

  /// `text` without a leading `•`, `*` or `-` and the spaces after it; a minus counts only before a
  /// space.
  private static func withoutBullet(_ text: String) -> Substring {
    guard let first = text.unicodeScalars.first, bullets.contains(first) else { return text[...] }
    let rest = text.unicodeScalars.drop { bullets.contains($0) }
    let needsBlank = "*-–—·".unicodeScalars.contains(first)
    guard let next = rest.first, !needsBlank || next.isBlank else { return text[...] }
    return Substring(rest).trimmed
  }

  /// `text` without the ` 글=이민호/사진=정다은 기자` after its last sentence.
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
    let text = withoutLastBrackets(withoutKoreanByline(text))
    let end = text.unicodeScalars.last { !closers.contains($0) }
    guard let end else { return false }
    return enders.contains(end)
  }

  private static let closers = Set("\"'”’»)]}›」』*".unicodeScalars)
  private static let enders = Set(".!?…。！？".unicodeScalars)
}

extension StringProtocol {
  /// The columns of a line; Hangul, kana and ideographs take two each.
  var columns: Int {
    unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 && $1.isWide ? 2 : 1) }
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
