/// The facets of the third pane: what it counts, and its rows.
extension Sidebar {
  /// The facets that the pane counts, in its order.
  static let facetKinds = Kind.counted.filter { $0.traits.paneOrder != nil }
    .sorted { ($0.traits.paneOrder ?? 0) < ($1.traits.paneOrder ?? 0) }
  /// Values of each kind before it is opened, and after.
  private static let (first, opened) = (8, 200)
  /// The most values of a kind.
  private static let most = 5000
  /// The most values of a narrowed kind, and the most months.
  private static let (mostNarrowed, mostMonths) = (200, 2400)

  private func limit(of kind: Facet.Kind) -> Int {
    if kind == .month { return Self.mostMonths }
    return max(shown[kind] ?? Self.first, narrowing.isEmpty ? 0 : Self.mostNarrowed)
  }

  /// Whether counts are pending and none has come.
  package var isCounting: Bool { content == .facets && !counting.isEmpty }

  /// The most articles that a value of the kind has, for its bar.
  package func largest(_ kind: Facet.Kind) -> Int {
    facets[kind]?.values.reduce(1) { max($0, $1.articles) } ?? 1
  }

  /// The facets to count for `query`; none while the pane shows entities.
  mutating func facetRequests(_ query: ArticleQuery) -> [FacetsRequest] {
    guard content == .facets else { return [] }
    counting = Set(Self.facetKinds)
    return Self.facetKinds.map {
      FacetsRequest(
        kind: $0, query: query, narrowedBy: narrowing, limit: limit(of: $0), purpose: .pane,
        ticket: 0)
    }
  }

  /// Forgets pending counts after a failure.
  mutating func giveUp() { counting = [] }

  /// Shows more values of a kind.
  mutating func open(_ kind: Facet.Kind) {
    shown[kind] = shown[kind].map { min($0 * 5, Self.most) } ?? Self.opened
    rebuild(for: nil)
  }

  func facetRows() -> [Row] {
    var result: [Row] = []
    for kind in Self.facetKinds {
      guard let page = facets[kind], !page.values.isEmpty else { continue }
      addHeading(kind.traits.heading, to: &result)
      var values = page.values
      if kind == .month {
        values.sort { $0.name > $1.name }
        let counts = MonthSeries(values).counts
        if counts.count > 2 { result.append(.sparkline(counts)) }
      }
      values = Array(values.prefix(shown[kind] ?? Self.first))
      result += values.map(Row.facet)
      if page.total > values.count { result.append(.more(kind, page.total - values.count)) }
    }
    return result
  }
}

extension Sidebar.Row {
  /// Whether it is the same row, perhaps with another count.
  func isSame(as other: Sidebar.Row) -> Bool {
    guard case .facet(let one) = self, case .facet(var two) = other else { return self == other }
    two.articles = one.articles
    return one == two
  }
}
