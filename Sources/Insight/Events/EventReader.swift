import Entities
import ReaderModel

/// Finds the events that a sentence tells of.
struct EventReader {
  let sentence: ReadSentence
  let lexicon: InsightLexicon
  let discourse: Discourse
  let frames: [SpeechFrame]

  var clauses: ClauseReader { ClauseReader(sentence, lexicon) }
  var field: ReadField { sentence.field }
  var parties: PartyReader {
    PartyReader(sentence: sentence, lexicon: lexicon, discourse: discourse)
  }
  var statuses: StatusReader {
    StatusReader(sentence: sentence, lexicon: lexicon, frames: frames)
  }

  /// The candidates of the sentence, in order.
  func candidates() -> [EventCandidate] {
    var found: [EventCandidate] = []
    var carried: Set<Int> = []
    // Most sentences with `is` speak of no forces.
    let hasForces = sentence.words.contains { field.has(.forceNoun, $0) }
    for (index, chunk) in sentence.chunks.enumerated() where chunk.kind == .verb {
      let lemma =
        chunk.verb.isCopula ? (hasForces ? lexicon.being : -1) : sentence.verb(index)
      for predicate in lexicon.verbPredicates[lemma] ?? [] {
        if let candidate = candidate(predicate, verb: index) { found.append(candidate) }
      }
      for (noun, candidates) in carriedNouns(by: index) {
        carried.insert(noun)
        found += candidates
      }
    }
    for (index, chunk) in sentence.chunks.enumerated()
    where chunk.kind == .noun && !carried.contains(index) {
      found += nounCandidates(at: index)
    }
    return found.sorted { $0.word < $1.word }.map(judged).filter {
      EventRules.accepts($0) || EventRules.isClaim($0)
    }
  }

  // MARK: Verbs

  private func candidate(_ predicate: Predicate, verb: Int) -> EventCandidate? {
    guard let chunk = sentence.chunk(verb), fitsParticle(predicate, verb),
      isMet(predicate.needs, verb), let status = statuses.status(of: verb)
    else { return nil }
    var candidate = EventCandidate(
      predicate, word: chunk.head, status: chunk.verb.isCopula ? .ongoing : status)
    let isPassive = chunk.verb.isPassive || isReducedPassive(verb)
    let start = predicate.particle == nil ? verb : verb + particleLength(predicate, verb)
    var objects = clauses.objects(of: start)
    var complements = clauses.complements(from: objects.end)
    if isPassive {
      takePassive(&candidate, verb, objects, complements)
    } else {
      take(.subject, clauses.subject(of: verb), &candidate)
      if predicate.role(.preposition("with")) == .swap
        || predicate.role(.preposition("on")) == .swap
      {
        swap(predicate, &objects, &complements, &candidate)
      }
      take(.indirect, objects.indirect, &candidate)
      let isOffice = predicate.role(.object) == .person && !objects.indirect.isEmpty
      take(.object, isOffice ? objects.indirect : objects.direct, &candidate)
    }
    for complement in complements { take(complement, &candidate) }
    if predicate.type == .supply { takeSupply(verb, objects, &candidate) }
    if predicate.role(.that) == .counterpart, let subject = clauses.clauseSubject(behind: verb) {
      candidate.counterpart += parties.parties(subject)
    }
    if predicate.role(.infinitive) == .never {
      if isFollowedByInfinitive(objects.end) { candidate.isRefused = true }
    } else if predicate.role(.infinitive) != nil,
      objects.direct.isEmpty && !isPassive || !isFollowedByInfinitive(objects.end)
    {
      candidate.isRefused = true
    }
    if predicate.type == .visit, predicate.role(.object) == nil, !objects.direct.isEmpty {
      // `return the heights to Syria`, `fly supplies to`.
      candidate.isRefused = true
    }
    if predicate.lemma == "agree", !isBinding(objects.end) { candidate.isRefused = true }
    if !isPassive, ![.supply, .visit].contains(predicate.type), isNobody(clauses.subject(of: verb))
    {
      candidate.isRefused = true
    }
    if isHabit(predicate, chunk) { candidate.isRefused = true }
    if predicate.lemma == "threaten", candidate.counterpart.isEmpty {
      takeThreat(objects.end, &candidate)
    }
    if predicate.type == .agree, sentence.lowercased(verb + 1) == "that" {
      candidate.isRefused = true
    }
    if !isPassive, isUnknown(clauses.subject(of: verb)) { candidate.isRefused = true }
    return candidate
  }

  /// `threatened to break relations with Russia`: against whom.
  private func takeThreat(_ verb: Int, _ candidate: inout EventCandidate) {
    guard isFollowedByInfinitive(verb) else { return }
    let objects = clauses.objects(of: behindTimes(verb))
    for complement in clauses.complements(from: objects.end)
    where ["against", "with", "to", "on"].contains(complement.preposition) {
      candidate.counterpart += parties.parties(complement.phrases)
    }
  }

