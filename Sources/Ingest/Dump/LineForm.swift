import Text

/// The form of a line of plain text: whether it reads like a sentence, or like what programs read.
///
/// Goes by signs, in any language: how many of its words are plain ones, and which marks stand where;
/// and by the words with which statements of programs begin.
struct LineForm {
  /// What reads a line.
  enum Kind { case other, code, setting, comment, log, encoded }

  /// The bytes of the line.
  let length: Int
  /// Whether it reads like a sentence or a part of one.
  let isProse: Bool
  /// What it is if it is no prose.
  let kind: Kind

  /// The form of `line`, which is trimmed and not empty.
  init(_ line: Substring) {
    length = line.utf8.count
    let words = WordShapes(line)
    let isComment = Self.comments.contains { line.hasPrefix($0) }
    // The messages of a log are often sentences.
    let isLogged = Self.isLogged(line)
    // `- name: …` of YAML, `for name in …; do` of shells.
    let isFormal =
      line.hasPrefix("- ") && Self.isSetting(line, words)
      || Self.blocks.contains { line.hasSuffix($0) }
    isProse = !isComment && !isLogged && !isFormal && words.readLikeProse
    kind =
      isLogged ? .log : isComment ? .comment : isProse ? .other : Self.kind(of: line, words)
  }

  /// A line inside a comment.
  init(comment line: Substring) {
    length = line.utf8.count
    isProse = false
    kind = .comment
  }

  private static let comments = ["#", "//", "/*", "*/", "--", ";", "%%", "<!--", "\"\"\""]
}

extension LineForm {
  private static func kind(of line: Substring, _ words: WordShapes) -> Kind {
    if words.count == 1, line.utf8.count >= 40, line.utf8.allSatisfy({ (0x21..<0x7F).contains($0) })
    {
      return .encoded
    }
    if isSetting(line, words) { return .setting }
    return isCode(line, words) ? .code : .other
  }

  /// `2023-07-31T16:04:00Z …`, `Jul 31 16:04:00 host …`, `[…] …` with digits.
  private static func isLogged(_ line: Substring) -> Bool {
    let head = line.prefix(40)
    guard head.utf8.count(where: isDigit) >= 6 else { return false }
    return head.split(whereSeparator: { " T[],".contains($0) }).contains { word in
      word.split(separator: ":").count >= 3 && word.first?.isNumber == true
    }
  }

  /// `name = value`, `name: value`, `[section]`, `/path …`, `127.0.0.1 …`, `SOME_NAME …`.
  private static func isSetting(_ line: Substring, _ words: WordShapes) -> Bool {
    if line.hasPrefix("["), line.hasSuffix("]") { return true }
    // An item of a list in YAML.
    let bytes = (line.hasPrefix("- ") ? line.dropFirst(2) : line).utf8
    let name = bytes.prefix(while: isNameByte)
    let behind = bytes[name.endIndex...]
    let value = behind.drop { $0 == 0x20 || $0 == 0x09 }
    if (1...60).contains(name.count), bytes.last.map({ !";{}(".utf8.contains($0) }) == true {
      if value.first == UInt8(ascii: "="), value.dropFirst().first != UInt8(ascii: "=") {
        return true
      }
      // A speaker or a label has a capital.
      if behind.first == UInt8(ascii: ":"), name.first.map({ $0 >= 0x61 }) == true { return true }
    }
    guard words.count <= 8 else { return false }
    return bytes.first == 0x2F || isAddress(bytes.prefix { $0 > 0x20 })
      || isConstant(bytes.prefix { $0 > 0x20 })
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || isDigit(byte) || "_.-".utf8.contains(byte)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// `127.0.0.1`, `fe00::0`.
  private static func isAddress(_ word: Substring.UTF8View.SubSequence) -> Bool {
    word.count { $0 == 0x2E || $0 == 0x3A } >= 2
      && word.allSatisfy {
        $0 == 0x2E || $0 == 0x3A || isDigit($0) || (0x61...0x66).contains($0 | 0x20)
      }
  }

  /// `SOME_NAME`.
  private static func isConstant(_ word: Substring.UTF8View.SubSequence) -> Bool {
    word.count >= 4 && word.contains(0x5F)
      && word.allSatisfy { $0 == 0x5F || isDigit($0) || (0x41...0x5A).contains($0) }
  }

  private static func isCode(_ line: Substring, _ words: WordShapes) -> Bool {
    let bytes = line.utf8
    if let last = bytes.last, "{};(\\=".utf8.contains(last) { return true }
    if let first = bytes.first, "}<@$".utf8.contains(first) { return true }
    if words.signs >= 2, words.signs * 10 >= bytes.count { return true }
    if words.joined > 0, words.joined * 4 >= words.count { return true }
    if line == "done" || blocks.contains(where: { line.hasSuffix($0) }) { return true }
    if openings.contains(where: { line.hasPrefix($0) }), !".!?".contains(line.last ?? ".") {
      return true
    }
    return operators.contains { line.contains($0) }
  }

  /// What begins a block in shells, at the end of a line.
  fileprivate static let blocks = ["; do", "; then"]

  /// What statements of programs and of shells begin with, in small letters.
  private static let openings = [
    "import ", "from ", "def ", "class ", "return ", "print(", "echo ", "export ", "set -", "cd ",
    "sudo ", "pip ", "let ", "var ", "const ", "func ", "fn ", "use ", "if [", "exec ", "source ",
  ]

  private static let operators = [
    "()", "==", "!=", "&&", "||", "->", "=>", "::", "${", "$(", "+=", "</", "/>", " = ", "({",
  ]
}
