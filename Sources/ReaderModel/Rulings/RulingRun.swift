/// The application of rulings to one article.
struct RulingRun {
  private typealias Subject = EntityRulings.Subject

  /// An entity, or a part of one, under the name that the rulings give it.
  private struct Part {
    var name: String
    var entity: Entity
    /// Whether it has only some mentions, so that the entity's country and office don't apply to
    /// it.
    var isTorn = false
    var isRenamed: Bool { name != entity.name }
  }

  private let rulings: EntityRulings
  private let splits: [EntityRulings.Split]
  private let wrong: Set<InsightLabel>
  private let article: ParsedArticle
  private let refusedKinds: Set<Entity.Kind>
  private let renamedKinds: Set<Entity.Kind>

  /// `wrong` are rows of the article that the reader refused.
  init(
    _ rulings: EntityRulings, splits: [EntityRulings.Split], wrong: Set<InsightLabel>,
    article: ParsedArticle
  ) {
    self.rulings = rulings
    self.splits = splits
    self.wrong = wrong
    self.article = article
    refusedKinds = Set(rulings.refused.map(\.kind))
    renamedKinds = Set(rulings.merged.keys.map(\.kind) + splits.map(\.subject.kind))
  }

  /// Applies the rulings; returns the annotation unchanged if none applies.
  func ruled(_ annotation: Annotation) -> Annotation {
    var annotation = annotation
    annotation.insights = annotation.insights.without(wrong, of: article)
    let kept = annotation.entities.compactMap(withoutRefused)
    let parts = kept.flatMap(parts)
    guard kept != annotation.entities || parts.contains(where: \.isRenamed) else {
      return annotation
    }
    var ruled = annotation
    ruled.entities = merged(parts).ranked()
    ruled.countries = CountryLoss(from: annotation.entities, to: kept)
      .applied(to: annotation.countries)
    ruled.insights = PartyHeirs(annotation.entities, ruled.entities)
      .applied(to: annotation.insights).without(wrong, of: article)
    return ruled
  }

  // MARK: Never

  /// The entity without its refused mentions; nil if none is left.
  private func withoutRefused(_ entity: Entity) -> Entity? {
    guard refusedKinds.contains(entity.kind) else { return entity }
    let left = entity.mentions.filter {
      !rulings.refused.contains(Subject(entity.kind, surface: surface(of: $0)))
    }
    guard left.count < entity.mentions.count else { return entity }
    let names = left.map(surface)
    guard let longest = names.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
    var entity = entity
    entity.mentions = left
    if rulings.refused.contains(Subject(entity.kind, surface: entity.name)) {
      entity.name = longest
    }
    return entity
  }

  private func surface(of mention: Mention) -> String {
    let bytes = article[mention.field].utf8
    return String(
      decoding: bytes.dropFirst(mention.range.lowerBound).prefix(mention.range.count), as: UTF8.self
    )
  }

  // MARK: Same and apart

  private func parts(of entity: Entity) -> [Part] {
    let whole = Part(name: entity.name, entity: entity)
    guard renamedKinds.contains(entity.kind) else { return [whole] }
    var parts: [Part] = []
    follow(whole, passing: [], into: &parts)
    return parts
  }

  /// Follows the rulings from a part's name on. A split may lead to a name passed before, and ends
  /// there; a merge may not, so that a split of merged entities holds.
  private func follow(_ part: Part, passing passed: Set<Subject>, into parts: inout [Part]) {
    let subject = rulings.subject(of: part.entity, named: part.name)
    guard !passed.contains(subject) else { return parts.append(part) }
    let passed = passed.union([subject])
    var rest = part
    for split in splits where split.subject == subject || split.subject == subject.general {
      var moved = rest
      if let wanted = split.surface {
        moved.entity.mentions.removeAll { FacetKey.squashed(surface(of: $0)) != wanted }
        rest.entity.mentions.removeAll { FacetKey.squashed(surface(of: $0)) == wanted }
        moved.isTorn = part.isTorn || !rest.entity.mentions.isEmpty
      } else {
        rest.entity.mentions = []
      }
      guard !moved.entity.mentions.isEmpty else { continue }
      moved.name = split.name
      follow(moved, passing: passed, into: &parts)
    }
    guard !rest.entity.mentions.isEmpty else { return }
    if let name = rulings.merged[subject] {
      let next = rulings.subject(subject.kind, name)
      if next == subject || !passed.contains(next) { rest.name = name }
      if !passed.contains(next) { return follow(rest, passing: passed, into: &parts) }
    }
    parts.append(rest)
  }

  /// Joins the parts with the same name into one entity, in the order of first parts.
  private func merged(_ parts: [Part]) -> [Entity] {
    var order: [Subject] = []
    var groups: [Subject: [Part]] = [:]
    for part in parts {
      let subject = rulings.subject(part.entity.kind, part.name)
      if groups[subject] == nil { order.append(subject) }
      groups[subject, default: []].append(part)
    }
    return order.flatMap { subject -> [Entity] in
      let group = groups[subject] ?? []
      return group.contains(where: \.isRenamed)
        ? [joined(group)].compactMap { $0 } : group.map(\.entity)
    }
  }

  private func joined(_ group: [Part]) -> Entity? {
    let whole = group.filter { !$0.isTorn }
    let facts = (whole.filter { !$0.isRenamed } + whole.filter(\.isRenamed)).map(\.entity)
    guard let name = group.first(where: \.isRenamed)?.name,
      var entity = facts.first ?? group.first?.entity
    else { return nil }
    entity.name = name
    entity.country = facts.lazy.compactMap(\.country).first
    entity.role = facts.lazy.compactMap(\.role).first
    entity.mentions = group.flatMap(\.entity.mentions).sorted {
      ($0.field, $0.range.lowerBound) < ($1.field, $1.range.lowerBound)
    }
    return entity
  }
}
