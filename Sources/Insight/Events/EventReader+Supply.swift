import Entities
import ReaderModel

/// What supplies alone have: contracts that are told from either side, and makers.
extension EventReader {
  /// What the phrases beside a verb of supply say of the other side.
  func takeSupply(_ verb: Int, _ objects: ClauseReader.Objects, _ candidate: inout EventCandidate) {
    let predicate = candidate.predicate
    let isBuying = predicate.role(.subject) == .counterpart
    if isBuying, predicate.role(.preposition("from")) == .actor,
      objects.direct.contains(where: { sentence.facts($0).has([.treaty, .plannedNoun]) })
    {
      // `received a contract`: no goods came.
      candidate.isRefused = true
    }
    if isBuying, candidate.actor.isEmpty, !candidate.counterpart.isEmpty {
      candidate.actor = partner(before: verb) ?? builder(behind: verb) ?? maker(candidate)
    }
    if !isBuying, candidate.counterpart.isEmpty, !candidate.actor.isEmpty,
      objects.direct.contains(where: { isSigned($0) })
    {
      candidate.counterpart = owner(behind: objects.end).filter { owner in
        !candidate.actor.contains { $0.party == owner.party }
      }
    }
  }

  /// `talks with Poland to buy`: with whom one speaks of buying.
  private func partner(before verb: Int) -> [Reference]? {
    guard sentence.chunk(verb)?.verb.isInfinitive == true, sentence.kind(verb - 1) == .noun,
      sentence.lowercased(verb - 2) == "with",
      sentence.facts(verb - 3).has([.proposedNoun, .plannedNoun])
    else { return nil }
    let found = parties.parties(verb - 1)
    return found.isEmpty ? nil : found
  }

  /// `corvettes built by Polmot`: who built what is bought.
  private func builder(behind verb: Int) -> [Reference]? {
    for index in verb + 1..<verb + 10 {
      guard let chunk = sentence.chunk(index), chunk.kind != .clause, chunk.kind != .stop else {
        return nil
      }
      guard chunk.kind == .verb else { continue }
      guard chunk.verb.mayBeParticiple || chunk.verb.isBare, sentence.lowercased(index + 1) == "by",
        lexicon.verbPredicates[sentence.verb(index)]?.contains(where: {
          $0.role(.preposition("for")) == .customer
        }) == true
      else { return nil }
      return parties.parties(clauses.list(from: index + 2).phrases)
    }
    return nil
  }

  /// Whether a phrase, or what is attached to it by `of`, is a contract or a project.
  private func isSigned(_ phrase: Int) -> Bool {
    let last = sentence.lowercased(phrase + 1) == "of" ? phrase + 2 : phrase
    return sentence.facts(phrase).has([.treaty, .plannedNoun])
      || sentence.facts(last).has([.treaty, .plannedNoun])
  }

  /// `bought Russian tanks`: the country whose they are; none behind a number with a weapon's name.
  private func maker(_ candidate: EventCandidate) -> [Reference] {
    guard let words = candidate.objectWords else { return [] }
    let countries = field.names(in: words).filter {
      $0.isWhole && discourse.entities[$0.entity].kind == .country
        && $0.words.upperBound < words.upperBound && !field.isPossessive($0.words.upperBound)
        && field.has(.goods, words.upperBound - 1)
    }
    guard countries.count == 1, let reference = parties.reference(to: countries[0].entity) else {
      return []
    }
    return candidate.counterpart.contains { $0.party == reference.party } ? [] : [reference]
  }

  /// `a project to build Japan's next fighter`: whose that is.
  private func owner(behind end: Int) -> [Reference] {
    var index = end
    while index < end + 4, sentence.kind(index) == .preposition || sentence.kind(index) == .noun {
      index += 1
    }
    guard let chunk = sentence.chunk(index), chunk.kind == .verb, chunk.verb.isInfinitive,
      let object = clauses.objects(of: index).direct.first,
      let name = sentence.names(in: object).first, field.isPossessive(name.words.upperBound)
    else { return [] }
    return parties.reference(to: name.entity).map { [$0] } ?? []
  }

  /// `with technical help from China`: whoever has it.
  func takeUser(of noun: Int, _ candidate: inout EventCandidate) {
    guard candidate.type == .supply, candidate.predicate.role(.subject) == .counterpart,
      candidate.counterpart.isEmpty, sentence.lowercased(noun - 1) == "with",
      let verb = clauses.governor(of: noun - 1), statuses.status(of: verb) == .happened
    else { return }
    take(.subject, clauses.subject(of: verb), &candidate)
    if candidate.object == nil, let chunk = sentence.chunk(noun) {
      candidate.object = field.text.text(of: chunk.words)
      candidate.objectWords = chunk.words
    }
  }

  // MARK: Contracts

