import Text

/// Reads captions: `A tank. (Photo - Ministry of National Defense)`.
struct CaptionReader: Sendable {
  let words: CaptionWords
  let mastheads: Mastheads

  /// The caption on `line`; nil if nothing marks it as one.
  func caption(in line: String) -> CaptionLine? {
    if line.place(of: "글=") != nil { return nil }
    let single = CaptionLine.single(Self.withoutFrame(withoutCounter(line)))
    let opened = afterOpening(single)
    var caption = CaptionLine(text: String(opened ?? single[...]))
    caption.isDoubled = single.utf8.count * 3 < line.utf8.count * 2 && line.utf8.count > 60
    let hasCredit =
      takeBracketedCredit(from: &caption) || takeLabelledCredit(from: &caption)
      || takeSlashedCredit(from: &caption)
    guard hasCredit || opened != nil || caption.isDoubled else { return nil }
    caption.text = String(caption.text.trimmed { $0.isBlank || "/|".unicodeScalars.contains($0) })
    return caption
  }
}

extension CaptionReader {
  /// `line` without a leading `[1/2]` and a trailing `Acquire Licensing Rights`.
  private func withoutCounter(_ line: String) -> String {
    var text = line[...]
    for offer in words.offers {
      if text.hasSuffix(offer) { text = text.dropLast(offer.count).trimmed }
    }
    if text.hasPrefix("["), let end = text.prefix(8).firstIndex(of: "]"),
      text[..<end].dropFirst().allSatisfy({ $0.isNumber || $0 == "/" })
    {
      text = text[text.index(after: end)...].trimmed
    }
    return String(Self.withoutPlainCounter(text))
  }

  /// `text` without a leading `1/4 ` or `1 of 3 | `.
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

  private func afterOpening(_ line: String) -> Substring? {
    let lower = line.lowercased()
    guard let opening = words.openings.first(where: lower.hasPrefix) else { return nil }
    let rest = line.dropFirst(opening.count).trimmed
    return WordSplitter.words(of: rest).count >= 6 || "▲△".contains(opening) ? rest : nil
  }

  /// `(Photo - Ministry of National Defense)`, `[Yonhap]`, `(사진=연합뉴스)` at the end.
  private func takeBracketedCredit(from caption: inout CaptionLine) -> Bool {
    let pairs: [(Character, Character)] = [("(", ")"), ("[", "]"), ("<", ">")]
    let bare = caption.text.trimmed { $0.isBlank || $0 == "." }
    guard let pair = pairs.first(where: { bare.last == $0.1 }),
      let start = bare.lastIndex(of: pair.0)
    else { return false }
    let inner = bare[bare.index(after: start)...].dropLast()
    guard inner.count <= 90, isCredit(inner), !isSigned(inner) else { return false }
    caption.isAgencyOnly = mastheads.name(in: inner) != nil
    caption.credit = name(inCredit: inner)
    caption.text = String(bare[..<start].trimmed)
    return true
  }

  /// `Photo: Jan Nowak / PAP`, `fot. Jan Nowak`, `/사진=연합뉴스`, `REUTERS/Jane Doe` at the end.
  private func takeLabelledCredit(from caption: inout CaptionLine) -> Bool {
    for label in words.creditLabels {
      guard let range = caption.text.lastPlace(of: label) else { continue }
      let bare = caption.text[...]
      let rest = bare[range.upperBound...].trimmed
      let before = bare[..<range.lowerBound].trimmed
      let isFree =
        before.isEmpty || !(before.last?.isLetter ?? false) || bare[..<range.lowerBound].last == " "
      guard isFree, !rest.isEmpty, rest.count <= 60, rest.split(separator: " ").count <= 8
      else { continue }
      let isAgency = label.hasSuffix("/")
      caption.credit = isAgency ? "\(label)\(rest)" : name(inCredit: rest)
      caption.text = String(before)
      return true
    }
    return false
  }

  /// `… in Seoul. Kim Do-hoon/Yonhap`, `… 자주포. /한강일보 자료사진`, `… on Friday. | KYODO`,
  /// `… 하고 있다. 부대 제공` at the end.
  private func takeSlashedCredit(from caption: inout CaptionLine) -> Bool {
    takeCreditBehindSentence(from: &caption) || takeCredit(behind: "/", from: &caption)
      || takeCredit(behind: "|", from: &caption)
  }

