import Text

/// The names in a byline: `By Ann Lee and Jan Nowak`, `Ann Lee; Jan Nowak`, `Lee, reporter`.
struct AuthorNames {
  private(set) var names: [String] = []
  private let lexicon: PageLexicon

  init(_ text: String, _ lexicon: PageLexicon) {
    self.lexicon = lexicon
    guard text.utf8.count < 2000, !text.contains("://") else { return }
    let bare = BylineReader.withoutAddresses(text)
    for part in parts(of: withoutOpening(bare[...])) {
      let name = withoutOpening(part).trimmed {
        $0.isBlank || ",.;:|/·•*–—-()[]".unicodeScalars.contains($0)
      }
      if isName(name) { names.append(Self.cased(name)) }
    }
  }

  /// The text without `By`, `Von`, `Autor:`.
  private func withoutOpening(_ text: Substring) -> Substring {
    var text = text.trimmed
    let words = lexicon.bylines.words
    let openings = words.prepositions + words.labels
    for _ in 0..<2 {
      let lower = text.prefix(30).lowercased()
      guard
        let opening = openings.first(where: { opening in
          lower.hasPrefix(opening)
            && lower.dropFirst(opening.count).first.map { !$0.isLetter } == true
        })
      else { break }
      text = text.dropFirst(opening.count).trimmed {
        $0.isBlank || ":-–|".unicodeScalars.contains($0)
      }
    }
    return text
  }

  private func parts(of text: Substring) -> [Substring] {
    var text = String(text)
    for conjunction in lexicon.bylines.words.conjunctions {
      text = text.replacingAll(" \(conjunction) ", with: "|")
    }
    for mark in [",", ";", "/", "·", "•", " - ", " – ", "、", "，", "\n", "("] {
      text = text.replacingAll(mark, with: "|")
    }
    return text.split(separator: "|").map(\.trimmed)
  }

  /// Whether it may be a name: one to six words without digits, and no role or label alone.
  private func isName(_ text: Substring) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.count <= 50, text.count > 1 else { return false }
    guard !text.contains(where: { $0.isNumber || "@#:?!".contains($0) }) else { return false }
    let spoken = WordSplitter.words(of: text)
    if spoken.isEmpty || lexicon.bylines.words.roles.covers(spoken) { return false }
    if lexicon.dates.published.covers(spoken) { return false }
    return true
  }

  /// `ANN LEE` as `Ann Lee`.
  private static func cased(_ name: Substring) -> String {
    let isShouted = name.contains(" ") && name == name.uppercased() && name != name.lowercased()
    guard isShouted else { return name.split(separator: " ").joined(separator: " ") }
    var isStart = true
    return String(
      name.map { character in
        defer { isStart = !character.isLetter }
        return isStart ? character : character.lowercased().first ?? character
      })
  }
}
