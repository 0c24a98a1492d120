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
    for chunk in sentence.chunks {
      let isBorder = chunk.kind == .clause || chunk.kind == .relative || chunk.kind == .stop
      guard isBorder else { continue }
      if chunk.words.upperBound <= word { start = chunk.words.upperBound }
      if chunk.words.lowerBound > word {
        end = chunk.words.lowerBound
        break
      }
    }
    return start..<max(start, end)
  }
}
