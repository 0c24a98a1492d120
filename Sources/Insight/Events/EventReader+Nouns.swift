import Entities
import ReaderModel

extension EventReader {
  /// The events of nouns that a light verb carries: `held talks`, `imposed sanctions`.
  func carriedNouns(by verb: Int) -> [(noun: Int, candidates: [EventCandidate])] {
    guard let chunk = sentence.chunk(verb), chunk.kind == .verb else { return [] }
    let roles = lexicon.roles(ofVerb: sentence.verb(verb))
    guard !roles.isDisjoint(with: [.light, .plannedBy, .proposedBy, .unrealBy]) else { return [] }
    let isPassive = chunk.verb.isPassive || isReducedPassive(verb)
    let objects = clauses.objects(of: verb)
    let carried =
      isPassive
      ? (isReducedPassive(verb) ? clauses.phrases(endingAt: verb - 1) : clauses.subject(of: verb))
      : objects.direct.isEmpty
        ? clauses.complements(from: objects.end).filter { ["into", "on"].contains($0.preposition) }
          .flatMap(
            \.phrases)
        : objects.direct
    var found: [(Int, [EventCandidate])] = []
    for noun in carried where sentence.facts(noun).noun >= 0 && sentence.headName(noun) == nil {
      guard let status = carriedStatus(of: verb, roles) else {
        found.append((noun, []))
        continue
      }
      var candidates: [EventCandidate] = []
      let isSigned = roles.contains(.light)
      for predicate in predicates(of: noun)
      where isMet(predicate.needs, noun)
        && (isSigned || predicate.type != .supply || predicate.role(.preposition("of")) != nil)
      {
        guard let head = sentence.chunk(noun)?.head else { continue }
        var candidate = EventCandidate(
          predicate, word: head, status: announced(status, roles, predicate, verb))
        takeModifiers(of: noun, &candidate)
        if isPassive {
          takeComplements(
            clauses.complements(from: noun + 1).filter { $0.preposition != "by" }, &candidate)
          for complement in clauses.complements(from: objects.end)
          where complement.preposition == "by" {
            take(.subject, complement.phrases, &candidate)
          }
        } else {
          let between = clauses.complements(from: objects.end).filter {
            $0.preposition == "between"
          }
          if !between.isEmpty, predicate.role(.preposition("between")) != nil {
            // Whoever announces a deal between others is no party to it.
            candidates += between.map { complement in
              var row = candidate
              take(complement, &row)
              return row
            }
            continue
          }
          let subject = clauses.subject(of: verb)
          take(.subject, subject, &candidate)
          if isUnknown(subject) { candidate.isRefused = true }
        }
        takeComplements(clauses.complements(from: objects.end), &candidate)
        if candidate.type == .supply, candidate.object == nil, !isPassive {
          // `the purchase of tanks and howitzers`, which reads as a list.
          takeComplements(
            clauses.complements(from: noun + 1).filter { $0.preposition == "of" }, &candidate)
        }
        if predicate.isContract { takeContract(noun, &candidate) }
        if isGeneric(noun, predicate) { candidate.isRefused = true }
        candidates.append(candidate)
      }
      found.append((noun, candidates))
    }
    return found
  }

  private func predicates(of noun: Int) -> [Predicate] {
    let number = sentence.facts(noun).noun
    guard number >= 0 else { return [] }
    let found = lexicon.nounPredicates[Int(number)]
    guard found.contains(where: { $0.type == .agree }), isAboutSupply(noun) else { return found }
    return found.map { $0.type == .agree ? lexicon.contract ?? $0 : $0 }
  }

  private func takeComplements(
    _ complements: [ClauseReader.Complement], _ candidate: inout EventCandidate
  ) {
    for complement in complements { take(complement, &candidate) }
  }

  private func carriedStatus(of verb: Int, _ roles: WordRoles) -> EventStatus? {
    guard let status = statuses.status(of: verb) else { return nil }
    if roles.contains(.light) { return status }
    if roles.contains(.proposedBy) { return .proposed }
    return roles.contains(.plannedBy) ? .planned : nil
  }

  /// A visit that is announced is to come; a deal that is announced is made.
  private func announced(
    _ status: EventStatus, _ roles: WordRoles, _ predicate: Predicate, _ verb: Int
  ) -> EventStatus {
    guard status == .happened, roles.contains(.plannedBy) else { return status }
    switch predicate.type {
    case .agree, .supply, .sanction, .appoint: return .happened
    default: return .planned
    }
  }

  /// Names before a noun: `the US drone strike`, `Trump's visit`.
  private func takeModifiers(of noun: Int, _ candidate: inout EventCandidate) {
    guard let chunk = sentence.chunk(noun), let role = candidate.predicate.role(.modifier) else {
      return
    }
    for name in sentence.names(in: noun) where name.words.upperBound <= chunk.head {
      guard let reference = parties.reference(to: name.entity) else { continue }
      if candidate.type == .visit, reference.isPlace, !field.isPossessive(name.words.upperBound),
        !clauses.complements(from: noun + 1).contains(where: { $0.preposition == "to" })
      {
        // `a three-week US tour`.
        candidate.counterpart.append(reference)
      } else if candidate.type == .attack, reference.party.kind == .place {
        // `a Kabul car bombing`.
        candidate.counterpart.append(reference)
      } else if role == .actor || role == .person || role == .counterpart {
        if candidate.predicate.type == .attack, isObjectOfAttack(name, chunk) { continue }
        if role == .actor {
          candidate.actor.append(reference)
        } else {
          candidate.counterpart.append(reference)
        }
      }
    }
  }

