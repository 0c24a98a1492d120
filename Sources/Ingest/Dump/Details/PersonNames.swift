import Text

/// Recognises names of people by their shape.
struct PersonNames: Sendable {
  /// Small words inside a name: `van`, `bin`.
  let particles: Set<String>
  /// Words that no name contains, in lower case: `the`, `our`.
  let foreign: Set<String>

  /// `text` as a name in reading order; nil if it can't be one.
  ///
  /// A name has up to five words: capitalised ones, particles (`van`, `de`, `bin`), initials. `ANN LEE`
  /// becomes `Ann Lee`. A Korean name has 2 to 4 syllables.
  func name(in text: some StringProtocol) -> String? {
    let bare = text.trimmed { $0.isBlank || ",.;:/|·•*–—-".unicodeScalars.contains($0) }
    let words = bare.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    guard (1...5).contains(words.count), bare.count <= 50 else { return nil }
    if Self.isHangulName(bare) { return String(bare) }
    guard words.allSatisfy(isNameWord), let first = words.first, Self.startsWithCapital(first),
      !words.contains(where: isForeign),
      words.contains(where: { $0.count > 1 }) || words.count > 1
    else { return nil }
    let isShouted = words.count > 1 && bare == bare.uppercased() && bare.count > 4
    return isShouted
      ? words.map(Self.capitalized).joined(separator: " ") : words.joined(separator: " ")
  }

  /// `nora feldt` with capitals, as a name; nil if it can't be one of two or three words.
  func name(inSmall text: some StringProtocol) -> String? {
    let words = text.trimmed.split(separator: " ")
    guard (2...3).contains(words.count), text == text.lowercased(),
      words.allSatisfy({ $0.count >= 2 && $0.allSatisfy { $0.isLetter || "-'’".contains($0) } })
    else { return nil }
    return name(in: words.map(Self.capitalized).joined(separator: " "))
  }

  /// Two to four Hangul syllables and nothing else.
  static func isHangulName(_ text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars
    return (2...4).contains(scalars.count) && scalars.allSatisfy { (0xAC00...0xD7A3) ~= $0.value }
  }

  private func isForeign(_ word: Substring) -> Bool {
    foreign.contains(word.lowercased()) && !particles.contains(String(word))
  }

  private func isNameWord(_ word: Substring) -> Bool {
    if particles.contains(String(word)) { return true }
    let marks = Set("-'’.".unicodeScalars)
    return Self.startsWithCapital(word)
      && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || marks.contains($0) }
  }

  private static func startsWithCapital(_ word: Substring) -> Bool {
    let first = word.unicodeScalars.first { $0.properties.isAlphabetic }
    return first?.properties.isUppercase ?? false
  }

  private static func capitalized(_ word: Substring) -> String {
    var isStart = true
    return String(
      word.map { character -> Character in
        defer { isStart = character == "'" || character == "’" || character == "-" }
        let other = isStart ? character.uppercased() : character.lowercased()
        return other.first ?? character
      })
  }
}
