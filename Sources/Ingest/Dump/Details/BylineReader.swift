import Text

/// Reads the authors from a byline: `By Ji Da-gyum`, `By Hyun-woo, Seo <>`, `Autor: Jan Nowak
/// (PAP)`, `홍길동·김영희 기자`.
struct BylineReader: Sendable {
  let words: BylineWords
  let mastheads: Mastheads
  let people: PersonNames

  /// The byline that `line` is; nil if it is none.
  ///
  /// It begins with `By` or a label, or is a Korean name with its role. Names nobody if it is
  /// signed by an office: `By our correspondent`.
  func byline(in line: String) -> Byline? {
    let bare = Self.withoutAddresses(line)
    if let korean = koreanByline(in: bare) { return korean }
    guard let (rest, opening) = afterOpening(bare) else { return nil }
    let byline = byline(of: rest)
    // `Av`, `Di` and the like begin other lines too.
    let isSure = opening == "by" || !words.prepositions.contains(opening)
    if !byline.authors.isEmpty {
      return isSure || byline.authors.contains { $0.contains(" ") } ? byline : nil
    }
    if let paper = paper(in: rest) { return Byline(source: paper) }
    return byline.isEmpty ? nil : byline
  }

  /// The byline in `text`, which must be the names: `A, B and C in Warsaw, Reuters`.
  func byline(of text: Substring) -> Byline {
    let clause = text.split(separator: ";").first ?? text
    let parts = parts(of: String(clause))
    if let inverted = inverted(parts) { return Byline(authors: [inverted]) }
    var byline = Byline()
    for (index, part) in parts.enumerated() {
      if !read(part, isFirst: index == 0, into: &byline), byline.isEmpty { return Byline() }
    }
    return byline
  }

  /// The authors that `line` names, in order; nil if it is no byline of a person.
  func authors(in line: String) -> [String]? {
    byline(in: line).flatMap { $0.authors.isEmpty ? nil : $0.authors }
  }

  /// The people in `text`, which must be the names of a byline.
  func names(in text: Substring) -> [String] { byline(of: text).authors }

  /// The byline in `by nora feldt and piet holm`, all in small letters; nil for anything else.
  func byline(inSmall line: String) -> Byline? {
    guard line == line.lowercased(), line.count <= 80, let (rest, _) = afterOpening(line) else {
      return nil
    }
    let parts = parts(of: String(rest))
    let authors = parts.compactMap { isRole($0) ? nil : people.name(inSmall: $0) }
    return authors.count == parts.count && !parts.isEmpty ? Byline(authors: authors) : nil
  }

  /// Whether `line` is only the label of a byline whose names follow: `By`, `Written by:`.
  func isOpening(_ line: String) -> Bool {
    let bare = line.lowercased().trimmed { $0.isBlank || ":=|-–".unicodeScalars.contains($0) }
    return (words.labels + words.prepositions).contains(String(bare))
  }

  /// `text` without e-mail addresses, `<…>` and handles.
  static func withoutAddresses(_ text: String) -> String {
    var bare = ""
    var depth = 0
    for character in text {
      if character == "<" { depth += 1 }
      if depth == 0 { bare.append(character) }
      if character == ">" { depth = max(0, depth - 1) }
    }
    let words = bare.split(separator: " ", omittingEmptySubsequences: true)
    let kept = words.filter { !$0.contains("@") && !$0.hasPrefix("http") }
    return kept.joined(separator: " ")
      .replacingAll("()", with: "").replacingAll("[]", with: "")
  }
}

extension BylineReader {
  /// The rest after `By` or `Autor:`, and the opening in lower case; nil if the line begins
  /// otherwise.
  private func afterOpening(_ text: String) -> (rest: Substring, opening: String)? {
    let lower = text.lowercased()
    for label in words.labels + words.prepositions where lower.hasPrefix(label) {
      let rest = text.dropFirst(label.count)
      guard let mark = rest.first, !mark.isLetter else { continue }
      let isNoun = !words.prepositions.contains(label) && !label.hasSuffix(" by")
      if isNoun && !":=|-–./".contains(mark)
        && rest.trimmed.first.map({ ":=|".contains($0) }) != true
      {
        continue
      }
      return (rest.trimmed { $0.isBlank || ":=|.-–".unicodeScalars.contains($0) }, label)
    }
    return nil
  }

  /// The paper in `The Bosporus Bulletin` or `Gulf Wire Staff`; nil for anything else.
  private func paper(in text: Substring) -> String? {
    var name = (text.split(separator: ",").first ?? text).split(separator: " ")
    while let last = name.last, words.roles.contains(WordSplitter.words(of: last)) {
      name.removeLast()
    }
    return mastheads.name(in: name.joined(separator: " "))
  }

  /// Names split at commas, bars and conjunctions, cut where a place or a paper follows.
  private func parts(of text: String) -> [Substring] {
    var text = text
    for mark in ["·", "(", ")", "[", "]", "/", "|", " – ", " — ", " - "] {
      text = text.replacingAll(mark, with: ",")
    }
    for conjunction in words.conjunctions {
      guard words.joinedConjunctions.contains(conjunction) else {
        text = text.replacingAll(" \(conjunction) ", with: ",")
        continue
      }
      text = splitting(text, at: conjunction)
    }
    return text.split(separator: ",").map { part in
      var part = part
      for cut in words.cuts {
        if let range = part.firstRange(of: " \(cut) ") { part = part[..<range.lowerBound] }
      }
      return part.trimmed
    }.filter { !$0.isEmpty }
  }

  /// Splits at `conjunction`, except before a single word: `Santiago Ramón y Cajal`.
  private func splitting(_ text: String, at conjunction: String) -> String {
    let sides = text.split(separator: " \(conjunction) ", omittingEmptySubsequences: false)
    guard sides.count > 1 else { return text }
    return sides.dropFirst().reduce(String(sides[0])) { joined, side in
      let next = side.prefix { $0 != "," }
      let isSingle = !next.trimmed.contains(" ") && !mastheads.isAgency(next)
      return joined + (isSingle ? " \(conjunction) " : ",") + side
    }
  }

  /// `Hyun-woo, Seo` and `Smith, John` in reading order; nil unless there are two parts of one word.
  private func inverted(_ parts: [Substring]) -> String? {
    guard parts.count == 2, !parts.contains(where: { $0.contains(" ") }),
      !parts.contains(where: { mastheads.isAgency($0) || isRole($0) || isPlace($0) }),
      !parts.contains(where: PersonNames.isHangulName),
      let second = people.name(in: parts[1]), let first = people.name(in: parts[0])
    else { return nil }
    return "\(second) \(first)"
  }
}
