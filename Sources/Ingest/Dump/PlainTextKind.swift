import Text

/// What a text of lines of one form is instead of an article: a table, a log, source code.
enum PlainTextKind {
  /// The kind of `text`, as a noun with its article; nil if it may be an article.
  ///
  /// Judges the first 400 lines. Most of them must have such a form, and little of the text may read
  /// like sentences; so comments make no article of a program, and a list no program of an article.
  static func kind(of text: String) -> String? {
    let head = String(decoding: text.utf8.prefix(65_536), as: UTF8.self)
    if let mark = marks.first(where: { head.hasPrefix($0.start) }) { return mark.kind }
    let lines = head.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
      .prefix(400)
    guard lines.count >= 3 else { return shortKind(of: lines) }
    let rows = lines.filter { !$0.hasPrefix("#") }
    if rows.count >= 3, isTable(rows) || areNumbers(rows) { return "a table of values" }
    if areFields(rows) { return "a configuration file" }
    let forms = forms(of: lines)
    let formal = kind(of: forms.filter { !$0.isProse }.map(\.kind), among: lines.count)
    if rows.count >= 3, areColumns(rows) { return formal ?? "a table of values" }
    let prose = forms.reduce(0) { $0 + ($1.isProse ? $1.length : 0) }
    guard prose * 10 < forms.reduce(0, { $0 + $1.length }) * 4 else { return nil }
    if let formal { return formal }
    if areDirectives(lines) { return "a configuration file" }
    return lines.allSatisfy(isEntry) ? "a list of words" : nil
  }

  private static let marks: [(start: String, kind: String)] = [
    ("#!", "a script"), ("BEGIN:VCALENDAR", "a calendar"), ("BEGIN:VCARD", "an address book"),
    ("-----BEGIN ", "a key or certificate"), ("WEBVTT", "subtitles"), ("diff --git ", "a patch"),
    ("<?php", "source code"), ("<?xml", "an XML document"), ("<svg", "an SVG image"),
  ]

  /// The kind of one or two lines, all of which must show it.
  private static func shortKind(of lines: ArraySlice<Substring>) -> String? {
    let forms = forms(of: lines)
    guard !lines.isEmpty, !forms.contains(where: \.isProse) else { return nil }
    if forms.allSatisfy({ $0.kind == .comment }) { return "a heading or comment without a text" }
    if lines.count == 2, isTable(Array(lines)) { return "a table of values" }
    // Beside a line of a program, one of small letters is another; a headline has a capital.
    let others = zip(lines, forms).filter { $1.kind == .other }.map(\.0)
    let formal = forms.first { $0.kind != .other && $0.kind != .comment }?.kind
    if others.count < lines.count, others.allSatisfy(isSmall) {
      if let name = names.first(where: { $0.kind == formal }) { return name.name }
      if lines.contains(where: { $0.hasPrefix("# ") }) { return "a configuration file" }
    }
    return lines.allSatisfy { isEntry($0) && !$0.contains(" ") } ? "a list of words" : nil
  }

  /// The forms of `lines`; those inside `/*` and `*/` are comments.
  private static func forms(of lines: ArraySlice<Substring>) -> [LineForm] {
    var isInComment = false
    return lines.map { line in
      if line.hasPrefix("/*") { isInComment = true }
      defer { if isInComment, line.contains("*/") { isInComment = false } }
      return isInComment ? LineForm(comment: line) : LineForm(line)
    }
  }

  private static let names: [(kind: LineForm.Kind, name: String)] = [
    (.log, "a log"), (.code, "source code"), (.setting, "a configuration file"),
    (.encoded, "encoded data"),
  ]

  /// The kind that most of the lines show, if they are enough of `count` lines.
  private static func kind(of kinds: [LineForm.Kind], among count: Int) -> String? {
    var counts: [LineForm.Kind: Int] = [:]
    for kind in kinds { counts[kind, default: 0] += 1 }
    let comments = counts[.comment, default: 0]
    let formal = names.reduce(0) { $0 + counts[$1.kind, default: 0] }
    // Settings are often all commented out.
    if comments * 10 >= count * 8, formal * 10 < count { return "a configuration file" }
    guard (formal + comments) * 10 >= count * 6, formal >= 2 else { return nil }
    return names.max { counts[$0.kind, default: 0] < counts[$1.kind, default: 0] }?.name
  }

  /// Whether most lines have one mark equally often, three times or more, as those of
  /// `/etc/passwd` and CSV have.
  private static func isTable(_ lines: [Substring]) -> Bool {
    [":", ";", ",", "\t", "|"].contains { (mark: Character) in
      let byte = mark.asciiValue ?? 0
      let counts = lines.map { line in line.utf8.count { $0 == byte } }
      let usual = Dictionary(grouping: counts, by: \.self).max { $0.value.count < $1.value.count }
      guard let usual, usual.key >= (mark == "\t" ? 2 : 3) else { return false }
      // Quoted cells have marks of their own.
      let fitting = counts.count { $0 >= usual.key }
      guard usual.value.count * 10 >= lines.count * 7, fitting * 10 >= lines.count * 9 else {
        return false
      }
      // Sentences have their commas before a space.
      let spaced = lines.count { $0.contains("\(mark) ") }
      return mark == "\t" || mark == "|" || spaced * 2 < lines.count
    }
  }

  /// Whether the lines are a name, wide blanks and a few short cells, as those of `/etc/services` are.
  private static func areColumns(_ lines: [Substring]) -> Bool {
    let fitting = lines.count { line in
      let row = line.prefix { $0 != "#" }.trimmed
      let name = row.prefix { $0 != " " && $0 != "\t" }
      let rest = row[name.endIndex...]
      return !name.isEmpty && name.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
        && (rest.contains("\t") || rest.contains("  ")) && rest.split(separator: " ").count <= 6
        && !".!?:".contains(row.last ?? ".")
    }
    return fitting * 10 >= lines.count * 9
  }

  /// Whether all lines are `Name: value`, `name=value` or `[section]`, and some are settings.
  private static func areFields(_ rows: [Substring]) -> Bool {
    let settings = rows.count { LineForm($0).kind == .setting || $0.contains("=") }
    return settings >= 2
      && rows.allSatisfy { row in
        let name = row.utf8.prefix { $0 != 0x3A && $0 != 0x3D }
        return row.hasPrefix("[")
          || name.count < row.utf8.count && name.count <= 40
            && !name.contains(0x20)
      }
  }

  /// Whether most letters and digits of many lines are digits.
  private static func areNumbers(_ lines: [Substring]) -> Bool {
    guard lines.count >= 10 else { return false }
    var (digits, letters) = (0, 0)
    for byte in lines.lazy.flatMap(\.utf8) {
      if (0x30...0x39).contains(byte) { digits += 1 }
      if (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 { letters += 1 }
    }
    return digits > 2 * letters
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

  /// Whether a line begins with a small Latin letter and ends no sentence.
  private static func isSmall(_ line: Substring) -> Bool {
    line.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && !".!?…:".contains(line.last ?? ".")
  }

  /// Three words of Latin letters at most, and no sentence.
  private static func isEntry(_ line: Substring) -> Bool {
    line.utf8.count <= 40 && line.utf8.allSatisfy { $0 < 0x80 }
      && line.split(separator: " ").count <= 3 && !".,:;?!\"".contains(line.last ?? ".")
  }
}
