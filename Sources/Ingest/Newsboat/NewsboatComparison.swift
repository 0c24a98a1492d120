import ReaderModel
import Text

/// A condition of newsboat's filter language.
struct NewsboatComparison {
  let field: String
  let sign: String
  let value: String

  /// Whether it asks for the opposite of ``choices()``.
  var isNegated: Bool {
    let isOpposite = sign.hasPrefix("!")
    switch field {
    // `unread = "no"` and `flags = ""` turn the question round.
    case "unread": return isOpposite != (value.lowercased() == "no")
    case "flags": return isOpposite != value.isEmpty
    default: return isOpposite
    }
  }

  /// The lines of which one must match.
  func choices() throws(NewsboatFilter.Failure) -> [String] {
    switch field {
    case "unread":
      guard ["yes", "no"].contains(value.lowercased()), isEquality else { throw unknown }
      return [Filter.mark(.unread).line]
    // Every flag of newsboat becomes a bookmark.
    case "flags": return [Filter.mark(.bookmarked).line]
    case "age": return [try age()]
    case "title": return try words { .title($0.isWord ? $0.text + "*" : $0.text) }
    case "content":
      return try words {
        $0.isWord ? .prefix($0.text) : $0.isSingle ? .word($0.text) : .phrase($0.text)
      }
    case "author": return try words { .field(.author, $0.text) }
    case "feedtitle": return try words { .field(.source, $0.text) }
    case "tags":
      // Equality compares all tags of a feed at once.
      guard !isEquality else { throw unknown }
      return try words { .field(.tag, $0.isWord && isPattern ? $0.text + "*" : $0.text) }
    default: throw .unknown(field)
    }
  }

  private var isEquality: Bool { ["=", "==", "!="].contains(sign) }
  private var isPattern: Bool { ["=~", "!~"].contains(sign) }
  private var unknown: NewsboatFilter.Failure { .unknown("\(field) \(sign) \(value)") }

  /// Words to look for.
  private struct Words {
    var text: String
    /// Whether it is one word, and not the beginnings of several.
    var isSingle: Bool
    /// Whether it is one word that may be the beginning of a longer one.
    var isWord: Bool
  }

  private func words(
    _ filter: (Words) -> Filter
  ) throws(NewsboatFilter.Failure) -> [String] {
    guard isEquality || isPattern || ["#", "!#"].contains(sign) else { throw unknown }
    let found: [NewsboatPattern.Choice]
    if isPattern {
      guard let pattern = NewsboatPattern(value) else { throw .pattern(value) }
      found = pattern.choices
    } else {
      guard SearchWords.hasWord(value) else { throw unknown }
      found = [NewsboatPattern.Choice(text: value, isWhole: true)]
    }
    return found.map { choice in
      let isSingle = !choice.text.contains(where: \.isWhitespace)
      return filter(
        Words(text: choice.text, isSingle: isSingle, isWord: isSingle && !choice.isWhole)
      ).line
    }
  }

  /// The most days that a query can count back.
  private static let mostDays = 99_999

  /// Newsboat counts whole days since the publication.
  private func age() throws(NewsboatFilter.Failure) -> String {
    let ends = value.split(separator: ":").map { Int($0) }
    guard let first = ends.first ?? nil, (0...Self.mostDays).contains(first) else { throw unknown }
    func day(_ count: Int) -> String { "\"\(count) days ago\"" }
    switch (sign, ends.count) {
    case ("<", 1) where first > 0: return "after:\(day(first - 1))"
    case ("<=", 1): return "after:\(day(first))"
    case (">", 1): return "before:\(day(first))"
    case (">=", 1) where first > 0: return "before:\(day(first - 1))"
    case ("=", 1), ("==", 1), ("!=", 1): return "on:\(day(first))"
    case ("between", 2):
      guard let last = ends[1], first <= last, last <= Self.mostDays else { throw unknown }
      return first == 0
        ? "after:\(day(last))" : "(after:\(day(last)) before:\(day(first - 1)))"
    default: throw unknown
    }
  }
}
