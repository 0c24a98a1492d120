import Text

/// A regular expression of newsboat, as far as it is words: `Korea|South Korea|\bK2\b`.
///
/// Newsboat looks for a pattern anywhere in a text and in any case. Here a word of it finds the words
/// that begin so, and several words find them in a row.
struct NewsboatPattern: Equatable {
  /// One of the texts that the pattern finds.
  struct Choice: Equatable {
    var text: String
    /// Whether a word must end with the text.
    var isWhole: Bool
  }

  /// The choices, at least one.
  private(set) var choices: [Choice] = []

  /// The most choices of a pattern.
  private static let mostChoices = 100

  /// Reads `pattern`; nil if it is more than words.
  init?(_ pattern: String) {
    let parts = Self.unwrapped(pattern[...]).split(separator: "|", omittingEmptySubsequences: false)
    guard parts.count <= Self.mostChoices else { return nil }
    for part in parts {
      guard let choice = Self.choice(part) else { return nil }
      choices.append(choice)
    }
  }

  /// `a|b` of `.*(a|b).*`.
  private static func unwrapped(_ pattern: Substring) -> Substring {
    var inner = pattern
    if inner.hasPrefix(".*") { inner = inner.dropFirst(2) }
    if inner.hasSuffix(".*"), !inner.hasSuffix("\\.*") { inner = inner.dropLast(2) }
    let isGroup = inner.hasPrefix("(") && inner.hasSuffix(")")
    return isGroup ? inner.dropFirst().dropLast() : inner
  }

  /// The signs that say more than themselves. A dot stands for itself often enough: `U.S.`.
  private static let signs = Set("^$*+?[]{}()")
  private static let bounds = ["\\b", "\\<", "\\>"]

  private static func choice(_ part: Substring) -> Choice? {
    var part = part
    if let bound = bounds.first(where: part.hasPrefix) { part = part.dropFirst(bound.count) }
    let end = bounds.first(where: part.hasSuffix)
    if let end { part = part.dropLast(end.count) }
    var text = ""
    var isEscaped = false
    for character in part {
      if isEscaped {
        guard !character.isLetter, !character.isNumber else { return nil }
        text.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if signs.contains(character) {
        return nil
      } else {
        text.append(character)
      }
    }
    guard !isEscaped, SearchWords.hasWord(text) else { return nil }
    return Choice(text: String(text.trimmed { $0.isBlank }), isWhole: end != nil)
  }
}