  private func takePassive(
    _ candidate: inout EventCandidate, _ verb: Int, _ objects: ClauseReader.Objects,
    _ complements: [ClauseReader.Complement]
  ) {
    let subject =
      isReducedPassive(verb) ? clauses.phrases(endingAt: verb - 1) : clauses.subject(of: verb)
    if !objects.direct.isEmpty, candidate.predicate.role(.indirect) != nil {
      // `was awarded a contract`.
      take(.indirect, subject, &candidate)
      take(.object, objects.direct, &candidate)
    } else {
      take(.object, subject, &candidate)
    }
    for complement in complements where complement.preposition == "by" {
      take(.subject, complement.phrases, &candidate)
    }
  }

  /// `blamed the attack on Iran`, `supplied Poland with tanks`.
  private func swap(
    _ predicate: Predicate, _ objects: inout ClauseReader.Objects,
    _ complements: inout [ClauseReader.Complement], _ candidate: inout EventCandidate
  ) {
    for (number, complement) in complements.enumerated()
    where predicate.role(.preposition(complement.preposition)) == .swap {
      if predicate.type == .supply {
        guard !parties.parties(objects.direct).isEmpty else { return }
        candidate.counterpart += parties.parties(objects.direct)
        objects.direct = complement.phrases
      } else {
        objects.direct = complement.phrases
      }
      complements.remove(at: number)
      return
    }
  }

  /// `troops deployed in Syria are`, `the pact signed by Poland`.
  func isReducedPassive(_ verb: Int) -> Bool {
    guard let chunk = sentence.chunk(verb), chunk.verb.mayBeParticiple, !chunk.verb.isPassive,
      !chunk.verb.isPerfect, sentence.kind(verb - 1) == .noun
    else { return false }
    if sentence.lowercased(verb + 1) == "by" { return true }
    guard sentence.kind(verb + 1) == .preposition || sentence.kind(verb + 1) == .date else {
      return false
    }
    var index = verb + 1
    while index < verb + 10, let next = sentence.chunk(index) {
      switch next.kind {
      case .noun, .preposition, .date, .adverb: index += 1
      case .verb: return !next.verb.isBare && !next.verb.isInfinitive
      default: return false
      }
    }
    return false
  }

  private func fitsParticle(_ predicate: Predicate, _ verb: Int) -> Bool {
    guard let particle = predicate.particle else { return true }
    return particleChunk(particle, verb) != nil
  }

  private func particleLength(_ predicate: Predicate, _ verb: Int) -> Int {
    guard let particle = predicate.particle, let chunk = particleChunk(particle, verb) else {
      return 0
    }
    return chunk == verb + 1 ? 1 : 0
  }

  /// `pulled out of`, `shot the jet down`.
  private func particleChunk(_ particle: String, _ verb: Int) -> Int? {
    if sentence.lowercased(verb + 1) == particle { return verb + 1 }
    guard sentence.kind(verb + 1) == .noun, particle != "on", particle != "upon" else { return nil }
    return sentence.lowercased(verb + 2) == particle ? verb + 2 : nil
  }

  /// Whether one of the words that a predicate needs stands in the clause, or arms behind it if those
  /// will do.
  func isMet(_ needs: Set<UInt64>, _ index: Int) -> Bool {
    needs.isEmpty || sentence.hasWord(among: needs, from: max(0, index - 3), to: index + 14)
      || needs.contains(Self.anyArms) && hasArms(behind: index)
  }

  /// `*arms` among the needs of a predicate.
  private static let anyArms = WordHash.hash("*arms")
  /// Chunks behind a predicate in which its arms may stand.
  private static let nearArms = 5

  private func hasArms(behind index: Int) -> Bool {
    for place in index + 1..<index + 1 + Self.nearArms {
      guard let chunk = sentence.chunk(place), chunk.kind != .clause else { return false }
      let isArmed =
        field.has(.arms, chunk.head)
        || sentence.names(in: place).contains { discourse.entities[$0.entity].kind == .weapon }
      if isArmed { return true }
    }
    return false
  }

  /// The chunk behind adverbs and dates.
  func behindTimes(_ start: Int) -> Int {
    var index = start
    while true {
      switch sentence.kind(index) {
      case .adverb, .date: index += 1
      case .preposition where sentence.kind(index + 1) == .date: index += 2
      default: return index
      }
    }
  }

  func isFollowedByInfinitive(_ index: Int) -> Bool {
    guard let chunk = sentence.chunk(behindTimes(index)), chunk.kind == .verb else { return false }
    return chunk.verb.isInfinitive
  }
}
