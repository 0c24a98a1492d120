import Text

/// Reads who wrote an article off a line: `By Ji Da-gyum`, `By Hyun-woo, Seo <>`, `Autor: Jan Nowak
/// (PAP)`, `홍길동·김영희 기자`.
enum BylineReader {
  /// The authors that `line` names, in order; nil when it is no byline.
  static func authors(in line: String) -> [String]? {
    let bare = withoutAddresses(line)
    if let korean = koreanAuthors(in: bare) { return korean }
    guard let rest = afterOpening(bare) else { return nil }
    let authors = names(in: rest)
    return authors.isEmpty ? nil : authors
  }

  /// The paper in `By The Bosporus Bulletin`, where nobody else is named.
  static func publication(in line: String) -> String? {
    afterOpening(line).flatMap { rest in
      Masthead.isAgency(rest) ? nil : Masthead.name(in: rest)
    }
  }

  /// The authors in `text`, which is known to name some: `A, B and C in Warsaw, Reuters`.
  static func names(in text: Substring) -> [String] {
    let clause = text.split(separator: ";").first ?? text
    let parts = parts(of: String(clause))
    if let inverted = inverted(parts) { return [inverted] }
    var authors: [String] = []
    for part in parts {
      if Masthead.isAgency(part) {
        authors.append(String(part))
        continue
      }
      let isOffice = WordSplitter.words(of: part).contains(where: Masthead.isMediaWord)
      guard let name = PersonName.name(in: part), !isRole(part), !isOffice else {
        if authors.isEmpty, !isRole(part) { return [] }
        continue
      }
      let isPlace = !authors.isEmpty && !name.contains(" ") && !PersonName.isHangulName(name)
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
  private static let prepositions = ["by", "von", "par", "por"]
  private static let labels = [
    "written by", "story by", "reported by", "reporting by", "additional reporting by", "text by",
    "words by", "commentary by", "analysis by", "opinion by", "essay by", "interview by",
    "column by",
    "review by", "posted by", "published by", "report by", "article by", "author", "authors",
    "reporter", "reporters", "writer", "correspondent", "autor", "autorka", "autorzy",
    "opracował", "opracowała", "opracowanie", "oprac", "tekst", "napisał", "napisała", "автор",
    "авторы", "interview", "text", "words", "rozmawiał", "rozmawiała",
    "rozmawiali", "글", "작성자", "글쓴이", "기자", "취재",
  ]
  private static let koreanRoles = [
    "선임기자", "전문기자", "인턴기자", "수습기자", "객원기자", "기자", "특파원", "논설위원", "편집위원", "칼럼니스트",
  ]

  /// What stands behind `By` or `Autor:`; nil when the line opens otherwise.
  private static func afterOpening(_ text: String) -> Substring? {
    let lower = text.lowercased()
    for label in labels + prepositions where lower.hasPrefix(label) {
      let rest = text.dropFirst(label.count)
      guard let mark = rest.first, !mark.isLetter else { continue }
      let isNoun = !prepositions.contains(label) && !label.hasSuffix(" by")
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
  private static func parts(of text: String) -> [Substring] {
    var text = text
    for conjunction in [" and ", " AND ", " & ", " i ", " oraz ", " und ", " et ", "·", " with "] {
      text = text.replacingAll(conjunction, with: ",")
    }
    text = text.replacingAll("(", with: ",").replacingAll(")", with: ",")
    let cuts = [
      " in ", " IN ", " for ", " of ", " at ", " w ", " from ", " / ", " | ", " – ", " - ",
    ]
    return text.split(separator: ",").map { part in
      var part = part
      for cut in cuts {
        if let range = part.firstRange(of: cut) { part = part[..<range.lowerBound] }
      }
      return part.trimmed
    }.filter { !$0.isEmpty }
  }

  /// `Hyun-woo, Seo` and `Smith, John` as one reads them: two parts of one word each.
  private static func inverted(_ parts: [Substring]) -> String? {
    guard parts.count == 2, !parts.contains(where: { $0.contains(" ") }),
      !parts.contains(where: { Masthead.isAgency($0) || isRole($0) }),
      !parts.contains(where: PersonName.isHangulName),
      let second = PersonName.name(in: parts[1]), let first = PersonName.name(in: parts[0])
    else { return nil }
    return "\(second) \(first)"
  }

  private static func isRole(_ text: Substring) -> Bool {
    PageLexicon.roles.isFound(in: WordSplitter.words(of: text))
  }

  private static func koreanAuthors(in text: String) -> [String]? {
    let bare = text.trimmed { $0.isBlank || "[]()/=|ⓒ:".unicodeScalars.contains($0) }
    let words = bare.split(whereSeparator: { " ·,/=".contains($0) })
    guard (1...8).contains(words.count) else { return nil }
    guard let opening = words.first, !koreanRoles.contains(String(opening)) else { return nil }
    var authors: [String] = []
    var hasRole = false
    for word in words {
      if koreanRoles.contains(String(word)) || Masthead.name(in: word) != nil {
        hasRole = hasRole || koreanRoles.contains(String(word))
        continue
      }
      if PersonName.isHangulName(word), !hasRole || authors.isEmpty {
        authors.append(String(word))
      } else if let role = koreanRoles.first(where: { word.hasSuffix($0) }),
        PersonName.isHangulName(word.dropLast(role.count))
      {
        authors.append(String(word.dropLast(role.count)))
        hasRole = true
      } else if PersonName.isHangulName(word) {
        authors.append(String(word))
      } else {
        return nil
      }
    }
    return hasRole && !authors.isEmpty ? authors : nil
  }
}
