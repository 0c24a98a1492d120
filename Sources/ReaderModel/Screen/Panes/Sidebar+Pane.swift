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
      switch movement {
      case .top: move(by: -rows.count)
      case .bottom: move(by: rows.count)
      case .row(let index):
        move(by: -rows.count)
        move(by: index)
      case .lines, .halfPages, .pages: move(by: movement.lines(page: page) ?? 0)
      }
      return [.markSelection]
    case .step: return nil
    case .activate: return activate(in: screen)
    case .wheel(let turns):
      move(by: turns)
      return [.markSelection]
    case .click(let x, let y):
      let area = screen.layout.content(of: screen.layout.entities)
      let row = SidebarFlow(rows, from: top, in: area).row(atX: x - area.x, y: y - area.y)
      if let row { select(row) }
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

  /// The mentions of the selected row in the article, in order.
  func selectedSpots(in annotation: Annotation) -> [Reading.Spot] {
    switch selected {
    case .entity(let index):
      guard annotation.entities.indices.contains(index) else { return [] }
      return annotation.entities[index].mentions
        .map { Reading.Spot(field: $0.field, range: $0.range) }
        .sorted { ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound) }
    case .implied(let country):
      return annotation.entities.filter { $0.country == country.code }.flatMap(\.mentions)
        .map { Reading.Spot(field: $0.field, range: $0.range) }
        .sorted { ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound) }
    case .date(let value, _):
      return annotation.dates.filter { $0.value == value }
        .map { Reading.Spot(field: .text, range: $0.range) }
    case .facet, .more, .blank, .heading, .role, .sparkline, nil: return []
    }
  }

  /// Filters by the selected row, or takes its filter away; for a date, goes to it in the text.
  private mutating func activate(in screen: Surroundings) -> [ScreenRequest] {
    switch selected {
    case .entity(let index):
      guard let entities = screen.article?.annotation.entities, entities.indices.contains(index)
      else { return [] }
      guard let article = screen.article,
        let filter = entities[index].filter(in: article, by: screen.setting.rules)
      else {
        return [.tell("events can't be filtered by yet")]
      }
      return [.filter([filter])]
    case .implied(let country): return [.filter([.country(country.code)])]
    case .facet(let facet):
      guard let filter = facet.kind.filter(for: facet, by: screen.setting.rules) else { return [] }
      if let index = screen.result.filters.firstIndex(of: filter) {
        return [.removeFilter(at: index)]
      }
      return [.filter([filter])]
    case .more(let kind, _) where content == .entities:
      openedEntities.insert(kind)
      rebuild(for: screen.article?.annotation)
      return [.markSelection]
    case .more(let kind, _):
      open(kind)
      return [.countFacets(facetRequests(screen.result.query))]
    case .date: return [.perform(.walkMentions(.next)), .focus(.text)]
    case .blank, .heading, .role, .sparkline, nil: return []
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
  func filter(in article: Article, by rules: IdentityRules) -> Filter? {
    switch kind {
    case .country: return country.map(Filter.country)
    case .event: return .phrase(name)
    default:
      let isTold = SurnameEvidence(article.annotation, of: article.parsed)
        .distinguishes(self, named: FacetName(kind, name, by: rules))
      return kind.filter(
        named: name, country: isTold ? country : nil, role: isTold ? role : nil, by: rules)
    }
  }
}
