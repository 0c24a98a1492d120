/// Facts of the result, in place of text and entities.
extension ScreenState {
  mutating func perform(_ action: InsightAction) -> [Effect] {
    switch action {
    case .list(let list): return show(.list(list))
    case .nextList:
      guard case .list(let list) = insight.content else { return show(.list(.events)) }
      let all = InsightList.allCases
      return show(.list(all[((all.firstIndex(of: list) ?? 0) + 1) % all.count]))
    case .dossier:
      guard let subject = dossierSubject else {
        return tell("select an entity first: \(key: .focus(.next)) to the entities")
      }
      return show(.dossier(subject))
    case .group:
      insight.regroup()
      return tellArrangement(insight.grouping.label)
    case .order:
      insight.reorder()
      return tellArrangement(insight.order.label)
    case .explain: return explainFact()
    }
  }

  private mutating func tellArrangement(_ label: String) -> [Effect] {
    label.isEmpty ? [] : tell(Phrase(label))
  }

  private mutating func show(_ content: InsightContent) -> [Effect] {
    if isArchiveEmpty { return tell("the archive is empty") }
    focus = .insight
    chips.fit(result.filters.count)
    return obey(insight.open(content, of: result.query))
  }

  /// The entity or the value that is selected.
  private var dossierSubject: Facet? {
    switch sidebar.selected {
    case .facet(let facet) where facet.kind.traits.entity != nil: return facet
    case .implied(let country):
      return Facet(
        kind: .country, name: country.name, country: country.code, articles: country.mentions)
    case .entity(let index):
      guard let entities = reading.article?.annotation.entities, entities.indices.contains(index),
        entities[index].kind.traits.facet != nil
      else { return nil }
      let entity = entities[index]
      return Facet(
        kind: entity.kind, name: entity.name, country: entity.country,
        role: entity.role, articles: 1)
    default: return nil
    }
  }

  /// Goes to the sentence of a fact. What a dossier knows from outside of the result leads to all
  /// articles on its subject.
  mutating func open(_ row: InsightRow) -> [Effect] {
    soughtFact = row
    var effects: [Effect] = []
    if list.goTo(row.article.id), list.window.selected?.id == row.article.id {
      effects = obey([list.follow])
    } else {
      if case .dossier(let subject) = insight.content, result.query.filter != .all,
        let filter = subject.kind.filter(for: subject, by: setting.rules)
      {
        result = ResultQuery(ArticleQuery(filter: filter, order: result.order))
      }
      effects = seek(row)
    }
    focus = .text
    opening = row.article.id
    if let article = reading.article, article.id == row.article.id {
      effects += arrived(article)
    }
    return effects
  }

  /// Renews the list so that it stands on the article of a fact.
  mutating func seek(_ row: InsightRow) -> [Effect] {
    awaitedPlace = row.article.id
    return renewQuery(
      keeping: ListPlace(article: row.article.id, position: row.article.position))
  }

  /// Lights the evidence for which an article was opened, and marks the article as read.
  mutating func arrived(_ article: Article) -> [Effect] {
    if let fact = soughtFact, fact.article.id == article.id {
      soughtFact = nil
      reading.show(evidence: fact.evidence)
    }
    guard opening == article.id else { return [] }
    opening = nil
    return markOpened(article)
  }

  /// Asks whether the selected fact is wrong.
  private mutating func explainFact() -> [Effect] {
    guard let row = insight.selected else { return tell("no fact is selected") }
    guard let label = row.label else { return tell("dates are found by their words alone") }
    let why = row.event.map { "rule ‘\($0.rule)’" } ?? "a verb of saying, or the marks"
    return open(
      Confirmation(
        .rule(.wrong(label, in: row.article.id)), "by \(why); say that it is wrong",
        of: .listed([row.article.id])))
  }

  mutating func closeInsight() -> [Effect] {
    insight.content = nil
    return focus(on: .list)
  }

  /// Keeps the facts those of the result, and asks for as many as the screen shows.
  mutating func fitInsight() -> [Effect] {
    guard insight.isOpen, !layout.insight.isEmpty else { return [] }
    let content = layout.content(of: layout.insight)
    var requests: [ScreenRequest] = []
    let (shown, wanted) = (insight.query, result.query)
    if (shown.filter, shown.order) != (wanted.filter, wanted.order), case .list = insight.content {
      requests = insight.reload(result.query)
    }
    insight.scroll(
      width: content.width - 3, height: max(1, content.height - insight.headRows),
      dates: setting.configuration.appearance.dates)
    requests += insight.fill(visible: content.height)
    return obey(requests)
  }
}
