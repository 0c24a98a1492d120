import ReaderModel

/// What belongs to a verb, found by walking over the chunks beside it.
struct ClauseReader {
  /// Chunks that a walk covers at most, so that a sentence without end stays cheap.
  static let reach = 48

  let sentence: ReadSentence
  let lexicon: InsightLexicon

  init(_ sentence: ReadSentence, _ lexicon: InsightLexicon) {
    self.sentence = sentence
    self.lexicon = lexicon
  }

  /// Where the words between two commas before chunk `index` begin, as in `Lee, the minister, said`;
  /// nil if there is no first comma.
  private func apposition(before comma: Int) -> Int? {
    var index = comma - 1
    while index >= max(0, comma - Self.reach) {
      if sentence.kind(index) == .comma { return index }
      index -= 1
    }
    return nil
  }

  /// The subject of the verb at chunk `verb`; empty if it is not there.
  func subject(of verb: Int) -> [Int] { subject(of: verb, depth: 0) }

  private func subject(of verb: Int, depth: Int) -> [Int] {
    guard depth < 8, let chunk = sentence.chunk(verb), chunk.kind == .verb else { return [] }
    if chunk.verb.isShared {
      return firstInfinitive(before: verb).map { subject(of: $0, depth: depth + 1) } ?? []
    }
    if chunk.verb.isInfinitive { return infinitiveSubject(of: verb, depth) }
    if chunk.verb.isBare { return participleSubject(of: verb, depth) }
    var index = verb - 1
    while sentence.kind(index) == .adverb || sentence.kind(index) == .date
      || sentence.kind(index) == .preposition && sentence.kind(index + 1) == .date
    {
      index -= 1
    }
    index = beforeParenthesis(index)
    switch sentence.kind(index) {
    case .noun: return leftPhrases(index)
    case .relative: return antecedent(of: index)
    case .conjunction: return sharedSubject(before: index, depth)
    case .comma:
      if sentence.kind(index - 1) == .conjunction { return sharedSubject(before: index - 1, depth) }
      guard let first = apposition(before: index) else { return [] }
      let before = beforeParenthesis(first - 1)
      if sentence.kind(before) == .noun {
        let named = first + 1
        let phrases = phrases(endingAt: before)
        // `the Saudi ruler, Prince Mohammed, is`: the name says more.
        if sentence.kind(named) == .noun, named + 1 == index, let last = phrases.last,
          sentence.headName(named) != nil, sentence.headName(last) == nil
        {
          return [named]
        }
        if let last = phrases.last, phrases.count == 1,
          sentence.headName(last) == nil || named + 1 == index,
          sentence.kind(last - 1) == .comma, sentence.headName(beforeParenthesis(last - 2)) != nil
        {
          // `Leon van Biljon, owner of a lodge near Pretoria, South Africa, was`.
          return self.phrases(endingAt: beforeParenthesis(last - 2))
        }
        return phrases
      }
      return sharedSubject(before: first, depth)
    case .verb
    where sentence.chunk(index)?.verb.isBare == true
      || sentence.chunk(index)?.verb.mayBeParticiple == true:
      // `the man arrested said`.
      return subject(of: index, depth: depth + 1)
    case .stop:
      // `The army — whose chief is X — entered`.
      var first = index - 1
      while first > max(0, index - 16), sentence.kind(first) != .stop { first -= 1 }
      guard sentence.kind(first) == .stop, sentence.kind(first - 1) == .noun else { return [] }
      return phrases(endingAt: first - 1)
    default: return []
    }
  }

  /// The phrases that end at `index`; where a verb's object would be taken, nothing.
  private func leftPhrases(_ index: Int) -> [Int] {
    let found = phrases(endingAt: index)
    guard let first = found.first else { return [] }
    if let modified = modifiedPhrase(before: first) { return leftPhrases(modified) }
    // `On Monday in Paris Lee met`: behind the preposition of a phrase without a noun before it.
    if sentence.kind(first - 1) == .preposition, sentence.kind(first - 2) == .verb,
      sentence.headName(first) == nil
    {
      return []
    }
    return found
  }

  /// `militias associated with Iran`: the noun before a participle whose complement begins at
  /// `first`; nil where none is.
  private func modifiedPhrase(before first: Int) -> Int? {
    var index = first - 1
    guard sentence.kind(index) == .preposition else { return nil }
    index -= 1
    guard let verb = sentence.chunk(index), verb.kind == .verb, verb.words.count == 1,
      verb.verb.mayBeParticiple || verb.verb.isBare, sentence.kind(index - 1) == .noun
    else { return nil }
    return index - 1
  }

