extension [Entity] {
  /// Sorts by kind, then by mentions (most first), then by current order, and assigns new IDs.
  package func ranked() -> [Entity] {
    Kind.entities.flatMap { kind in
      let group = filter { $0.kind == kind }.enumerated().sorted { a, b in
        let counts = (a.element.mentions.count, b.element.mentions.count)
        return counts.0 != counts.1 ? counts.0 > counts.1 : a.offset < b.offset
      }
      return group.enumerated().map { number, item in
        var entity = item.element
        entity.id = (kind.traits.entity?.letter ?? "") + String(number + 1)
        return entity
      }
    }
  }
}
