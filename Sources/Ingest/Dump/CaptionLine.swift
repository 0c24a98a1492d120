import Text

/// Reads the words under a picture: `A tank. (Photo - Ministry of National Defense)`.
struct CaptionLine: Equatable, Sendable {
  /// The caption without its credit; empty where the line is a credit alone.
  var text: String
  /// The photographer or agency; nil when none is printed.
  var credit: String?
  /// The line held the same words twice.
  var isDoubled = false
  /// Only an agency in brackets stands there, as it does behind an article's last word too.
  var isAgencyOnly = false

  /// Reads `line`; nil when nothing marks it as a caption.
  init?(_ line: String) {
    if line.contains("글=") { return nil }
    let single = Self.single(Self.withoutFrame(Self.withoutCounter(line)))
    isDoubled = single.utf8.count * 3 < line.utf8.count * 2 && line.utf8.count > 60
    let opened = Self.afterOpening(single)
    text = String(opened ?? single[...])
    let hasCredit = takeBracketedCredit() || takeLabelledCredit() || takeSlashedCredit()
    guard hasCredit || opened != nil || isDoubled else { return nil }
    text = String(text.trimmed { $0.isBlank || "/|".unicodeScalars.contains($0) })
  }

  /// A longer line is not looked at for its words twice, in bytes.
  private static let longestDoubled = 4096

  /// `line` once, where it holds the same words twice, perhaps cut short the second time.
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

extension CaptionLine {
  /// `line` without `[1/2]` before and `Acquire Licensing Rights` behind it, as agencies' pages have.
  private static func withoutCounter(_ line: String) -> String {
    var text = line[...]
    for offer in [", opens new tab", "Acquire Licensing Rights", "Purchase Licensing Rights"] {
      if text.hasSuffix(offer) { text = text.dropLast(offer.count).trimmed }
    }
    if text.hasPrefix("["), let end = text.prefix(8).firstIndex(of: "]"),
      text[..<end].dropFirst().allSatisfy({ $0.isNumber || $0 == "/" })
    {
      text = text[text.index(after: end)...].trimmed
    }
    return String(withoutPlainCounter(text))
  }

  /// `text` without `1/4 ` or `1 of 3 | ` before it.
  private static func withoutPlainCounter(_ text: Substring) -> Substring {
    var rest = text
    let first = rest.prefix(while: \.isNumber)
    rest = rest.dropFirst(first.count)
    guard (1...2).contains(first.count),
      let mark = [" of ", " / ", "/"].first(where: rest.hasPrefix)
    else { return text }
    rest = rest.dropFirst(mark.count)
    let last = rest.prefix(while: \.isNumber)
    rest = rest.dropFirst(last.count)
    guard (1...2).contains(last.count), let total = Int(last), let number = Int(first),
      number <= total, rest.first == " "
    else { return text }
    return rest.trimmed { $0.isBlank || "|:".unicodeScalars.contains($0) }
  }

  /// `line` without the brackets around all of it.
  private static func withoutFrame(_ line: String) -> String {
    guard line.hasPrefix("["), line.hasSuffix("]"), line.count > 30,
      !line.dropFirst().dropLast().contains(where: { "[]".contains($0) })
    else { return line }
    return String(line.dropFirst().dropLast())
  }

  private static let openings = [
    "photo caption:", "image caption:", "caption:", "photo:", "image:", "picture:", "▲", "△",
    "[사진]", "사진설명", "사진=", "<사진>", "podpis:", "na zdjęciu:", "image caption,",
  ]

  private static func afterOpening(_ line: String) -> Substring? {
    let lower = line.lowercased()
    guard let opening = openings.first(where: lower.hasPrefix) else { return nil }
    let rest = line.dropFirst(opening.count).trimmed
    return WordSplitter.words(of: rest).count >= 6 || "▲△".contains(opening) ? rest : nil
  }

  /// `(Photo - Ministry of National Defense)`, `[Yonhap]`, `(사진=연합뉴스)` at the end.
  private mutating func takeBracketedCredit() -> Bool {
    let pairs: [(Character, Character)] = [("(", ")"), ("[", "]"), ("<", ">")]
    let bare = text.trimmed { $0.isBlank || $0 == "." }
    guard let pair = pairs.first(where: { bare.last == $0.1 }),
      let start = bare.lastIndex(of: pair.0)
    else { return false }
    let inner = bare[bare.index(after: start)...].dropLast()
    guard inner.count <= 90, Self.isCredit(inner), !Self.isSigned(inner) else { return false }
    isAgencyOnly = Masthead.name(in: inner) != nil
    credit = Self.name(inCredit: inner)
    text = String(bare[..<start].trimmed)
    return true
  }

