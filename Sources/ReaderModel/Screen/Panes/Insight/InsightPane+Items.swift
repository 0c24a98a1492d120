/// Puts facts in order and into groups.
extension InsightPane {
  /// Makes the items of the facts; the selected fact stays selected.
  mutating func arrange() {
    let selected = selectedIndex
    items =
      switch content {
      case nil: []
      case .dossier: dossier.map { DossierItems($0).items(&rows) } ?? []
      case .list(.timeline): timeline
      case .list: grouping == .none ? sorted(Array(rows.indices)).map(InsightItem.row) : grouped
      }
    cursor = items.firstIndex { $0 == .row(selected ?? -1) } ?? firstRow(from: 0, by: 1) ?? 0
  }

  private var selectedIndex: Int? {
    guard items.indices.contains(cursor), case .row(let index) = items[cursor] else { return nil }
    return index
  }

  /// The first fact from an item on, in a direction; nil if none follows.
  func firstRow(from start: Int, by step: Int) -> Int? {
    var index = start
    // A dossier is walked line by line.
    while items.indices.contains(index) {
      if case .row = items[index] { return index }
      if case .dossier = content { return index }
      index += step
    }
    return nil
  }

  // MARK: Groups

  private var grouped: [InsightItem] {
    var groups: [String: [Int]] = [:]
    for index in rows.indices { groups[group(of: rows[index]), default: []].append(index) }
    let ordered = groups.sorted {
      grouping == .month ? $0.key > $1.key : ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    return ordered.flatMap { name, members in
      [.heading(name, aside: "\(members.count)")] + sorted(members).map(InsightItem.row)
    }
  }

  private func group(of row: InsightRow) -> String {
    switch grouping {
    case .none: return ""
    case .type: return row.event?.type.name ?? ""
    case .month: return row.date.map { String($0.prefix(7)) } ?? "undated"
    case .pair:
      guard let event = row.event else { return InsightWords.names(row.parties) }
      let sides = [event.actor, event.counterpart].map { InsightWords.names($0) }
        .filter { !$0.isEmpty }
      return (event.type.isSymmetric ? sides.sorted() : sides).joined(separator: " – ")
    }
  }

  // MARK: Order

  private func sorted(_ indices: [Int]) -> [Int] {
    switch order {
    case .result: indices
    case .date: indices.sorted { (rows[$1].date ?? "", $0) < (rows[$0].date ?? "", $1) }
    case .value: indices.sorted { (amount($1), $0) < (amount($0), $1) }
    case .recipient: indices.sorted { (recipient($0), $0) < (recipient($1), $1) }
    case .weapon: indices.sorted { (item($0), $0) < (item($1), $1) }
    }
  }

  private func deal(_ index: Int) -> Deal? {
    if case .deal(let deal, _) = rows[index].fact { deal } else { nil }
  }

  private func amount(_ index: Int) -> Int { deal(index)?.value?.amount ?? -1 }

  /// Deals that don't say it come last.
  private func recipient(_ index: Int) -> String {
    deal(index)?.recipient.first?.name ?? "\u{10FFFF}"
  }

  private func item(_ index: Int) -> String {
    deal(index).flatMap { $0.weapons.first ?? $0.item } ?? "\u{10FFFF}"
  }

  // MARK: Timeline

  /// The sentences of the month by day, planned ones apart.
  private var timeline: [InsightItem] {
    let ordered = rows.indices.sorted { (rows[$0].date ?? "", $0) < (rows[$1].date ?? "", $1) }
    let past = ordered.filter { !rows[$0].isPlanned }
    let planned = ordered.filter { rows[$0].isPlanned }
    let head: [InsightItem] = planned.isEmpty ? [] : [.heading("Planned", aside: "")]
    return past.map(InsightItem.row) + head + planned.map(InsightItem.row)
  }
}
