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
      defer { result += countries.map(Row.implied) }
      for index in members {
        result.append(.entity(index))
        if let role = annotation.entities[index].role { result.append(.role(role)) }
      }
    }
    let dates = dateRows(annotation.dates, needle)
    if !dates.isEmpty {
      addHeading("Dates", to: &result)
      result += dates
    }
    return result
  }

  private func dateRows(_ dates: [DateMention], _ needle: FoldedText) -> [Row] {
    var counts: [String: Int] = [:]
    for date in dates { if let value = date.value { counts[value, default: 0] += 1 } }
    return counts.keys.sorted().filter { keeps($0, needle) }.map { .date($0, counts[$0] ?? 0) }
  }
}
