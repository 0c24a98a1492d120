import ReaderModel

/// Which slots of found deals are right.
struct InsightDealJudge {
  /// What a slot of a pair counts as.
  private enum Slot {
    case nothing, right, wrong, missed, foreign
  }

  let surfaces: InsightSurfaces

  /// The score of a pair; of a found deal alone, or of a marked one alone.
  func score(_ gold: InsightGold.Deal?, _ found: Deal?) -> Score {
    slots(gold, found).reduce(into: Score()) { score, slot in
      score.right += slot == .right ? 1 : 0
      score.predicted += [.right, .wrong, .foreign].contains(slot) ? 1 : 0
      score.expected += [.right, .wrong, .missed].contains(slot) ? 1 : 0
    }
  }

  private func slots(_ gold: InsightGold.Deal?, _ found: Deal?) -> [Slot] {
    let ignored = Set(gold?.ignored ?? [])
    let items = (gold.map { [$0.item ?? ""] + $0.weapons } ?? []).map { Self.words($0) }
    let all: [(String, Slot)] = [
      ("supplier", parties(gold?.supplier, found?.supplier)),
      ("recipient", parties(gold?.recipient, found?.recipient)),
      (
        "item",
        slot(gold?.item, found?.item) { _, item in
          items.contains { !$0.isDisjoint(with: Self.words(item)) }
        }
      ),
      ("weapons", names(gold?.weapons, (found?.weapons ?? []).map { [InsightNames.folded($0)] })),
      ("quantity", slot(gold?.quantity, found?.quantity, ==)),
      (
        "amount",
        slot(gold?.amount, found?.value) {
          $0 == $1.amount && $1.currency == gold?.currency
        }
      ),
      (
        "status",
        slot(gold?.status, found?.status.rawValue) {
          $0.split(separator: "|").contains($1[...])
        }
      ),
    ]
    return all.map { ignored.contains($0.0) ? .nothing : $0.1 }
  }

  private func slot<A, B>(_ gold: A?, _ found: B?, _ isRight: (A, B) -> Bool) -> Slot {
    switch (gold, found) {
    case (nil, nil): .nothing
    case (nil, _): .foreign
    case (_, nil): .missed
    case (let gold?, let found?): isRight(gold, found) ? .right : .wrong
    }
  }

  private func parties(_ gold: [String]?, _ found: [Party]?) -> Slot {
    names(gold, surfaces.of(found ?? []))
  }

  /// Names that may be there or not are nothing.
  private func names(_ gold: [String]?, _ found: [Set<String>]) -> Slot {
    let names = InsightNames(gold ?? [])
    let isRequired = names.names.contains(where: \.isRequired)
    if found.isEmpty { return isRequired ? .missed : .nothing }
    if names.isFulfilled(by: found) { return isRequired ? .right : .nothing }
    return isRequired ? .wrong : .foreign
  }

  private static func words(_ text: String) -> Set<Substring> {
    let small: Set<Substring> = ["of", "and", "a", "an", "for", "in", "with"]
    return Set(
      InsightNames.folded(text.replacing("|", with: " ")).split(separator: " ").map {
        $0.hasSuffix("s") ? $0.dropLast() : $0
      }
    )
    .subtracting(small)
  }
}
