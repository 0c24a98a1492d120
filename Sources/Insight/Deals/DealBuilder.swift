import ReaderModel

/// Makes a card of each supply of goods, arms, services or a company.
enum DealBuilder {
  static func deals(_ events: [InsightEvent], _ sources: [EventCandidate]) -> [Deal] {
    var deals: [Deal] = []
    for (number, event) in events.enumerated() {
      guard event.type == .supply, let facts = sources[number].deal, !facts.isAid else { continue }
      deals.append(
        Deal(
          supplier: event.actor, recipient: event.counterpart, item: facts.item,
          weapons: facts.weapons, quantity: facts.quantity, value: facts.value,
          status: facts.status, isMilitary: facts.isMilitary, event: number,
          evidence: event.evidence))
    }
    return deals
  }
}
