import Text

/// Newsboat's `urls` file: a feed or a search a line, with tags behind it.
package struct NewsboatList: Equatable, Sendable {
  /// A feed.
  package struct Subscription: Equatable, Sendable {
    /// The address of the feed; of a script, its whole entry.
    package var address: String
    /// The reader's own name for it; nil without one.
    package var title: String?
    /// The tags, in the order of the file.
    package var tags: [String]
    /// Whether newsboat hides it, or shows it only in a search of the name behind `!`.
    package var isHidden: Bool
    /// Whether the entry runs a program, which this one never does.
    package var isScript: Bool
  }

  /// A query feed.
  package struct Search: Equatable, Sendable {
    /// Its name.
    package var name: String
    /// Newsboat's filter expression: `unread = "yes"`.
    package var expression: String
    /// The tags, in the order of the file.
    package var tags: [String]
  }

  /// The feeds, in the order of the file.
  package private(set) var subscriptions: [Subscription] = []
  /// The query feeds, in the order of the file.
  package private(set) var searches: [Search] = []

  /// The most bytes of a list.
  static let longest = 4_194_304
  private static let mostLines = 20_000

  /// Reads `text`; lines that are neither a feed nor a query are left out.
  package init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline).prefix(Self.mostLines) {
      let words = Self.words(of: line)
      guard let first = words.first else { continue }
      let tags = words.dropFirst().filter { !$0.hasPrefix("~") && !$0.hasPrefix("!") }
      if first.hasPrefix("query:") {
        let parts = first.dropFirst(6).split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        searches.append(
          Search(name: String(parts[0]), expression: String(parts[1]), tags: Array(tags)))
      } else if Self.isFeed(first) {
        subscriptions.append(
          Subscription(
            address: first, title: words.last { $0.hasPrefix("~") }.map { String($0.dropFirst()) },
            tags: Array(tags), isHidden: words.dropFirst().contains { $0.hasPrefix("!") },
            isScript: first.hasPrefix("exec:") || first.hasPrefix("filter:")))
      }
    }
  }

  /// Whether `head` begins a list: most of its lines are feeds or queries, and none is prose.
  static func looksLikeOne(_ head: [UInt8]) -> Bool {
    guard begins(head) else { return false }
    let text = String(decoding: head, as: UTF8.self)
    var (entries, others, isTagged) = (0, 0, false)
    for line in text.split(whereSeparator: \.isNewline) {
      // The last line of the head may be cut.
      if others > 1 { return false }
      let words = words(of: line)
      guard let first = words.first else { continue }
      if isFeed(first) || first.hasPrefix("query:") { entries += 1 } else { others += 1 }
      isTagged = isTagged || words.count > 1 || !first.hasPrefix("http")
    }
    return others <= 1 && entries > 0 && (isTagged || entries > 1)
  }

  private static let beginnings = [
    "http://", "https://", "file://", "exec:", "filter:", "query:",
  ].map { Array($0.utf8) }

  /// Whether the first line of `head` that is neither blank nor a comment may be an entry: most files
  /// are told apart by it at once.
  private static func begins(_ head: [UInt8]) -> Bool {
    for line in head.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let text = line.drop { $0 == 0x20 || $0 == 0x09 }
      guard let first = text.first, first != UInt8(ascii: "#") else { continue }
      let entry = first == UInt8(ascii: "\"") ? text.dropFirst() : text
      return beginnings.contains { entry.starts(with: $0) }
    }
    return false
  }

  private static func isFeed(_ word: String) -> Bool {
    ["http://", "https://", "file://", "exec:", "filter:"].contains { word.hasPrefix($0) }
  }

  /// The words of a line; one in double quotes may have spaces and `\"`. A word of `#` and what is
  /// behind it are a comment.
  private static func words(of line: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var (isQuoted, isEscaped, hasWord) = (false, false, false)
    for character in line {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if isQuoted, character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
        hasWord = true
      } else if !isQuoted, character == " " || character == "\t" {
        if hasWord { words.append(word) }
        (word, hasWord) = ("", false)
      } else if !isQuoted, !hasWord, character == "#" {
        return words
      } else {
        word.append(character)
        hasWord = true
      }
    }
    return hasWord ? words + [word] : words
  }
}
