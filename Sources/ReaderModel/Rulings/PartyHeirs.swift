/// What rulings made of the entities that take part in events, quotes and deals.
struct PartyHeirs {
  private struct Place: Hashable {
    var field: ArticleField
    var start: Int
    var kind: Kind
  }

  private let before: [String: Entity]
  private let after: [Place: Entity]

  /// Rulings turned the entities `before` into those of `after`, whose mentions are among the same.
  init(_ before: [Entity], _ after: [Entity]) {
    self.before = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let places = after.flatMap { entity in
      entity.mentions.map {
        (Place(field: $0.field, start: $0.range.lowerBound, kind: entity.kind), entity)
      }
    }
    self.after = Dictionary(places, uniquingKeysWith: { first, _ in first })
  }

  /// The insights with the entities of now. Rows that lose a side are left out.
  func applied(to insights: Insights) -> Insights {
    var result = insights
    var numbers: [Int: Int] = [:]
    result.events = []
    for (number, event) in insights.events.enumerated() {
      guard let kept = kept(event) else { continue }
      numbers[number] = result.events.count
      result.events.append(kept)
    }
    result.quotes = insights.quotes.compactMap { quote in
      var quote = quote
      quote.speaker = heirs(of: quote.speaker, in: quote.spans)
      return quote.speaker.isEmpty ? nil : quote
    }
    result.deals = insights.deals.compactMap { deal in
      guard let number = numbers[deal.event] else { return nil }
      var deal = deal
      deal.event = number
      deal.supplier = heirs(of: deal.supplier, in: deal.evidence)
      deal.recipient = heirs(of: deal.recipient, in: deal.evidence)
      return deal
    }
    return result
  }

  private func kept(_ event: InsightEvent) -> InsightEvent? {
    var kept = event
    kept.actor = heirs(of: event.actor, in: event.evidence)
    kept.counterpart = heirs(of: event.counterpart, in: event.evidence)
    kept.place = heirs(of: event.place, in: event.evidence)
    kept.attribution = event.attribution.flatMap { heir(of: $0, in: event.evidence) }
    let lostSide =
      (kept.actor.isEmpty && !event.actor.isEmpty)
      || (kept.counterpart.isEmpty && !event.counterpart.isEmpty)
    return lostSide ? nil : kept
  }

  private func heirs(of parties: [Party], in evidence: [TextSpan]) -> [Party] {
    var heirs: [Party] = []
    for case let heir? in parties.map({ self.heir(of: $0, in: evidence) })
    where !heirs.contains(heir) {
      heirs.append(heir)
    }
    return heirs
  }

  /// What became of a party: of its mentions those in the evidence count first. Nil if nothing did.
  private func heir(of party: Party, in evidence: [TextSpan]) -> Party? {
    guard let id = party.entity, let entity = before[id] else { return party }
    let near = entity.mentions.filter { mention in
      evidence.contains { $0.field == mention.field && $0.range.overlaps(mention.range) }
    }
    for mention in near + entity.mentions {
      let place = Place(field: mention.field, start: mention.range.lowerBound, kind: entity.kind)
      guard let heir = after[place] else { continue }
      var new = party
      new.entity = heir.id
      if party.name == entity.name { new.name = heir.name }
      if party.country == entity.country { new.country = heir.country }
      return new
    }
    return nil
  }
}
