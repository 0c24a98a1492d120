extension [Entity] {
  /// Sorts by kind, then by mentions (most first), then by current order, and assigns new IDs.
  package func ranked() -> [Entity] {
    var ranked: [Entity] = []
    ranked.reserveCapacity(count)
    for kind in Kind.entities {
      let group = indices.filter { self[$0].kind == kind }.sorted { a, b in
        let counts = (self[a].mentions.count, self[b].mentions.count)
        return counts.0 != counts.1 ? counts.0 > counts.1 : a < b
      }
      for (number, index) in group.enumerated() {
        ranked.append(self[index])
        ranked[ranked.count - 1].id = (kind.traits.entity?.letter ?? "") + String(number + 1)
      }
    }
    return ranked
  }
}
