import ReaderModel

extension ClauseReader {
  /// The objects of a verb.
  struct Objects {
    /// The first of two objects: `sell Poland tanks`.
    var indirect: [Int] = []
    var direct: [Int] = []
    /// The chunk behind them.
    var end: Int
  }

  /// A preposition and the noun phrases behind it.
  struct Complement {
    let preposition: String
    let phrases: [Int]
    /// A comma stands before it.
    var isApart = false
  }

  func objects(of verb: Int) -> Objects {
    var index = verb + 1
    while sentence.kind(index) == .adverb || sentence.kind(index) == .date { index += 1 }
    guard sentence.kind(index) == .noun else { return Objects(end: index) }
    let first = list(from: index)
    guard sentence.kind(first.end) == .noun, first.phrases.count == 1, first.end == index + 1 else {
      return Objects(direct: first.phrases, end: first.end)
    }
    let second = list(from: first.end)
    return Objects(indirect: first.phrases, direct: second.phrases, end: second.end)
  }

  /// Noun phrases joined by commas and `and` from chunk `start` on, and the chunk behind them.
  ///
  /// - Parameter isBound: A preposition binds the list, so that a verb may follow it: `talks between
  ///   Poland and Korea were held`.
  func list(from start: Int, isBound: Bool = false) -> (phrases: [Int], end: Int) {
    var phrases = [start]
    var index = start + 1
    let limit = min(sentence.chunks.count, start + Self.reach)
    var pending: [Int] = []
    while index < limit {
      index = behindParenthesis(index)
      switch sentence.kind(index) {
      case .preposition:
        // `Turkey on 4 April and Uzbekistan`; `ministers of Poland and Korea`.
        if sentence.kind(index + 1) == .date, joins(behind: index + 1) {
          index += 2
        } else if sentence.lowercased(index) == "of", sentence.kind(index + 1) == .noun,
          joins(behind: index + 1)
        {
          index += 2
        } else {
          return (phrases, index)
        }
      case .conjunction
      where sentence.kind(index + 1) == .noun
        && (!isSubject(index + 1) || isBound && isSameSort(start, index + 1)):
        phrases += pending + [index + 1]
        pending = []
        index += 2
      case .comma
      where sentence.kind(index + 1) == .noun && !isSubject(index + 1)
        && sentence.headName(index + 1) != nil:
        pending.append(index + 1)
        index += 2
      case .comma where sentence.kind(index + 1) == .conjunction && !pending.isEmpty:
        index += 1
      case .adverb where sentence.kind(index + 1) == .conjunction: index += 1
      default:
        return (phrases, pending.isEmpty ? index : (pending[0] - 1))
      }
    }
    return (phrases, pending.isEmpty ? index : (pending[0] - 1))
  }

  /// Whether a list goes on behind chunk `index`.
  private func joins(behind index: Int) -> Bool {
    sentence.kind(index + 1) == .conjunction && sentence.kind(index + 2) == .noun
      && !isSubject(index + 2)
  }

  /// Whether a verb with a time follows the noun phrase at `index`.
  private func isSubject(_ index: Int) -> Bool {
    guard let next = sentence.chunk(index + 1) else { return false }
    return next.kind == .verb && !next.verb.isInfinitive && !next.verb.isBare
      && !(next.verb.mayBeParticiple && sentence.lowercased(index + 2) == "by")
  }

  func behindParenthesis(_ index: Int) -> Int {
    guard sentence.kind(index) == .open else { return index }
    var close = index + 1
    while close < min(sentence.chunks.count, index + Self.reach) {
      if sentence.kind(close) == .close { return close + 1 }
      close += 1
    }
    return index
  }

  /// The prepositions behind chunk `start` up to the end of the clause.
  func complements(from start: Int) -> [Complement] {
    var complements: [Complement] = []
    var isApart = false
    var index = start
    let limit = min(sentence.chunks.count, start + Self.reach)
    while index < limit {
      index = behindParenthesis(index)
      switch sentence.kind(index) {
      case .preposition:
        // `worth nearly 375 million dollars`.
        let first = sentence.kind(index + 1) == .adverb ? index + 2 : index + 1
        guard sentence.kind(first) == .noun else {
          index += 1
          continue
        }
        var list = list(from: first, isBound: sentence.lowercased(index) == "between")
        if list.phrases.count == 1, sentence.headName(first) == nil,
          sentence.kind(list.end) == .stop, sentence.headName(list.end + 1) != nil
        {
          // `with two airlines - Air Deccan and Kingfisher`.
          list = self.list(from: list.end + 1)
        }
        complements.append(
          Complement(
            preposition: sentence.lowercased(index), phrases: list.phrases, isApart: isApart))
        index = list.end
      case .adverb, .date: index += 1
      case .comma:
        guard let next = behindComma(index) else { return complements }
        isApart = true
        index = next
      case .conjunction where sentence.kind(index + 1) == .preposition: index += 1
      default: return complements
      }
    }
    return complements
  }

  /// Where a clause goes on behind a comma: at a preposition, or behind an apposition; nil if it ends.
  private func behindComma(_ comma: Int) -> Int? {
    switch sentence.kind(comma + 1) {
    case .preposition, .adverb, .date: return comma + 1
    case .noun:
      var index = comma + 2
      let limit = min(sentence.chunks.count, comma + 12)
      while index < limit {
        switch sentence.kind(index) {
        case .comma:
          return sentence.kind(index + 1) == .preposition ? index + 1 : nil
        case .noun, .preposition, .conjunction, .open, .close: index += 1
        default: return nil
        }
      }
      return nil
    default: return nil
    }
  }

  /// The chunk of the verb of a `that` clause behind the verb at chunk `verb`, with its subject before
  /// it: `demanded that Israel withdraw`; nil if there is none.
  func clauseSubject(behind verb: Int) -> Int? {
    var index = verb + 1
    while sentence.kind(index) == .adverb || sentence.kind(index) == .date
      || sentence.kind(index) == .preposition && sentence.kind(index + 1) == .date
    {
      index += 1
    }
    if sentence.lowercased(index) == "that", sentence.kind(index + 1) == .noun { return index + 1 }
    // `alleged the government are hiding`.
    if sentence.kind(index) == .noun, sentence.kind(index + 1) == .verb { return index }
    return nil
  }
}