  /// Whether a deal or an agreement is about arms: `a deal for 48 howitzers`, `to supply tanks`.
  func isAboutSupply(_ noun: Int) -> Bool {
    var index = noun + 1
    while index < noun + 10, let chunk = sentence.chunk(index) {
      switch chunk.kind {
      case .preposition:
        if field.isWord(chunk.head, "for") || field.isWord(chunk.head, "on"),
          isArms(index + 1)
        {
          return true
        }
        index += 1
      case .verb:
        guard chunk.verb.isInfinitive, isSupplying(index) else { return false }
        let objects = clauses.objects(of: index)
        return (objects.indirect + objects.direct).contains(where: isArms)
          || clauses.complements(from: objects.end).contains { $0.phrases.contains(where: isArms) }
      case .noun, .date, .adverb, .open, .close, .conjunction: index += 1
      default: return false
      }
    }
    return false
  }

  private func isSupplying(_ verb: Int) -> Bool {
    lexicon.verbPredicates[sentence.verb(verb)]?.contains { $0.type == .supply } ?? false
  }

  /// Whether a phrase, or what is delivered of it, is a weapon by name or a number of arms.
  private func isArms(_ index: Int) -> Bool {
    guard let chunk = sentence.chunk(index), chunk.kind == .noun else { return false }
    if sentence.lowercased(index + 1) == "of", isSupplyNoun(index),
      let next = sentence.chunk(index + 2), next.kind == .noun
    {
      return isArms(next)
    }
    return isArms(chunk)
  }

  private func isArms(_ chunk: Chunk) -> Bool {
    if field.names(in: chunk.words).contains(where: {
      discourse.entities[$0.entity].kind == .weapon
    }) {
      return true
    }
    return chunk.words.contains { field.has(.arms, $0) } && field.has(.goods, chunk.head)
      && chunk.words.contains {
        field.has(.numeral, $0) || field.tokens[$0].flags.contains(.hasDigit)
      }
  }

  /// `delivery` of `the delivery of tanks`.
  private func isSupplyNoun(_ index: Int) -> Bool {
    let noun = sentence.facts(index).noun
    return noun >= 0 && lexicon.nounPredicates[Int(noun)].contains { $0.type == .supply }
  }

  /// Which of those who sign a contract supplies: the company, not the state; the country whose
  /// weapons they are.
  func takeContract(_ noun: Int, _ candidate: inout EventCandidate) {
    let all = candidate.actor + candidate.counterpart
    guard !all.isEmpty, all.count < 6 else { return }
    let companies = all.filter(isCompany)
    let states = all.filter { !isCompany($0) && !$0.isSite }
    if !companies.isEmpty, !states.isEmpty {
      let homes = companies.map(\.party.country)
      let foreign = states.filter { !homes.contains($0.party.country) }
      candidate.actor = companies
      candidate.counterpart = foreign.isEmpty || states.count == 1 ? states : foreign
    } else if companies.isEmpty {
      let makers = weaponCountries(behind: noun)
      let sellers = states.filter { state in
        state.party.country.map(makers.contains) ?? false
      }
      if sellers.count < states.count, !sellers.isEmpty {
        candidate.actor = sellers
        candidate.counterpart = states.filter { state in
          !sellers.contains { $0.party == state.party }
        }
      } else if isPurchase(noun), candidate.counterpart.count == 1 {
        swap(&candidate.actor, &candidate.counterpart)
      } else if candidate.counterpart.isEmpty, all.count == 1, !makers.isEmpty, sellers.isEmpty {
        candidate.actor = []
        candidate.counterpart = all
      }
    }
    if candidate.object == nil { candidate.isOfArms = isAboutSupply(noun) }
  }

  /// `a contract to buy`, `a deal for the purchase of`.
  private func isPurchase(_ noun: Int) -> Bool {
    for index in noun + 1..<noun + 8 {
      guard let chunk = sentence.chunk(index), chunk.kind != .stop, chunk.kind != .clause else {
        return false
      }
      let facts = field.facts[chunk.head]
      let predicates =
        chunk.kind == .verb && chunk.verb.isInfinitive
        ? lexicon.verbPredicates[facts.verb] ?? []
        : chunk.kind == .noun && facts.noun >= 0 ? lexicon.nounPredicates[Int(facts.noun)] : []
      if let first = predicates.first(where: { $0.type == .supply }), !first.isContract {
        return first.role(.subject) == .counterpart
      }
    }
    return false
  }

  /// Whether a party is an organisation that is no ministry, force or other buyer.
  func isCompany(_ reference: Reference) -> Bool {
    reference.party.kind == .organisation && !reference.isForce
      && !reference.party.name.split(whereSeparator: { " -".contains($0) }).contains { word in
        lexicon.words[WordHash.hash(String(word))]?.has(.buyer) ?? false
      }
  }

  private func weaponCountries(behind noun: Int) -> Set<CountryCode> {
    guard let chunk = sentence.chunk(noun) else { return [] }
    return Set(
      field.names(in: chunk.words.lowerBound..<sentence.words.upperBound).compactMap { name in
        let entity = discourse.entities[name.entity]
        return entity.kind == .weapon ? entity.country : nil
      })
  }
}