  /// A name in the possessive before an attack may own the attack or suffer it; before another name it
  /// is neither: `Yemen's Houthi attack`.
  private func isObjectOfAttack(_ name: ReadField.Name, _ chunk: Chunk) -> Bool {
    sentence.field.names(in: name.words.upperBound..<max(chunk.head, name.words.upperBound))
      .contains { $0.isWhole }
  }

  /// Attacks without number, article or date: `he planned attacks on forces`.
  func isGeneric(_ noun: Int, _ predicate: Predicate) -> Bool {
    guard predicate.type == .attack, let chunk = sentence.chunk(noun),
      field.lowercased(chunk.head).hasSuffix("s"),
      !sentence.words.contains(where: { field.dateOfWord[$0] >= 0 })
    else { return false }
    let first = chunk.words.lowerBound
    return !field.isWord(first, "the") && !field.isWord(first, "these")
      && !field.tokens[first].flags.contains(.hasDigit) && sentence.names(in: noun).isEmpty
  }

  // MARK: Nouns alone

  /// The events of a noun whose parties stand in its own phrase.
  func nounCandidates(at noun: Int) -> [EventCandidate] {
    guard sentence.facts(noun).noun >= 0, sentence.headName(noun) == nil,
      let chunk = sentence.chunk(noun), let past = nounStatus(noun, chunk),
      let status = predicated(of: noun, past)
    else { return [] }
    return predicates(of: noun).compactMap { predicate in
      guard isMet(predicate.needs, noun),
        predicate.type != .supply || predicate.role(.preposition("of")) != nil
          || predicate.role(.subject) == .counterpart
      else { return nil }
      var candidate = EventCandidate(predicate, word: chunk.head, status: status)
      takeModifiers(of: noun, &candidate)
      candidate.isNominal = true
      takeComplements(ownComplements(of: noun), &candidate)
      takeUser(of: noun, &candidate)
      if predicate.isContract { takeContract(noun, &candidate) }
      if isGeneric(noun, predicate) { return nil }
      return EventRules.standsAlone(candidate) ? candidate : nil
    }
  }

  /// The prepositions right behind a noun.
  private func ownComplements(of noun: Int) -> [ClauseReader.Complement] {
    switch sentence.kind(noun + 1) {
    case .preposition, .date, .adverb: break
    default: return []
    }
    return clauses.complements(from: noun + 1)
  }

  /// What the verb behind a noun says of it: `the meeting between A and B is due to take place`.
  private func predicated(of noun: Int, _ status: EventStatus) -> EventStatus? {
    var index = noun + 1
    while index < noun + 12, let chunk = sentence.chunk(index) {
      switch chunk.kind {
      case .noun, .preposition, .conjunction, .date, .adverb, .open, .close: index += 1
      case .verb:
        guard !chunk.verb.isBare, !chunk.verb.isInfinitive else { return status }
        if chunk.verb.mood == .possible || chunk.verb.isNegated { return nil }
        if chunk.verb.mood == .future || chunk.verb.isDue { return .planned }
        let next = sentence.chunk(index + 1)?.head ?? index
        let isDue = chunk.verb.isCopula && field.isWord(next, "due")
        let isSet =
          chunk.verb.isPassive
          && !lexicon.roles(ofVerb: sentence.verb(index)).isDisjoint(with: .plannedBy)
        return isDue || isSet ? .planned : status
      default: return status
      }
    }
    return status
  }

  /// `blamed the raid on Iran`: the raid is what someone is charged with.
  private func isCharge(_ verb: Int) -> Bool {
    lexicon.verbPredicates[sentence.verb(verb)]?.contains {
      $0.role(.preposition("on")) == .swap
    } ?? false
  }

  private func nounStatus(_ noun: Int, _ chunk: Chunk) -> EventStatus? {
    for word in chunk.words where word != chunk.head {
      switch field.lowercased(word) {
      case "possible", "potential", "any", "no", "alleged", "future", "further", "more", "such",
        "suspected", "threatened", "attempted", "foiled", "every", "new", "next", "imminent":
        return nil
      case "planned", "upcoming", "scheduled", "forthcoming": return .planned
      case "proposed": return .proposed
      default: break
      }
    }
    var index = noun - 1
    while index >= max(0, noun - 6), let before = sentence.chunk(index) {
      switch before.kind {
      case .verb:
        let roles = lexicon.roles(ofVerb: sentence.verb(index))
        if roles.contains(.unrealBy) || isCharge(index) { return nil }
        guard let status = statuses.status(of: index) else {
          return before.verb.isCopula && !before.verb.isNegated && before.verb.mood == .plain
            ? .happened : nil
        }
        return status == .ongoing ? .happened : status
      case .noun:
        let head = field.facts[before.head]
        if head.has(.unrealNoun) || head.has(.plannedNoun) || head.has(.proposedNoun) { return nil }
        index -= 1
      case .clause, .stop, .quotation, .relative: return .happened
      default: index -= 1
      }
    }
    return .happened
  }
}
