import Text

/// The line with the tags of an article, or with tags for several.
package struct TagPrompt: LineOverlay {
  package var line: Prompt
  package let sign = "tags: "
  /// The tags that the article has; nil for several articles.
  private let known: [String]?
  /// The line at first.
  private let before: String
  /// How many articles get the tags, if that is known.
  package let count: Int?
  /// The names that complete the last one.
  private var candidates = Candidates.none
  private var awaited: String?

  /// The most values that are offered.
  private static let most = 12

  /// The line for an article with these tags.
  init(of tags: [String]) {
    before = tags.map { $0 + ", " }.joined()
    line = Prompt(text: before)
    known = tags
    count = 1
  }

  /// The line for several articles.
  init(count: Int?) {
    line = Prompt()
    before = ""
    known = nil
    self.count = count
  }

  static let context = KeyContext("tags", "tags", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding("accept", .overlay(.accept), [.enter], in: context, .lines, "tags: keep them"),
    KeyBinding(
      "complete", .overlay(.complete), [.tab], in: context, .lines,
      "tags: complete a name; again for the next"),
  ]

  package var context: KeyContext { Self.context }

  /// The names of a line, separated by commas; those to take away begin with a minus.
  static func names(in line: String) -> (adding: [String], removing: [String]) {
    var (adding, removing): ([String], [String]) = ([], [])
    for part in line.split(separator: ",") {
      let part = part.trimmed
      let isRemoved = part.hasPrefix("-")
      guard let name = Tag.name(String(isRemoved ? part.dropFirst() : part)) else { continue }
      if isRemoved { removing.append(name) } else { adding.append(name) }
    }
    return (adding, removing)
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept:
      fault.map { [.tell($0)] } ?? [.close] + accepted
    case .leave: [.close]
    case .complete: complete()
    default: []
    }
  }

  /// Why a part of the line can be no tag; nil if all can.
  private var fault: Phrase? {
    let names = line.line.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
      .map { String($0.hasPrefix("-") ? $0.dropFirst() : $0) }
    if names.contains(where: { Tag.name($0) == nil }) { return "a tag needs a letter or a digit" }
    return names.first(where: Tag.isTooLong).map {
      Phrase("‘\($0.clipped)’ is too long: a tag has at most \(Tag.longestName) bytes")
    }
  }

  /// The change: what the line has and the article has not, and the reverse.
  private var accepted: [ScreenRequest] {
    if line.line == before { return [] }
    let names = Self.names(in: line.line)
    guard let known else { return [.perform(.changeTags(line.line))] }
    let keys = Set(known.map(Tag.key))
    let kept = Set(names.adding.map(Tag.key))
    let changes =
      names.adding.filter { !keys.contains(Tag.key($0)) }
      + known.filter { !kept.contains(Tag.key($0)) }.map { "-" + $0 }
    return changes.isEmpty ? [] : [.perform(.changeTags(changes.joined(separator: ", ")))]
  }

  /// The name at the end of the line.
  private var last: String {
    String((line.line.split(separator: ",", omittingEmptySubsequences: false).last ?? "").trimmed)
  }

  private mutating func complete() -> [ScreenRequest] {
    if last == candidates.present {
      candidates.advance()
      return put()
    }
    awaited = line.line
    let typed = last.hasPrefix("-") ? String(last.dropFirst()) : last
    return [.pickValues(.tag, narrowedBy: typed, limit: Self.most, inResult: false)]
  }

  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .facets(let facets) = answer, awaited == line.line else { return [] }
    awaited = nil
    let sign = last.hasPrefix("-") ? "-" : ""
    candidates = Candidates(facets.map { sign + $0.name })
    return put()
  }

  private mutating func put() -> [ScreenRequest] {
    guard let name = candidates.present else {
      return [.tell("no such tag yet; \(key: .overlay(.accept), in: Self.context) makes it")]
    }
    let start = line.text.lastIndex(of: ",").map { $0 + 1 } ?? 0
    line.replace(start..<line.text.count, with: (start > 0 ? " " : "") + name)
    return candidates.report
  }
}
