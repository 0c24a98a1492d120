import ReaderModel

/// Tells how real a verb of a sentence makes its event; nil where it makes none.
struct StatusReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let frames: [SpeechFrame]

  private var clauses: ClauseReader { ClauseReader(sentence, lexicon) }
  private var field: ReadField { sentence.field }

  func status(of verb: Int) -> EventStatus? { status(of: verb, depth: 0) }

  private func status(of verb: Int, depth: Int) -> EventStatus? {
    guard depth < 6, let chunk = sentence.chunk(verb), chunk.kind == .verb else { return nil }
    let traits = chunk.verb
    guard !traits.isNegated, traits.mood != .possible, !isQuestion, !isConditional(verb) else {
      return nil
    }
    if traits.isShared {
      return clauses.firstInfinitive(before: verb).flatMap { status(of: $0, depth: depth + 1) }
    }
    if traits.isInfinitive { return infinitive(verb, depth) }
    if traits.isBare { return participle(verb, depth) }
    if traits.isDue { return .planned }
    if let unreal = subordinate(verb) { return unreal == .happened ? plain(traits, chunk) : nil }
    return plain(traits, chunk)
  }

  private func plain(_ traits: VerbTraits, _ chunk: Chunk) -> EventStatus? {
    switch traits.mood {
    case .future: return hasCondition ? nil : .planned
    case .would: return isSaid(chunk.head) && !hasCondition ? .planned : nil
    case .possible: return nil
    case .plain: break
    }
    if traits.isProgressive, isPresent(chunk) { return .ongoing }
    return .happened
  }

  private func isPresent(_ chunk: Chunk) -> Bool {
    chunk.words.contains { index in
      ["is", "are", "'s", "’s", "'re", "am"].contains(field.lowercased(index))
    }
  }

  private var isQuestion: Bool {
    field.mark(sentence.words.upperBound - 1) == UInt8(ascii: "?")
  }

  /// Whether an `if` stands in the sentence at all.
  private var hasCondition: Bool {
    sentence.chunks.contains { $0.kind == .clause && field.has(.conditional, $0.head) }
  }

  /// Whether an `if` without a comma behind it stands before the verb.
  private func isConditional(_ verb: Int) -> Bool {
    var index = verb - 1
    while index >= max(0, verb - 16), let chunk = sentence.chunk(index) {
      switch chunk.kind {
      case .clause: return field.has(.conditional, chunk.head)
      case .comma, .stop, .relative: return false
      default: index -= 1
      }
    }
    return false
  }

  /// Whether the word is part of what somebody says.
  func isSaid(_ word: Int) -> Bool {
    frames.contains { $0.content?.contains(word) == true }
  }

  /// What the verb before `that` makes of the clause of `verb`; nil where no `that` is.
  private func subordinate(_ verb: Int) -> EventStatus? {
    var index = verb - 1
    while index >= max(0, verb - 10), let chunk = sentence.chunk(index) {
      switch chunk.kind {
      case .noun, .preposition, .adverb, .date, .conjunction, .open, .close: index -= 1
      case .clause:
        guard field.isWord(chunk.head, "that") else { return nil }
        return governing(index)
      case .verb:
        guard index + 1 < verb, !chunk.verb.isBare, !chunk.verb.isInfinitive else { return nil }
        return roles(index).isDisjoint(with: .unrealBy) ? nil : .proposed
      default: return nil
      }
    }
    return nil
  }

  private func governing(_ that: Int) -> EventStatus? {
    var index = that - 1
    while index >= max(0, that - 5), let chunk = sentence.chunk(index) {
      if chunk.kind == .verb {
        let roles = roles(index)
        if chunk.verb.isNegated { return .proposed }
        return roles.isDisjoint(with: [.unrealBy, .proposedBy]) ? .happened : .proposed
      }
      if chunk.kind == .comma || chunk.kind == .stop { return nil }
      index -= 1
    }
    return nil
  }

  private func roles(_ verb: Int) -> WordRoles { lexicon.roles(ofVerb: sentence.verb(verb)) }

  // MARK: Infinitives and participles

  private func infinitive(_ verb: Int, _ depth: Int) -> EventStatus? {
    let before = verb - 1
    if let word = sentence.chunk(before)?.head, field.has(.negation, word) { return nil }
    guard let governor = sentence.chunk(before) else { return nil }
    if governor.kind == .noun {
      let head = field.facts[governor.head]
      let isPurpose =
        field.isWord(governor.head, "order") && sentence.lowercased(before - 1) == "in"
      if head.has(.unrealNoun) || isPurpose { return nil }
      if head.has([.plannedNoun, .proposedNoun]) { return bound(by: governor, head, verb, depth) }
    }
    if let noun = proposal(before: verb) {
      return bound(by: noun, field.facts[noun.head], verb, depth)
    }
    guard let index = clauses.governor(of: verb), let chunk = sentence.chunk(index) else {
      return nil
    }
    let roles = roles(index)
    if roles.contains(.unrealBy) { return nil }
    let outer = status(of: index, depth: depth + 1)
    guard outer != nil || chunk.verb.isCopula else { return nil }
    if chunk.verb.isCopula { return copula(index, verb) }
    // `asked Iran to stop` is no act of Iran's.
    if index + 1 < verb, sentence.kind(index + 1) == .noun, !roles.contains(.plannedBy) {
      return nil
    }
    if roles.contains(.plannedBy) { return outer == .proposed ? .proposed : .planned }
    if roles.contains(.proposedBy) { return .proposed }
    if roles.contains(.realBy) { return outer }
    return nil
  }

  /// `talks with Poland to buy`: the noun that makes a proposal of the infinitive.
  private func proposal(before verb: Int) -> Chunk? {
    guard sentence.kind(verb - 1) == .noun, sentence.lowercased(verb - 2) == "with",
      let noun = sentence.chunk(verb - 3), noun.kind == .noun, field.has(.proposedNoun, noun.head)
    else { return nil }
    return noun
  }

  /// `a contract to sell`, `plans to sell`, `an offer to sell`.
  private func bound(
    by chunk: Chunk, _ head: WordFacts, _ verb: Int, _ depth: Int
  ) -> EventStatus? {
    if let governor = clauses.governor(of: verb), roles(governor).contains(.unrealBy) { return nil }
    if head.has(.proposedNoun) { return .proposed }
    let outer = clauses.governor(of: verb).flatMap { status(of: $0, depth: depth + 1) }
    guard outer != nil || clauses.governor(of: verb) == nil else { return nil }
    switch field.lowercased(chunk.head) {
    case "contract", "deal", "agreement", "order", "decision":
      return outer == .planned || outer == .proposed ? outer : .happened
    default: return .planned
    }
  }

  /// `is set to sell`, `is due to arrive`.
  private func copula(_ index: Int, _ verb: Int) -> EventStatus? {
    guard let before = sentence.chunk(verb - 1) else { return nil }
    let word = field.facts[before.head]
    if field.isWord(before.head, "due") || word.has(.plannedBy) { return .planned }
    return nil
  }

  private func participle(_ verb: Int, _ depth: Int) -> EventStatus? {
    guard let chunk = sentence.chunk(verb), let before = sentence.chunk(verb - 1) else {
      return verb == 0 ? .happened : nil
    }
    switch before.kind {
    case .preposition, .clause:
      switch sentence.lowercased(verb - 1) {
      case "after", "by", "since", "while", "when": return .happened
      case "in", "from":
        let roles = clauses.governor(of: verb).map { self.roles($0) } ?? []
        return roles.contains(.unrealBy) ? nil : .happened
      default: return nil
      }
    case .verb:
      let roles = roles(verb - 1)
      if roles.contains(.proposedBy) { return .proposed }
      if roles.contains(.realBy) { return status(of: verb - 1, depth: depth + 1) }
      return nil
    case .comma, .quotation, .conjunction, .noun:
      guard let main = clauses.governor(of: verb) ?? mainVerb(before: verb) else {
        return .happened
      }
      if !field.facts[chunk.head].form.contains(.gerund) { return .happened }
      return status(of: main, depth: depth + 1).map { $0 == .ongoing ? .happened : $0 }
    default: return nil
    }
  }

  private func mainVerb(before verb: Int) -> Int? {
    var index = verb - 1
    while index >= max(0, verb - ClauseReader.reach), let chunk = sentence.chunk(index) {
      if chunk.kind == .verb, !chunk.verb.isBare, !chunk.verb.isInfinitive { return index }
      index -= 1
    }
    return nil
  }
}
