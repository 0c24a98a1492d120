import Entities
import ReaderModel

extension EventReader {
  /// Gives the phrases behind a preposition their part in the event.
  func take(_ complement: ClauseReader.Complement, _ candidate: inout EventCandidate) {
    let slot = Predicate.Slot.preposition(complement.preposition)
    if candidate.predicate.role(slot) != nil,
      !complement.isApart || Self.firm.contains(complement.preposition)
    {
      take(slot, complement.phrases, &candidate)
    } else if complement.preposition == "in" || complement.preposition == "at" {
      candidate.place += parties.parties(complement.phrases).filter(\.isPlace)
    }
  }

  /// Prepositions whose phrases belong to the verb behind a comma too.
  private static let firm: Set<String> = ["in", "at", "on", "by", "to", "from"]

  /// Gives phrases their part in the event.
  func take(_ slot: Predicate.Slot, _ phrases: [Int], _ candidate: inout EventCandidate) {
    guard !phrases.isEmpty, let role = candidate.predicate.role(slot) else { return }
    switch role {
    case .actor: candidate.actor += parties.parties(phrases)
    case .counterpart, .customer:
      candidate.counterpart += parties.parties(phrases)
      if candidate.type == .accuse, candidate.counterpart.isEmpty {
        takeOperation(phrases, &candidate)
      }
    case .both:
      let both = parties.parties(phrases)
      if both.count > 1 { candidate.actor += both }
    case .place: candidate.place += parties.parties(phrases).filter(\.isPlace)
    case .object: takeObject(phrases, &candidate)
    case .owner: takeOwner(phrases, &candidate)
    case .force:
      let forces = parties.parties(phrases).filter(\.isForce)
      candidate.actor += forces
      if forces.isEmpty, slot == .subject,
        !field.isWord(sentence.chunk(phrases[0])?.head ?? -1, "there")
      {
        candidate.isRefused = true
      }
    case .owned: takeOwned(phrases, &candidate)
    case .person: takeOnly(.person, phrases, &candidate)
    case .town: takeOnly(.place, phrases, &candidate)
    case .treaty: takeTreaty(phrases, &candidate)
    case .armed:
      candidate.actor += parties.parties(phrases)
      if candidate.actor.contains(where: { $0.party.kind == .person }) {
        candidate.isRefused = true
      }
    case .addressee:
      candidate.counterpart += parties.parties(phrases)
      if candidate.counterpart.isEmpty { candidate.isRefused = true }
    case .whose:
      for phrase in phrases {
        let found = parties.parties(phrase)
        candidate.counterpart +=
          found.isEmpty
          ? sentence.names(in: phrase).suffix(1).compactMap { parties.reference(to: $0.entity) }
          : found
      }
      takeObject(phrases, &candidate)
    case .never: candidate.isRefused = true
    case .swap, .swapped, .none, .yes: break
    }
  }

  /// `condemned the operation`: whose it is.
  private func takeOperation(_ phrases: [Int], _ candidate: inout EventCandidate) {
    guard let phrase = phrases.first, sentence.facts(phrase).has(.operation),
      sentence.headName(phrase) == nil
    else { return }
    for complement in clauses.complements(from: phrase + 1) where complement.preposition == "by" {
      candidate.counterpart += parties.parties(complement.phrases)
    }
    if candidate.counterpart.isEmpty, sentence.names(in: phrase).isEmpty,
      discourse.attackers.count == 1
    {
      candidate.counterpart = discourse.attackers
    }
  }

  private func takeOnly(_ kind: Party.Kind, _ phrases: [Int], _ candidate: inout EventCandidate) {
    let found = parties.parties(phrases)
    candidate.counterpart += found.filter { $0.party.kind == kind }
    if candidate.counterpart.isEmpty { candidate.isRefused = true }
  }

  private func takeObject(_ phrases: [Int], _ candidate: inout EventCandidate) {
    guard let words = objectWords(phrases) else { return }
    if candidate.type == .supply, phrases.allSatisfy({ isAct($0) }) { candidate.isRefused = true }
    candidate.object = field.text.text(of: words)
    candidate.objectWords = words
  }