  /// `Photo: Jan Nowak / PAP`, `fot. Jan Nowak`, `/사진=연합뉴스`, `REUTERS/Jane Doe` at the end.
  private mutating func takeLabelledCredit() -> Bool {
    let labels = [
      "Photo:", "Photos:", "Photo by ", "Photo courtesy of ", "Courtesy of ", "PHOTO:",
      "Photo credit:", "Credit:",
      "Image:", "Picture:", "Photograph:", "Fot.", "fot.", "Foto:", "foto:", "Zdjęcie:", "Bild:",
      "Crédit photo", "© ", "©", "사진=", "사진 =", "사진:", "사진 제공=", "사진제공=", "REUTERS/", "AP Photo/",
      "Фото:",
    ]
    for label in labels {
      let bare = text[...]
      guard let range = bare.ranges(of: label).last else { continue }
      let rest = bare[range.upperBound...].trimmed
      let before = bare[..<range.lowerBound].trimmed
      let isFree =
        before.isEmpty || !(before.last?.isLetter ?? false) || bare[..<range.lowerBound].last == " "
      guard isFree, !rest.isEmpty, rest.count <= 60, rest.split(separator: " ").count <= 8
      else { continue }
      let isAgency = label.hasSuffix("/")
      credit = isAgency ? "\(label)\(rest)" : Self.name(inCredit: rest)
      text = String(before)
      return true
    }
    return false
  }

  /// `… in Seoul. Kim Do-hoon/Yonhap`, `… 자주포. /한강일보 자료사진`, `… on Friday. | KYODO`,
  /// `… 하고 있다. 부대 제공` at the end.
  private mutating func takeSlashedCredit() -> Bool {
    takeCreditBehindSentence() || takeCreditBehindMark("/") || takeCreditBehindMark("|")
  }

  private mutating func takeCreditBehindSentence() -> Bool {
    guard let stop = text.ranges(of: ". ").last else { return false }
    let rest = text[stop.upperBound...].trimmed
    let parts = rest.split(separator: "/")
    let isInitial = text[..<stop.lowerBound].split(separator: " ").last?.count == 1
    guard rest.count <= 60, !isInitial else { return false }
    if rest.first == "(" { return false }
    let isGift = rest.hasSuffix(" 제공") && rest.split(separator: " ").count <= 4
    let isSlashed =
      parts.count >= 2 && rest.first != "/"
      && (parts.contains { Masthead.isAgency($0.trimmed) } || rest.contains("Getty Images"))
    guard isGift || isSlashed else { return false }
    credit = isGift ? String(rest.dropLast(3)) : String(rest)
    text = String(text[..<stop.lowerBound]) + "."
    return true
  }

  /// A name behind `mark`, which stands behind a blank; behind a sentence any short name will do.
  private mutating func takeCreditBehindMark(_ mark: Character) -> Bool {
    guard let start = text.lastIndex(of: mark), start != text.startIndex,
      text[..<start].last == " "
    else { return false }
    let rest = text[text.index(after: start)...]
    let name = rest.trimmed
    let before = text[..<start].trimmed
    let isSet = before.last == "." && (mark == "|" || rest.first != " ")
    let isName =
      isSet && (2...30).contains(name.count) && name.split(separator: " ").count <= 3
      && !name.hasSuffix("기자") && !name.hasSuffix("특파원") && name.last != "."
    guard name.count <= 40, isName || (mark == "/" && Self.isCredit(name)) else { return false }
    credit = Self.name(inCredit: name)
    text = String(before)
    return true
  }

  /// `mk/dpa`: a writer's initials and an agency, as a text is signed.
  private static func isSigned(_ inner: Substring) -> Bool {
    let parts = inner.split(separator: "/")
    guard parts.count == 2, let last = parts.last else { return false }
    return parts[0].count <= 4 && parts[0].allSatisfy(\.isLowercase) && Masthead.isAgency(last)
  }

  /// `The first of the aircraft at its base. (Polish MND)` as the caption that its place makes it;
  /// nil where no name in brackets stands behind a sentence.
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

  private static func isCredit(_ inner: Substring) -> Bool {
    if inner.split(separator: " ").last == "pool" { return true }
    if Masthead.isAgency(inner) || Masthead.name(in: inner) != nil { return true }
    let words = WordSplitter.words(of: inner)
    let parts = inner.split(whereSeparator: { "/=,".contains($0) }).map(\.trimmed)
    if parts.count > 1, parts.contains(where: { Masthead.isAgency($0) }), words.count <= 8 {
      return true
    }
    guard words.count <= 12 else { return false }
    let strong = PageLexicon.photoWords.subtracting([
      "file", "source", "źródło", "autor", "graphic",
    ])
    return words.prefix(2).contains(where: strong.contains)
      || words.last.map(strong.contains) == true
  }

  /// The name in a credit, without `Photo -`, `fot.`, `courtesy of`; nil when nothing is left.
  private static func name(inCredit credit: Substring) -> String? {
    let generic = PageLexicon.photoWords.subtracting(["getty", "afp", "epa"])
    var rest = (credit.firstRange(of: "재판매").map { credit[..<$0.lowerBound] } ?? credit).trimmed
    while let word = rest.split(whereSeparator: { " :=/|.-–—".contains($0) }).first {
      let spoken = WordSplitter.words(of: word).joined()
      guard generic.contains(spoken) || ["by", "of", "from", "via"].contains(spoken) else { break }
      rest = rest[word.endIndex...].trimmed {
        $0.isBlank || ":=/|.-–—,".unicodeScalars.contains($0)
      }
    }
    rest = rest.trimmed { $0.isBlank || ":=/|-–—,.".unicodeScalars.contains($0) }
    while let word = rest.split(separator: " ").last, generic.contains(word.lowercased()) {
      rest = rest[..<word.startIndex].trimmed
    }
    return rest.isEmpty ? nil : String(rest)
  }
}

extension CaptionLine {
  /// A caption that only its place shows to be one.
  init(uncredited line: String) {
    self.text = Self.single(line)
    credit = nil
  }
}
