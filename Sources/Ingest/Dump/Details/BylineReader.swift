import Text

/// Reads the authors from a byline: `By Ji Da-gyum`, `By Hyun-woo, Seo <>`, `Autor: Jan Nowak
/// (PAP)`, `홍길동·김영희 기자`.
struct BylineReader: Sendable {
  let words: BylineWords
  let mastheads: Mastheads
  let people: PersonNames

  /// The authors that `line` names, in order; nil if it is no byline.
  func authors(in line: String) -> [String]? {
    let bare = Self.withoutAddresses(line)
    if let korean = koreanAuthors(in: bare) { return korean }
    guard let rest = afterOpening(bare) else { return nil }
    let authors = names(in: rest)
    return authors.isEmpty ? nil : authors
  }

  /// The paper in `By The Bosporus Bulletin`; nil if the byline names anybody else.
  func publication(in line: String) -> String? {
    afterOpening(line).flatMap { rest in
      mastheads.isAgency(rest) ? nil : mastheads.name(in: rest)
    }
  }

  /// The authors in `text`, which must be the names of a byline: `A, B and C in Warsaw, Reuters`.
  func names(in text: Substring) -> [String] {
    let clause = text.split(separator: ";").first ?? text
    let parts = parts(of: String(clause))
    if let inverted = inverted(parts) { return [inverted] }
    var authors: [String] = []
    for part in parts {
      if mastheads.isAgency(part) {
        authors.append(String(part))
        continue
      }
      let isOffice = WordSplitter.words(of: part).contains(where: mastheads.isMediaWord)
      guard let name = people.name(in: part), !isRole(part), !isOffice else {
        if authors.isEmpty, !isRole(part) { return [] }
        continue
      }
      let isPlace = !authors.isEmpty && !name.contains(" ") && !PersonNames.isHangulName(name)
      if !isPlace { authors.append(name) }
    }
    return authors
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
  /// The rest after `By` or `Autor:`; nil if the line begins otherwise.
  private func afterOpening(_ text: String) -> Substring? {
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
      return rest.trimmed { $0.isBlank || ":=|.-–".unicodeScalars.contains($0) }
    }
    return nil
  }

  /// Names split at commas and conjunctions, cut where a place or a paper follows.
  private func parts(of text: String) -> [Substring] {
    var text = text
    text = text.replacingAll("·", with: ",")
    for conjunction in words.conjunctions {
      text = text.replacingAll(" \(conjunction) ", with: ",")
    }
    text = text.replacingAll("(", with: ",").replacingAll(")", with: ",")
    let cuts = words.cuts + ["/", "|", "–", "-"]
    return text.split(separator: ",").map { part in
      var part = part
      for cut in cuts {
        if let range = part.firstRange(of: " \(cut) ") { part = part[..<range.lowerBound] }
      }
      return part.trimmed
    }.filter { !$0.isEmpty }
  }

  /// `Hyun-woo, Seo` and `Smith, John` in reading order; nil unless there are two parts of one word.
  private func inverted(_ parts: [Substring]) -> String? {
    guard parts.count == 2, !parts.contains(where: { $0.contains(" ") }),
      !parts.contains(where: { mastheads.isAgency($0) || isRole($0) }),
      !parts.contains(where: PersonNames.isHangulName),
      let second = people.name(in: parts[1]), let first = people.name(in: parts[0])
    else { return nil }
    return "\(second) \(first)"
  }

  private func isRole(_ text: Substring) -> Bool {
    words.roles.isFound(in: WordSplitter.words(of: text))
  }

  private func koreanAuthors(in text: String) -> [String]? {
    let bare = text.trimmed { $0.isBlank || "[]()/=|ⓒ:".unicodeScalars.contains($0) }
    let chunks = bare.split(whereSeparator: { " ·,/=".contains($0) })
    guard (1...8).contains(chunks.count) else { return nil }
    guard let opening = chunks.first, !words.koreanRoles.contains(String(opening)) else {
      return nil
    }
    var authors: [String] = []
    var hasRole = false
    for word in chunks {
      if words.koreanRoles.contains(String(word)) || mastheads.name(in: word) != nil {
        hasRole = hasRole || words.koreanRoles.contains(String(word))
        continue
      }
      if PersonNames.isHangulName(word), !hasRole || authors.isEmpty {
        authors.append(String(word))
      } else if let role = words.koreanRoles.first(where: { word.hasSuffix($0) }),
        PersonNames.isHangulName(word.dropLast(role.count))
      {
        authors.append(String(word.dropLast(role.count)))
        hasRole = true
      } else if PersonNames.isHangulName(word) {
        authors.append(String(word))
      } else {
        return nil
      }
    }
    return hasRole && !authors.isEmpty ? authors : nil
  }
}