  /// Whether a noun is that of an event itself: `provided airstrikes`, `gave talks`.
  private func isAct(_ index: Int) -> Bool {
    let noun = sentence.facts(index).noun
    guard noun >= 0, sentence.headName(index) == nil else { return false }
    return !lexicon.nounPredicates[Int(noun)].contains { $0.type == .supply || $0.type == .agree }
  }

  /// The words of an object with what is attached by `of`.
  func objectWords(_ phrases: [Int]) -> Range<Int>? {
    guard let first = phrases.first.flatMap({ sentence.chunk($0) }),
      let last = phrases.last.flatMap({ sentence.chunk($0) })
    else { return nil }
    var end = last.words.upperBound
    var index = (phrases.last ?? 0) + 1
    while sentence.lowercased(index) == "of"
      || sentence.lowercased(index) == "in" && isMoney(first.words),
      let next = sentence.chunk(index + 1),
      next.kind == .noun
    {
      end = next.words.upperBound
      index += 2
    }
    return first.words.lowerBound..<max(end, first.words.upperBound)
  }

  /// `$110 billion in military equipment`.
  private func isMoney(_ words: Range<Int>) -> Bool {
    MoneyReader(field: field, words: lexicon.money).amounts(in: words).first?.words == words
  }

  /// Forces that are sent: whoever sends them acts, or their country.
  private func takeOwner(_ phrases: [Int], _ candidate: inout EventCandidate) {
    let found = parties.parties(phrases)
    let isForce =
      found.contains(where: \.isForce)
      || phrases.contains { sentence.facts($0).has(.forceNoun) || hasWeapon($0) }
    guard isForce else {
      if !candidate.predicate.needs.isEmpty || candidate.type == .deploy {
        candidate.isRefused = true
      }
      return
    }
    if candidate.actor.isEmpty { candidate.actor = found }
    takeObject(phrases, &candidate)
  }

  func hasWeapon(_ index: Int) -> Bool {
    sentence.names(in: index).contains { discourse.entities[$0.entity].kind == .weapon }
  }

  /// The chunk of what is counted: of `diplomats` in `a number of diplomats`.
  private func counted(_ index: Int) -> Int {
    sentence.facts(index).has(.quantity) && sentence.lowercased(index + 1) == "of"
      && sentence.kind(index + 2) == .noun ? index + 2 : index
  }

  /// `60 US diplomats`: whose they are.
  private func takeOwned(_ phrases: [Int], _ candidate: inout EventCandidate) {
    for phrase in phrases.map(counted)
    where sentence.facts(phrase).has(.state) || sentence.facts(phrase).has(.representative) {
      candidate.counterpart += parties.parties(phrase)
    }
    takeObject(phrases, &candidate)
    if candidate.counterpart.isEmpty { candidate.isRefused = true }
  }

  /// `the AfCFTA agreement`, `the Paris accord`; a body that one joins is the other side.
  private func takeTreaty(_ phrases: [Int], _ candidate: inout EventCandidate) {
    for phrase in phrases {
      let isTreaty =
        sentence.facts(phrase).has(.treaty)
        && sentence.chunk(phrase).map { chunk in
          chunk.words.contains { field.tokens[$0].flags.contains(.startsUpper) }
        } ?? false
      if let name = sentence.headName(phrase),
        discourse.entities[name.entity].kind == .organisation
      {
        candidate.counterpart += parties.parties(phrase)
        candidate.hasTreaty = true
      } else if isTreaty {
        candidate.hasTreaty = true
      }
    }
    takeObject(phrases, &candidate)
    if !candidate.hasTreaty,
      !phrases.contains(where: { sentence.facts($0).noun >= 0 || sentence.facts($0).has(.treaty) })
    {
      candidate.isRefused = true
    }
  }
}

extension Reference {
  /// Whether it can say where something was.
  var isPlace: Bool { party.kind == .place || party.kind == .country }
}
