import ReaderModel
import Text

/// The names in a byline: `By Ann Lee and Jan Nowak`, `Ann Lee; Jan Nowak`, `Lee, reporter`.
struct AuthorNames {
  private(set) var names: [String] = []
  private let lexicon: PageLexicon

  init(_ text: String, _ lexicon: PageLexicon) {
    self.lexicon = lexicon
    guard text.utf8.count < 2000, text.place(of: "://") == nil else { return }
    let bare = BylineReader.withoutAddresses(text)
    if let name = inverted(bare) {
      names = [name]
      return
    }
    for part in parts(of: withoutOpening(bare[...])) {
      let name = behindPreposition(withoutOpening(part)).trimmed {
        $0.isBlank || ",.;:|/·•*–—-()[]".unicodeScalars.contains($0)
      }
      let person = withoutDay(withoutRole(name))
      if isName(person) { names.append(Self.cased(person)) }
    }
  }

  /// `Lee, Ann` in reading order; nil unless there are two parts of one word.
  private func inverted(_ text: String) -> String? {
    let parts = text.split(separator: ",").map(\.trimmed)
    guard parts.count == 2, !parts.contains(where: { $0.contains(" ") }),
      let second = lexicon.people.name(in: parts[1]), let first = lexicon.people.name(in: parts[0]),
      !lexicon.mastheads.isAgency(parts[1]), !lexicon.mastheads.isAgency(parts[0]),
      !lexicon.bylines.words.roles.isFound(in: WordSplitter.words(of: text))
    else { return nil }
    return "\(second) \(first)"
  }

  /// The text behind a preposition in its middle: `Commentary by Ann Lee`, `Ein Kommentar von Jan`.
  private func behindPreposition(_ text: Substring) -> Substring {
    for preposition in lexicon.bylines.words.prepositions {
      guard let range = text.place(of: " \(preposition) ") else { continue }
      let rest = text[range.upperBound...]
      let before = text[..<range.lowerBound]
      // `von` is also a part of names.
      if before.split(separator: " ").count <= 3, lexicon.people.name(in: rest) != nil,
        lexicon.people.name(in: before) == nil || rest.contains(" ")
      {
        return rest
      }
    }
    return text
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

  /// The name before a role that follows it without a mark: `홍길동 기자`.
  private func withoutRole(_ name: Substring) -> Substring {
    let role = lexicon.bylines.words.koreanRoles.first {
      name.hasSuffix($0) && name.count > $0.count
    }
    return role.map { name.dropLast($0.count).trimmed } ?? name
  }

  /// The name before the beginning of a date: `Ann Lee Monday`, `Ann Lee Sept.`.
  private func withoutDay(_ name: Substring) -> Substring {
    let words = name.split(separator: " ")
    guard words.count >= 3, let last = words.last else { return name }
    let word = WordSplitter.words(of: last).joined()
    // `June` and `May` are also names of people.
    let isDate =
      lexicon.calendar.isDay(word)
      || last.hasSuffix(".") && lexicon.calendar.month(named: word) != nil
    return isDate ? name[..<last.startIndex].trimmed : name
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
