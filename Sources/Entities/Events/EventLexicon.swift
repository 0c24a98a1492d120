import Text

/// Tells events from other names that are neither person, organisation nor place.
struct EventLexicon: Sendable {
  private let heads: WordSet
  private let leaders: WordSet

  /// The sets of `words`.
  init(_ words: WordLists) {
    heads = words[.eventHeads]
    leaders = words[.eventLeaders]
  }

  /// Whether the words of a name make it an event.
  func isEvent(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 { return false }
    if heads.contains(last) { return true }
    if last.isNumber,
      words.dropLast().last.map({ heads.contains($0) || leaders.contains($0) }) == true
    {
      return true
    }
    return leaders.contains(first) && words.count <= 5
  }
}
