import ReaderModel

extension ClauseReader {
  /// The noun phrase that a chain of prepositions ending before chunk `index` hangs on, with all that
  /// are joined to it by `and`; empty if there is none.
  func phrases(endingAt last: Int) -> [Int] {
    var found: [Int] = []
    var index = last
    let floor = max(0, last - Self.reach)
    var isList = false
    while index >= floor {
      guard sentence.kind(index) == .noun else { break }
      let top = self.top(of: index, floor: floor)
      found.insert(top, at: 0)
      index = top - 1
      while sentence.kind(index) == .adverb, index >= floor { index -= 1 }
      if sentence.kind(index) == .conjunction {
        isList = true
        index -= 1
        if sentence.kind(index) == .comma {
          // `in Tehran, and she had learned` begins a clause; `A, B, and C` is a list.
          let before = beforeParenthesis(index - 1)
          guard sentence.kind(before) == .noun,
            sentence.kind(self.top(of: before, floor: floor) - 1) == .comma
          else { break }
          index -= 1
        }
        index = beforeParenthesis(index)
        if sentence.kind(index) == .noun, sentence.kind(index - 1) == .preposition,
          !isPartOfPhrase(index - 1), isInsideClause(index - 1)
        {
          // `met in Paris and Berlin`: the list is not of subjects.
          break
        }
        continue
      }
      guard isList, sentence.kind(index) == .comma, sentence.kind(index - 1) == .noun,
        sentence.headName(index - 1) != nil
      else { break }
      index -= 1
    }
    return found
  }

  /// Whether the preposition at `index` hangs on a noun phrase right before it.
  func isPartOfPhrase(_ index: Int) -> Bool { sentence.kind(index - 1) == .noun }

  func isInsideClause(_ index: Int) -> Bool { sentence.kind(index - 1) == .verb }

  /// Climbs from a noun phrase behind a preposition to the one that it belongs to: from `Poland` to
  /// `president` in `the president of Poland`.
  func top(of last: Int, floor: Int) -> Int {
    var index = last
    while index - 2 >= floor, sentence.kind(index - 1) == .preposition, isAttaching(index - 1) {
      var before = beforeParenthesis(index - 2)
      // `Washington along with its allies`.
      if sentence.kind(before) == .preposition { before -= 1 }
      // `leaders of Turkey and Russia`.
      if sentence.kind(before) == .conjunction, sentence.kind(before - 1) == .noun { before -= 1 }
      guard sentence.kind(before) == .noun else { break }
      index = before
    }
    if index - 3 >= floor, sentence.kind(index - 1) == .conjunction,
      sentence.kind(index - 2) == .noun, sentence.kind(index - 3) == .preposition,
      sentence.kind(index - 4) == .noun, isSameSort(index, index - 2)
    {
      return top(of: index - 2, floor: max(floor, index - 6))
    }
    return index
  }

  /// Whether a preposition attaches what follows to a noun; `after` and `since` begin clauses.
  func isAttaching(_ index: Int) -> Bool {
    !sentence.facts(index).has(.temporal)
  }

  func isSameSort(_ first: Int, _ second: Int) -> Bool {
    guard let a = sentence.headName(first), let b = sentence.headName(second) else { return false }
    return a.form == b.form
      && sentence.chunk(first)?.words.count == sentence.chunk(second)?.words.count
  }

  func beforeParenthesis(_ index: Int) -> Int {
    guard sentence.kind(index) == .close else { return index }
    var open = index - 1
    while open >= max(0, index - Self.reach) {
      if sentence.kind(open) == .open { return open - 1 }
      open -= 1
    }
    return index
  }
}