  private func takeCreditBehindSentence(from caption: inout CaptionLine) -> Bool {
    guard let stop = caption.text.lastPlace(of: ". ") else { return false }
    let rest = caption.text[stop.upperBound...].trimmed
    let parts = rest.split(separator: "/")
    let isInitial = caption.text[..<stop.lowerBound].split(separator: " ").last?.count == 1
    guard rest.count <= 60, !isInitial else { return false }
    if rest.first == "(" { return false }
    let isGift = rest.hasSuffix(" 제공") && rest.split(separator: " ").count <= 4
    let isSlashed =
      parts.count >= 2 && rest.first != "/"
      && (parts.contains { mastheads.isAgency($0.trimmed) } || rest.contains("Getty Images"))
    guard isGift || isSlashed else { return false }
    caption.credit = isGift ? String(rest.dropLast(3)) : String(rest)
    caption.text = String(caption.text[..<stop.lowerBound]) + "."
    return true
  }

  /// A name after a space and `mark`; any short name counts if a sentence precedes it.
  private func takeCredit(behind mark: Character, from caption: inout CaptionLine) -> Bool {
    guard let start = caption.text.lastIndex(of: mark), start != caption.text.startIndex,
      caption.text[..<start].last == " "
    else { return false }
    let rest = caption.text[caption.text.index(after: start)...]
    let credit = rest.trimmed
    let before = caption.text[..<start].trimmed
    let isSet = before.last == "." && (mark == "|" || rest.first != " ")
    let isName =
      isSet && (2...30).contains(credit.count) && credit.split(separator: " ").count <= 3
      && !credit.hasSuffix("기자") && !credit.hasSuffix("특파원") && credit.last != "."
    guard credit.count <= 40, isName || (mark == "/" && isCredit(credit)) else { return false }
    caption.credit = name(inCredit: credit)
    caption.text = String(before)
    return true
  }

  /// `mk/dpa`: a writer's initials and an agency, the signature of an article.
  private func isSigned(_ inner: Substring) -> Bool {
    let parts = inner.split(separator: "/")
    guard parts.count == 2, let last = parts.last else { return false }
    return parts[0].count <= 4 && parts[0].allSatisfy(\.isLowercase) && mastheads.isAgency(last)
  }

  private func isCredit(_ inner: Substring) -> Bool {
    if inner.split(separator: " ").last == "pool" { return true }
    if mastheads.isAgency(inner) || mastheads.name(in: inner) != nil { return true }
    let spoken = WordSplitter.words(of: inner)
    let parts = inner.split(whereSeparator: { "/=,".contains($0) }).map(\.trimmed)
    if parts.count > 1, parts.contains(where: { mastheads.isAgency($0) }), spoken.count <= 8 {
      return true
    }
    guard spoken.count <= 12 else { return false }
    return spoken.prefix(2).contains(where: words.credits.contains)
      || spoken.last.map(words.credits.contains) == true
  }

  /// The name in a credit, without `Photo -`, `fot.`, `courtesy of`; nil if nothing is left.
  private func name(inCredit credit: Substring) -> String? {
    var rest = (credit.firstRange(of: "재판매").map { credit[..<$0.lowerBound] } ?? credit).trimmed
    while let word = rest.split(whereSeparator: { " :=/|.-–—".contains($0) }).first {
      let spoken = WordSplitter.words(of: word).joined()
      guard words.fillers.contains(spoken) || ["by", "of", "from", "via"].contains(spoken)
      else { break }
      rest = rest[word.endIndex...].trimmed {
        $0.isBlank || ":=/|.-–—,".unicodeScalars.contains($0)
      }
    }
    rest = rest.trimmed { $0.isBlank || ":=/|-–—,.".unicodeScalars.contains($0) }
    while let word = rest.split(separator: " ").last, words.fillers.contains(word.lowercased()) {
      rest = rest[..<word.startIndex].trimmed
    }
    return rest.isEmpty ? nil : String(rest)
  }
}
