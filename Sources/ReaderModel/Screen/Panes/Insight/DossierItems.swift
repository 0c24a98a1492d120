import Text

/// What stands in the pane of a dossier.
struct DossierItems {
  private static let namesShown = 12
  private static let rolesShown = 12
  private static let companionsShown = 8

  private let dossier: Dossier

  init(_ dossier: Dossier) { self.dossier = dossier }

  /// The items; `rows` gets the facts that they point at.
  func items(_ rows: inout [InsightRow]) -> [InsightItem] {
    rows = dossier.events + dossier.quotes + dossier.mentions
    var items: [InsightItem] = [.line(summary)]
    if dossier.months.count > 1, let first = dossier.months.first, let last = dossier.months.last {
      items.append(.chart(series, from: first.name, through: last.name))
    }
    items += section("Also called", lines(of: dossier.names.prefix(Self.namesShown)))
    items += section("Offices and countries", dossier.roles.prefix(Self.rolesShown).map(line))
    for kind in Kind.entities where kind.traits.facet != nil {
      let found = dossier.companions.filter { $0.kind == kind }.prefix(Self.companionsShown)
      let pieces = found.map { InsightPiece("\($0.name)\u{A0}\($0.articles)   ") }
      if !pieces.isEmpty {
        items += [.heading("With: \(kind.traits.heading.lowercased())", aside: ""), .line(pieces)]
      }
    }
    var start = 0
    for (title, count) in [
      ("Takes part in", dossier.events.count), ("Says", dossier.quotes.count),
      ("Is named in", dossier.mentions.count),
    ] where count > 0 {
      items.append(.heading(title, aside: "\(count)"))
      items += (start..<start + count).map(InsightItem.row)
      start += count
    }
    return items
  }

  private var summary: [InsightPiece] {
    let days = [dossier.first, dossier.last].compactMap { $0?.description }
    let span = Set(days).count < 2 ? days.first ?? "" : days.joined(separator: " – ")
    return [
      InsightPiece(dossier.articles.map { grouped($0, "article") } ?? "counting …", .strong),
      InsightPiece(span.isEmpty ? "" : " · \(span)", .date),
    ]
  }

  /// The months without gaps.
  private var series: [Int] {
    MonthSeries(dossier.months).counts
  }

  private func section(_ title: String, _ lines: [[InsightPiece]]) -> [InsightItem] {
    lines.isEmpty ? [] : [.heading(title, aside: "")] + lines.map(InsightItem.line)
  }

  private func lines(of names: ArraySlice<String>) -> [[InsightPiece]] {
    names.isEmpty ? [] : [[InsightPiece(names.joined(separator: " · "))]]
  }

  private func line(_ role: Dossier.Role) -> [InsightPiece] {
    let days = [role.first, role.last].compactMap { $0?.description }
    let span = Set(days).count < 2 ? days.first ?? "" : days.joined(separator: " – ")
    return [
      InsightPiece(role.text, .party),
      InsightPiece(span.isEmpty ? "" : " · \(span)", .date),
      InsightPiece(" · \(role.articles)", .secondary),
    ]
  }
}
