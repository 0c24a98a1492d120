extension ScreenState {
  /// `i`: why the mention that was walked to is there, or else the first one of what is selected.
  mutating func inspect() -> [Effect] {
    if reading.mentions.isEmpty { markSelection(evenFromAfar: true) }
    guard let article = reading.article,
      let spot = reading.mentions.indices.contains(reading.mentionCursor ?? 0)
        ? reading.mentions[reading.mentionCursor ?? 0] : nil,
      let subject = subject(at: spot, in: article.annotation)
    else { return tell("select an entity first: Tab to the entities, then j") }
    let surface = String(article.parsed[spot.field].slice(spot.range))
    overlay = .inspection(Inspection(subject: subject, spot: spot, surface: surface))
    return [.archive(.explain(article.id, spot))]
  }

  mutating func pressInInspection(_ key: Key, _ inspection: Inspection) -> [Effect] {
    guard case .character(let letter) = key,
      inspection.offers.contains(where: { $0.key == letter }), let entity = inspection.entity
    else {
      switch key {
      case .escape, .enter, .character("q"), .character("i"): overlay = .none
      default: break
      }
      return []
    }
    switch letter {
    case "m":
      guard let kind = entity.kind.facet else { return [] }
      return openPicker(kind, merging: entity)
    case "s":
      overlay = .naming(inspection, Prompt(proposing: entity.name + " (2)"))
      return []
    default:
      overlay = .none
      return rule(.never(kind: entity.kind, surface: inspection.surface))
    }
  }

  /// Types the name of the other one that a mention's entity is split into.
  mutating func pressInNaming(_ key: Key, _ inspection: Inspection, _ old: Prompt) -> [Effect] {
    var prompt = old
    switch key {
    case .escape: overlay = .inspection(inspection)
    case .enter:
      guard let entity = inspection.entity, let article = reading.article?.id else { return [] }
      let name = String(prompt.line.trimmed)
      guard !name.isEmpty, !EntityRulings.isSame(name, entity.name, entity.kind) else {
        return tell("the other one needs a name of its own")
      }
      overlay = .none
      let surface = inspection.surface == entity.name ? nil : inspection.surface
      return rule(
        .apart(kind: entity.kind, name: entity.name, surface: surface, in: article, as: name))
    default:
      _ = prompt.edit(key)
      overlay = .naming(inspection, prompt)
    }
    return []
  }

  /// Makes a ruling; the articles that it concerns are annotated again in the background.
  mutating func rule(_ ruling: EntityRuling) -> [Effect] {
    guard let article = reading.article?.id else { return [] }
    message = ScreenMessage(text: "renewing the articles that this concerns …", isProblem: false)
    let change = ChangeHistory.Change.ruling(
      RulingChange(ruling: ruling, article: article, isOn: true, reason: .asked))
    history.take(change)
    return [make(change)]
  }

  /// The archive holds the ruling, and the articles follow it.
  mutating func take(_ change: RulingChange, articles: Int) -> [Effect] {
    let count = "\(articles) \(articles == 1 ? "article" : "articles") changed"
    let what =
      switch change.reason {
      case .undone: "undone, \(count)"
      case .redone: "redone, \(count)"
      case .asked, .opened: "\(count); z undoes"
      }
    message = ScreenMessage(text: what, isProblem: false)
    wantedArticle = nil
    return renewQuery(keeping: list.selected?.id)
  }

  mutating func takeExplanation(_ why: String?, of spot: Reading.Spot) {
    guard case .inspection(var inspection) = overlay, inspection.spot == spot else { return }
    inspection.why = why ?? "the present lists and weights would not take it"
    overlay = .inspection(inspection)
  }

  private func subject(
    at spot: Reading.Spot, in annotation: Annotation
  ) -> Inspection.Subject? {
    if case .entity(let index) = sidebar.selected, annotation.entities.indices.contains(index) {
      return .entity(annotation.entities[index])
    }
    return annotation.dates.first { spot.field == .text && $0.range == spot.range }
      .map(Inspection.Subject.date)
  }
}
