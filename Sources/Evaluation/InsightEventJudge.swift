import ReaderModel

/// Which found events are marked.
struct InsightEventJudge {
  private static let groups: [[EventType]] = [
    [.meet, .visit, .call], [.agree, .supply], [.deploy, .attack, .detain],
    [.sanction, .accuse, .warn], [.appoint],
  ]

  let article: ParsedArticle
  let surfaces: InsightSurfaces

  /// Type and all parties are right, nobody is foreign, and the evidence is the same.
  func isStrict(_ gold: InsightGold.Event, _ found: InsightEvent) -> Bool {
    guard types(gold).contains(found.type), sharesEvidence(gold, found) else { return false }
    return sides(gold, found).allSatisfy { $0.isFulfilled(by: $1) }
  }

  /// The group of types is right, and a party on each side; a side may be blank, and at most half
  /// of one is foreign.
  func isLenient(_ gold: InsightGold.Event, _ found: InsightEvent) -> Bool {
    let isOneGroup = Self.groups.contains { group in
      group.contains(found.type) && types(gold).contains { group.contains($0) }
    }
    guard isOneGroup, sharesEvidence(gold, found) else { return false }
    let counts = sides(gold, found).map { (right: $0.count(of: $1), all: $1.count) }
    return counts.allSatisfy { 2 * $0.right >= $0.all } && counts.contains { $0.right > 0 }
  }

  private func types(_ gold: InsightGold.Event) -> [EventType] {
    gold.type.split(separator: "|").compactMap { EventType(rawValue: String($0)) }
  }

  /// The names and the parties of each side; those of a meeting are one side.
  private func sides(
    _ gold: InsightGold.Event, _ found: InsightEvent
  ) -> [(InsightNames, [Set<String>])] {
    let isPlaced = [.visit, .deploy, .attack].contains(found.type)
    let other = found.counterpart.isEmpty && isPlaced ? found.place : found.counterpart
    if found.type.isSymmetric {
      let all = surfaces.of(found.actor + other)
      return [(InsightNames(gold.actor + gold.counterpart), all)]
    }
    return [
      (InsightNames(gold.actor), surfaces.of(found.actor)),
      (InsightNames(gold.counterpart), surfaces.of(other)),
    ]
  }

  /// Half of a found sentence is marked, or half of a marked one is found by one at most twice as
  /// long.
  private func sharesEvidence(_ gold: InsightGold.Event, _ found: InsightEvent) -> Bool {
    let marked = gold.evidence.compactMap { article.span(of: $0) }
    return found.evidence.contains { span in
      marked.contains { sentence in
        let both = 2 * span.overlap(sentence)
        return both >= span.range.count
          || both >= sentence.range.count && span.range.count <= 2 * sentence.range.count
      }
    }
  }
}
