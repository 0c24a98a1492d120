extension Sidebar: Pane {
  package static let context = KeyContext(
    "entities", "entities and facets", under: .panes)

  package func search(typed: TypedLines) -> any Overlay { NarrowPrompt(proposing: narrowing) }

  package mutating func update(
    _ input: PaneInput, in screen: Surroundings
  ) -> [ScreenRequest]? {
    switch input {
    case .move(let movement):
      let page = screen.layout.content(of: screen.layout.entities).height
      move(by: movement.lines(page: page) ?? (movement == .top ? -rows.count : rows.count))
      return [.markSelection]
    case .step: return nil
    case .activate: return activate(in: screen)
    case .wheel(let turns):
      move(by: turns)
      return [.markSelection]
    case .click(_, let y):
      select(top + y - screen.layout.content(of: screen.layout.entities).y)
      return [.focus(.entities)]
    }
  }

  /// Switches between entities and facets; if the pane is hidden, shows it with facets and focuses
  /// it.
  mutating func switchContent(in screen: Surroundings) -> [ScreenRequest] {
    let isHidden = screen.layout.entities.isEmpty
    let content: Content = isHidden || self.content == .entities ? .facets : .entities
    if content != self.content { show(content, screen.article?.annotation) }
    return [isHidden ? .focus(.entities) : .markSelection]
      + [.countFacets(facetRequests(screen.result.query))]
  }

  /// The facets to count for `query`; none while the pane shows entities.
  func facetRequests(_ query: ArticleQuery) -> [FacetsRequest] {
    guard content == .facets else { return [] }
    return Self.facetKinds.map {
      FacetsRequest(
        kind: $0, query: query, narrowedBy: "", limit: Self.facetLimit, purpose: .pane, ticket: 0)
    }
  }

  /// The mentions of the selected row in the article, in order.
  func selectedSpots(in annotation: Annotation) -> [Reading.Spot] {
    switch selected {
    case .entity(let index):
      guard annotation.entities.indices.contains(index) else { return [] }
      return annotation.entities[index].mentions
        .map { Reading.Spot(field: $0.field, range: $0.range) }
        .sorted { ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound) }
    case .date(let value, _):
      return annotation.dates.filter { $0.value == value }
        .map { Reading.Spot(field: .text, range: $0.range) }
    case .facet, .blank, .heading, .role, nil: return []
    }
  }

  /// Filters by the selected row; for a date, goes to it in the text.
  private func activate(in screen: Surroundings) -> [ScreenRequest] {
    switch selected {
    case .entity(let index):
      guard let entities = screen.article?.annotation.entities, entities.indices.contains(index)
      else { return [] }
      guard let filter = entities[index].filter(by: screen.setting.rules) else {
        return [.tell("events can't be filtered by yet")]
      }
      return [.filter([filter])]
    case .facet(let facet):
      return facet.kind.filter(for: facet, by: screen.setting.rules).map { [.filter([$0])] } ?? []
    case .date: return [.perform(.walkMentions(.next)), .focus(.text)]
    case .blank, .heading, .role, nil: return []
    }
  }

  /// Whether Enter goes to a date in the text instead of filtering.
  private var isOnDate: Bool {
    if case .date = selected { true } else { false }
  }

  package func hints(in screen: Surroundings) -> [Hint] {
    content == .facets
      ? [
        Hint(.activate, "filter"), Hint(.toggleFacets, "entities"), Hint(.search, "narrow"), .help,
        Hint(.back, "back"),
      ]
      : [
        Hint(.activate, isOnDate ? "show" : "filter"), Hint(.walkMentions(.next), "mention"),
        Hint(.inspect, "why"),
        Hint(.toggleFacets, "facets"), Hint(.search, "narrow"), .help, Hint(.back, "back"),
      ]
  }
}

extension Entity {
  /// The filter for articles with the entity; nil for kinds without one.
  fileprivate func filter(by rules: IdentityRules) -> Filter? {
    switch kind {
    case .country: country.map(Filter.country)
    case .event: .phrase(name)
    default: kind.filter(named: name, country: country, role: role, by: rules)
    }
  }
}
