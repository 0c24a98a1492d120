import ReaderModel

/// Makes one row of an event however often the article tells of it.
struct EventMerger {
  private(set) var events: [InsightEvent] = []
  /// The candidate that each row was made of first.
  private(set) var sources: [EventCandidate] = []

  /// Rows that a new mention is compared with at most.
  private static let compared = 100

  /// Adds a mention; the number of its row.
  @discardableResult
  mutating func add(_ candidate: EventCandidate, _ span: TextSpan) -> Int {
    let actor = Self.unique(candidate.actor)
    let counterpart = Self.unique(candidate.counterpart)
    let first = max(0, events.count - Self.compared)
    let same = (first..<events.count).filter { isSame($0, candidate, actor, counterpart) }
    if let number = same.last(where: { hasQuantity($0, of: candidate) }) ?? same.last {
      merge(candidate, span, actor, counterpart, into: number)
      return number
    }
    events.append(
      InsightEvent(
        type: candidate.type, actor: actor, counterpart: counterpart, object: candidate.object,
        place: Self.unique(candidate.place), date: candidate.date, status: candidate.status,
        mode: candidate.predicate.mode, attribution: candidate.attribution,
        rule: candidate.predicate.rule, evidence: [span]))
    sources.append(candidate)
    return events.count - 1
  }

  /// Adds what a later sentence says of the deal in a row.
  mutating func fill(_ number: Int, with facts: DealFacts, _ span: TextSpan) {
    guard var deal = sources[number].deal else { return }
    let status = deal.status
    deal.fill(from: facts)
    deal.status = status
    sources[number].deal = deal
    if !events[number].evidence.contains(span) { events[number].evidence.append(span) }
  }

  /// Gives the latest attack by nobody its attacker.
  mutating func claim(_ candidate: EventCandidate, _ span: TextSpan) {
    guard
      let number = events.lastIndex(where: { $0.type == .attack && $0.actor.isEmpty }),
      !events[number].counterpart.contains(where: { candidate.actor.map(\.party).contains($0) })
    else { return }
    events[number].actor = Self.unique(candidate.actor)
    if !events[number].evidence.contains(span) { events[number].evidence.append(span) }
  }

  private func isSame(
    _ number: Int, _ candidate: EventCandidate, _ actor: [Party], _ counterpart: [Party]
  ) -> Bool {
    let event = events[number]
    guard event.type == candidate.type, event.mode == candidate.predicate.mode,
      Self.fits(event.date, candidate.date) || candidate.isOfKnownGoods,
      Self.mayBeSame(sources[number].deal?.value, candidate.deal?.value)
    else { return false }
    if event.type.isSymmetric {
      let old = event.actor + event.counterpart
      guard Self.matches(old, actor + counterpart) else { return false }
    } else {
      guard Self.matches(event.actor, actor), Self.matches(event.counterpart, counterpart),
        Self.overlaps(event.actor, actor) || Self.overlaps(event.counterpart, counterpart)
      else { return false }
    }
    if event.type == .agree, !Self.isSameTopic(sources[number].topic, candidate.topic) {
      return false
    }
    return event.type != .supply || Self.isSameThing(event.object, candidate.object)
  }

  /// Whether a row tells of as many goods as a mention does.
  private func hasQuantity(_ number: Int, of candidate: EventCandidate) -> Bool {
    guard let quantity = candidate.deal?.quantity else { return false }
    return sources[number].deal?.quantity == quantity
  }

  /// Whether two amounts may be of one deal: one is not said, or they are nearly alike.
  private static func mayBeSame(_ first: Deal.Value?, _ second: Deal.Value?) -> Bool {
    guard let first, let second, first.currency == second.currency else { return true }
    let amounts = [first.amount, second.amount].sorted()
    return amounts[0] >= amounts[1] - amounts[1] / 5
  }

  /// Whether two agreements may be the same: their words say so, or they say little.
  private static func isSameTopic(_ first: Set<String>, _ second: Set<String>) -> Bool {
    let fewest = min(first.count, second.count)
    return fewest < 2 || first.intersection(second).count > (fewest < 3 ? 0 : 1)
  }

  private static func matches(_ first: [Party], _ second: [Party]) -> Bool {
    first.isEmpty || second.isEmpty || second.allSatisfy(first.contains)
      || first.allSatisfy(second.contains)
  }

  private static func overlaps(_ first: [Party], _ second: [Party]) -> Bool {
    first.contains(where: second.contains)
  }

  /// The same date, or one within the other, or none.
  private static func fits(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return true }
    return first.hasPrefix(second) || second.hasPrefix(first)
  }

  /// Whether two objects share a word of some length, and no other number.
  private static func isSameThing(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return true }
    let a = words(first)
    let b = words(second)
    let numbers = (a.filter(isNumber), b.filter(isNumber))
    if !numbers.0.isEmpty, !numbers.1.isEmpty, numbers.0.isDisjoint(with: numbers.1) {
      return false
    }
    return !a.isDisjoint(with: b)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init).filter
      { $0.count > 2 || isNumber($0) })
  }

  private static func isNumber(_ word: String) -> Bool { word.allSatisfy(\.isNumber) }

  private mutating func merge(
    _ candidate: EventCandidate, _ span: TextSpan, _ actor: [Party], _ counterpart: [Party],
    into number: Int
  ) {
    if events[number].actor.count < actor.count { events[number].actor = actor }
    if events[number].counterpart.count < counterpart.count {
      events[number].counterpart = counterpart
    }
    if events[number].type.isSymmetric {
      let all = events[number].actor
      events[number].counterpart.removeAll(where: all.contains)
    }
    if events[number].object == nil { events[number].object = candidate.object }
    if (events[number].date?.count ?? 0) < (candidate.date?.count ?? 0) {
      events[number].date = candidate.date
    }
    if events[number].place.isEmpty { events[number].place = Self.unique(candidate.place) }
    takeStatus(candidate, into: number)
    if let deal = candidate.deal { sources[number].deal?.fill(from: deal) }
    if !events[number].evidence.contains(span) { events[number].evidence.append(span) }
  }

  /// The latest status; what a noun alone says yields to a verb.
  private mutating func takeStatus(_ candidate: EventCandidate, into number: Int) {
    let isWeak = sources[number].isNominal
    if isWeak, !candidate.isNominal {
      events[number].status = candidate.status
      sources[number].isNominal = false
    } else if isWeak == candidate.isNominal,
      Self.rank(candidate.status) > Self.rank(events[number].status)
    {
      events[number].status = candidate.status
    }
  }

  private static func rank(_ status: EventStatus) -> Int {
    EventStatus.allCases.firstIndex(of: status) ?? 0
  }

  private static func unique(_ references: [Reference]) -> [Party] {
    var parties: [Party] = []
    for reference in references where !parties.contains(reference.party) {
      parties.append(reference.party)
    }
    return parties
  }
}