  /// What a relative pronoun at `index` stands for.
  private func antecedent(of index: Int) -> [Int] {
    var before = index - 1
    if sentence.kind(before) == .comma { before -= 1 }
    if sentence.kind(before) == .preposition { return [] }
    before = beforeParenthesis(before)
    guard sentence.kind(before) == .noun else { return [] }
    if sentence.headName(before) != nil, sentence.kind(before - 1) != .preposition {
      return [before]
    }
    // `troops of the army which`: the nearer one.
    return [before]
  }

  /// The subject of the verb before a conjunction: `visited Paris and met Macron`.
  private func sharedSubject(before conjunction: Int, _ depth: Int) -> [Int] {
    var index = conjunction - 1
    var clauses = 0
    while index >= max(0, conjunction - Self.reach) {
      if let chunk = sentence.chunk(index) {
        if chunk.kind == .clause { clauses += 1 }
        if chunk.kind == .verb, !chunk.verb.isInfinitive, !chunk.verb.isBare {
          let found = subject(of: index, depth: depth + 1)
          if !found.isEmpty { return found }
        }
        if chunk.kind == .stop { return [] }
      }
      index -= 1
    }
    return []
  }

  /// The infinitive that a verb without its own `to` is joined to.
  func firstInfinitive(before verb: Int) -> Int? {
    var index = verb - 1
    while index >= max(0, verb - Self.reach / 2) {
      if let chunk = sentence.chunk(index), chunk.kind == .verb {
        return chunk.verb.governsBase ? index : nil
      }
      index -= 1
    }
    return nil
  }

  private func infinitiveSubject(of verb: Int, _ depth: Int) -> [Int] {
    guard let governor = governor(of: verb) else { return [] }
    if sentence.kind(governor) == .verb {
      // `urged Iran to stop`: the one who is asked.
      if governor + 1 < verb, sentence.kind(governor + 1) == .noun, asksOthers(governor),
        !isPlan(verb - 1)
      {
        return objects(of: governor).direct
      }
      if isPlan(verb - 1), !sentence.names(in: verb - 1).isEmpty { return [verb - 1] }
      if isPlan(verb - 1), governor + 1 < verb {
        // `awarded Polmot a contract to supply`: the one who got it.
        let indirect = objects(of: governor).indirect
        if !indirect.isEmpty { return indirect }
      }
      return subject(of: governor, depth: depth + 1)
    }
    return []
  }

  /// `a contract to sell`, `plans to sell`.
  private func isPlan(_ index: Int) -> Bool {
    sentence.kind(index) == .noun
      && sentence.facts(index).has([.plannedNoun, .proposedNoun, .unrealNoun])
  }

  private func asksOthers(_ verb: Int) -> Bool {
    let roles = lexicon.roles(ofVerb: sentence.verb(verb))
    return !roles.isDisjoint(with: .unrealBy) || !roles.isDisjoint(with: .plannedBy)
  }

  /// The verb before an infinitive or a bare participle in the same clause; nil if there is none.
  func governor(of verb: Int) -> Int? {
    var index = verb - 1
    while index >= max(0, verb - Self.reach / 2) {
      switch sentence.kind(index) {
      case .verb: return index
      case .stop, .clause, .relative, .quotation: return nil
      default: index -= 1
      }
    }
    return nil
  }

  private func participleSubject(of verb: Int, _ depth: Int) -> [Int] {
    // `troops deployed in Syria`.
    if sentence.kind(verb - 1) == .noun {
      let phrases = phrases(endingAt: verb - 1)
      let isGerund =
        sentence.facts(verb).form.contains(.gerund) && sentence.chunk(verb)?.verb.isPassive == false
      let isActor = phrases.contains { phrase in
        guard !sentence.facts(phrase).has(.document) else { return false }
        return sentence.headName(phrase) != nil
          || sentence.facts(phrase).has([
            .state, .group, .forceNoun, .anonymous, .personNoun, .bodyNoun,
          ])
      }
      // `posted a message blaming Iran`: whoever posted it.
      if !isGerund || isActor { return phrases }
    }
    var index = verb - 1
    while index >= max(0, verb - Self.reach) {
      if let chunk = sentence.chunk(index), chunk.kind == .verb, !chunk.verb.isBare,
        !chunk.verb.isInfinitive
      {
        return subject(of: index, depth: depth + 1)
      }
      index -= 1
    }
    // `Speaking in Sanaa, Sarea said`.
    index = verb + 1
    while index < min(sentence.chunks.count, verb + Self.reach) {
      if let chunk = sentence.chunk(index), chunk.kind == .verb, !chunk.verb.isBare,
        !chunk.verb.isInfinitive
      {
        return subject(of: index, depth: depth + 1)
      }
      index += 1
    }
    return []
  }
}
