import Text

/// The rows of the article's entities.
extension Sidebar {
  func entityRows(_ annotation: Annotation) -> [Row] {
    let needle = FoldedText(narrowing)
    var result: [Row] = []
    for kind in Kind.entities {
      let members = annotation.entities.indices.filter {
        annotation.entities[$0].kind == kind && keeps(annotation.entities[$0].name, needle)
      }
      let implied = kind == .country ? annotation.impliedCountries : []
      let countries = implied.filter { keeps($0.name, needle) }
      guard !members.isEmpty || !countries.isEmpty else { continue }
      addHeading(kind.traits.heading, to: &result)
      let groups =
        members.map { group(of: $0, annotation.entities[$0]) }
        + countries.map { EntityGroup(rows: [.implied($0)], mentions: 0) }
      let kept = narrowing.isEmpty && !openedEntities.contains(kind) ? Self.kept(of: groups) : nil
      result += groups.prefix(kept ?? groups.count).flatMap(\.rows)
      if let kept { result.append(.more(kind, groups.count - kept)) }
    }
    let dates = dateRows(annotation.dates, needle)
    if !dates.isEmpty {
      addHeading("Dates", to: &result)
      result += dates
    }
    return result
  }

  /// An entity, with its role.
  private struct EntityGroup {
    var rows: [Row]
    var mentions: Int
  }

  private func group(of index: Int, _ entity: Entity) -> EntityGroup {
    EntityGroup(
      rows: [.entity(index)] + (entity.role.map { [.role($0)] } ?? []),
      mentions: entity.mentions.count)
  }

  /// The entities of a kind that are shown at least, and the least that are folded.
  private static let (leastShown, leastFolded) = (6, 3)

  /// How many entities are shown until the others are opened: those that the article names more than
  /// once, so that what it names in passing pushes no other kind away. Nil if all are.
  private static func kept(of groups: [EntityGroup]) -> Int? {
    let often = groups.lastIndex { $0.mentions > 1 }.map { $0 + 1 } ?? 0
    let kept = max(often, leastShown)
    return groups.count - kept >= leastFolded ? kept : nil
  }

  private func dateRows(_ dates: [DateMention], _ needle: FoldedText) -> [Row] {
    var counts: [String: Int] = [:]
    for date in dates { if let value = date.value { counts[value, default: 0] += 1 } }
    return counts.keys.sorted().filter { keeps($0, needle) }.map { .date($0, counts[$0] ?? 0) }
  }
}
