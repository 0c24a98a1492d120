import ReaderModel

/// Finds when an event was, by the dates in its sentence.
struct EventDates {
  let sentence: ReadSentence
  let frames: [SpeechFrame]

  private var field: ReadField { sentence.field }

  /// The date in the clause of word `word`; nil if the sentence gives none or leaves it open.
  func date(near word: Int) -> String? {
    let dates = datesOfEvents()
    guard !dates.isEmpty else { return nil }
    let clause = clause(around: word)
    let inside = dates.filter { clause.contains($0.word) }
    if let behind = inside.first(where: { $0.word > word }) { return behind.value }
    if let before = inside.last { return before.value }
    if let opened = dates.last(where: { opens($0.word, clause) }) { return opened.value }
    // A date that opens the sentence holds for all of it.
    if let first = dates.first, first.word < sentence.words.lowerBound + 4 { return first.value }
    return nil
  }

  /// The dates of the sentence that no verb of saying claims.
  private func datesOfEvents() -> [(word: Int, value: String)] {
    var found: [(Int, String)] = []
    let verbs = frames.compactMap { $0.verb.flatMap { sentence.chunk($0)?.head } }
    var last: Int32 = -1
    for word in sentence.words {
      let number = field.dateOfWord[word]
      guard number >= 0, number != last else { continue }
      last = number
      guard !verbs.contains(where: { isBeside($0, word) }),
        let value = field.dates[Int(number)].value
      else { continue }
      found.append((word, value))
    }
    return found
  }

  /// `said on Monday`, `on Monday said`.
  private func isBeside(_ verb: Int, _ date: Int) -> Bool {
    date > verb && date - verb <= 2 || date < verb && verb - date <= 1
  }

  /// The words of the clause around `word`: up to other verbs with a time behind a clause's beginning.
  private func clause(around word: Int) -> Range<Int> {
    var start = sentence.words.lowerBound
    var end = sentence.words.upperBound
    for (index, chunk) in sentence.chunks.enumerated() where isBorder(index) {
      if chunk.words.upperBound <= word { start = chunk.words.upperBound }
      if chunk.words.lowerBound > word {
        end = chunk.words.lowerBound
        break
      }
    }
    return start..<max(start, end)
  }

  /// Whether a clause begins or a sentence ends at a chunk: at `as` only if a verb follows, not in `took
  /// office as minister`.
  private func isBorder(_ index: Int) -> Bool {
    switch sentence.kind(index) {
    case .relative, .stop: return true
    case .clause:
      for kind in sentence.chunks.dropFirst(index + 1).lazy.map(\.kind) {
        if kind == .verb { return true }
        if [.clause, .relative, .stop, .comma].contains(kind) { return false }
      }
      return false
    default: return false
    }
  }

  /// Whether a date stands right before a clause with `when`: `in May 2021, when Duda visited Ankara`.
  private func opens(_ date: Int, _ clause: Range<Int>) -> Bool {
    let when = clause.lowerBound - 1
    guard when > date, field.isWord(when, "when") else { return false }
    return (date..<when).allSatisfy { field.dateOfWord[$0] >= 0 || field.mark($0) != 0 }
  }
}
