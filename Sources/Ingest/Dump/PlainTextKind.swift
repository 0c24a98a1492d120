import Text

/// What a text of lines of one form is instead of an article: a table, a log, a program.
enum PlainTextKind {
  /// The kind of `text`, as a noun with its article; nil if it may be an article.
  ///
  /// Most of its lines must have the same form. Judges the first 400 lines.
  static func kind(of text: String) -> String? {
    let head = String(decoding: text.utf8.prefix(65_536), as: UTF8.self)
    if let mark = marks.first(where: { head.hasPrefix($0.start) }) { return mark.kind }
    let lines = head.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
      .prefix(400)
    guard lines.count >= 3 else { return nil }
    if isTable(lines) { return "a table of records" }
    if areDirectives(lines) { return "a settings file" }
    let kinds: [(kind: String, test: (Substring) -> Bool)] = [
      ("a log", isLogged), ("a settings file", isSetting), ("program code", isCode),
      ("encoded data", isEncoded),
    ]
    let kind = kinds.first { kind in lines.count { kind.test($0) } * 10 >= lines.count * 8 }?.kind
    return kind ?? (lines.allSatisfy(isEntry) ? "a list of words" : nil)
  }

  private static let marks: [(start: String, kind: String)] = [
    ("#!", "a script"), ("BEGIN:VCALENDAR", "a calendar"), ("BEGIN:VCARD", "an address book"),
    ("-----BEGIN ", "a key or certificate"), ("WEBVTT", "subtitles"), ("diff --git ", "a patch"),
    ("<?php", "program code"), ("<?xml", "an XML document"), ("<svg", "an SVG image"),
  ]

  /// Whether nearly all lines have one mark equally often, three times or more, as those of
  /// `/etc/passwd` and CSV have.
  private static func isTable(_ lines: ArraySlice<Substring>) -> Bool {
    [":", ";", ",", "\t", "|"].contains { (mark: Character) in
      let counts = lines.map { line in line.count { $0 == mark } }
      let usual = Dictionary(grouping: counts, by: \.self).max { $0.value.count < $1.value.count }
      guard let usual, usual.key >= 3, usual.value.count * 10 >= lines.count * 9 else {
        return false
      }
      // Sentences have their commas before a space.
      let spaced = lines.count { $0.contains("\(mark) ") }
      return mark == "\t" || mark == "|" || spaced * 2 < lines.count
    }
  }

  /// Whether the lines are `auto-reload yes` and `bind-key j down`: a small name and a few words, the
  /// names often of several parts.
  private static func areDirectives(_ lines: ArraySlice<Substring>) -> Bool {
    let names = lines.filter { !$0.hasPrefix("#") }.map { line -> Substring? in
      let words = line.split(separator: " ")
      let isShort = (2...8).contains(words.count) && !".,:;?!".contains(line.last ?? ".")
      let isName = words[0].utf8.allSatisfy {
        (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x5F || (0x30...0x39).contains($0)
      }
      return isShort && isName ? words[0] : nil
    }
    let known = names.compactMap(\.self)
    return known.count * 10 >= names.count * 9
      && known.count { $0.contains("-") || $0.contains("_") } * 3 >= max(names.count, 1)
  }

  /// Three words of Latin letters at most, and no sentence.
  private static func isEntry(_ line: Substring) -> Bool {
    line.utf8.count <= 40 && line.utf8.allSatisfy { $0 < 0x80 }
      && line.split(separator: " ").count <= 3 && !".,:;?!\"".contains(line.last ?? ".")
  }

  /// `2023-07-31T16:04:00Z …`, `Jul 31 16:04:00 host …`, `[…] …` with digits.
  private static func isLogged(_ line: Substring) -> Bool {
    let head = line.prefix(40)
    let digits = head.count(where: \.isNumber)
    let hasClock = head.split(whereSeparator: { " T[],".contains($0) }).contains { word in
      word.split(separator: ":").count >= 3 && word.first?.isNumber == true
    }
    return digits >= 6 && hasClock
  }

  /// `name = value` or `[section]` or a comment.
  private static func isSetting(_ line: Substring) -> Bool {
    if line.hasPrefix("#") || line.hasPrefix(";") { return true }
    if line.hasPrefix("["), line.hasSuffix("]") { return true }
    let name = line.prefix { $0.isLetter || $0.isNumber || "_.-".contains($0) }
    let rest = line[name.endIndex...].trimmed
    return !name.isEmpty && rest.hasPrefix("=")
  }

  private static func isCode(_ line: Substring) -> Bool {
    guard let last = line.last else { return false }
    if "{};".contains(last) || line.hasPrefix("//") || line.hasPrefix("#include") { return true }
    return ["import ", "def ", "return ", "func ", "let ", "var ", "const ", "}"].contains {
      line.hasPrefix($0)
    }
  }

  /// A long line without a space.
  private static func isEncoded(_ line: Substring) -> Bool {
    line.utf8.count >= 40 && line.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}
