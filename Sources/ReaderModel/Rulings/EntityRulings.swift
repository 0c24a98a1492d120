/// The rulings in force, ready to apply to annotations.
///
/// Merges chain: with a → b and b → c, a is c. Of contradicting rulings the later wins; a merge
/// that would close a cycle removes the merge of its own target.
package struct EntityRulings: Equatable, Sendable {
  /// A name for comparison by rulings.
  package struct Subject: Hashable {
    var kind: Entity.Kind
    /// See ``FacetIdentity/base``.
    package var base: String
    /// Limits it to entities with this ``FacetIdentity/qualifier``; nil for all.
    var qualifier: String?

    /// The subject of a name in a ruling; country and office in brackets limit it to entities with
    /// these.
    package init(_ kind: Entity.Kind, _ name: String, by rules: IdentityRules) {
      self.kind = kind
      guard kind.isNamed else {
        base = FacetKey.squashed(name)
        return
      }
      let request = FacetRequest(name, by: rules)
      let isNarrow = request.country != nil || request.office != nil
      let known = FacetName(kind, isNarrow ? request.name : name, by: rules)
      guard isNarrow, known.distinction != .none else {
        base = isNarrow ? FacetName(kind, name, by: rules).base : known.base
        return
      }
      let identity = known.identity(country: request.country, role: request.office)
      (base, qualifier) = (identity.base, identity.qualifier)
    }

    /// The subject for the words of a mention.
    init(_ kind: Entity.Kind, surface: String) {
      self.kind = kind
      base = FacetKey.squashed(surface)
    }

    /// The subject of an entity, with country and office from its article.
    init(_ entity: Entity, named name: String, by rules: IdentityRules) {
      self.init(entity.kind, name, by: rules)
      guard entity.kind.isNamed else { return }
      qualifier =
        FacetIdentity(
          entity.kind, name, country: entity.country, role: entity.role, by: rules
        ).qualifier
    }

    /// The subject without country and office.
    var general: Subject {
      var subject = self
      subject.qualifier = nil
      return subject
    }
  }

  /// A split in one article; a nil surface means the whole entity.
  struct Split: Equatable {
    var subject: Subject
    var surface: String?
    var name: String
  }

  private let rules: IdentityRules
  private(set) var merged: [Subject: String] = [:]
  private(set) var splits: [Article.ID: [Split]] = [:]
  private(set) var refused: Set<Subject> = []
  private(set) var wrong: [Article.ID: Set<InsightLabel>] = [:]

  /// Whether there are no rulings.
  var isEmpty: Bool {
    merged.isEmpty && splits.isEmpty && refused.isEmpty && wrong.isEmpty
  }

  /// Combines rulings, given in the order in which they were made.
  package init(_ rulings: [EntityRuling], by rules: IdentityRules) {
    self.rules = rules
    for ruling in rulings { add(ruling) }
  }

  private mutating func add(_ ruling: EntityRuling) {
    switch ruling {
    case .same(let kind, let name, let target):
      let subject = subject(kind, name)
      let end = self.subject(kind, target)
      guard kind != .country, !subject.base.isEmpty, !end.base.isEmpty else { return }
      if leads(from: end, to: subject) { merged[end] = nil }
      merged[subject] = target
    case .apart(let kind, let name, let surface, let article, let target):
      let split = Split(
        subject: subject(kind, name), surface: surface.map(FacetKey.squashed), name: target)
      guard kind != .country, !split.subject.base.isEmpty, split.surface != "",
        !FacetKey.squashed(target).isEmpty
      else { return }
      splits[article, default: []].removeAll {
        $0.subject == split.subject && $0.surface == split.surface
      }
      splits[article, default: []].append(split)
    case .never(let kind, let surface):
      let subject = Subject(kind, surface: surface)
      if !subject.base.isEmpty { refused.insert(subject) }
    case .wrong(let label, let article): wrong[article, default: []].insert(label)
    }
  }

  /// Whether the merges from `start` on pass `end`. They have no cycle.
  private func leads(from start: Subject, to end: Subject) -> Bool {
    var subject = start
    while subject != end {
      guard let name = merged[subject] else { return false }
      let next = self.subject(subject.kind, name)
      if next == subject { return false }
      subject = next
    }
    return start != end
  }

  /// Whether rulings treat the two names as the same.
  static func isSame(
    _ name: String, _ other: String, _ kind: Entity.Kind, by rules: IdentityRules
  ) -> Bool {
    Subject(kind, name, by: rules) == Subject(kind, other, by: rules)
  }

  /// The name that `name` is merged into; nil if no merge applies.
  package func target(of name: String, _ kind: Entity.Kind) -> String? {
    var target: String?
    var subject = subject(kind, name)
    var passed: Set<Subject> = []
    while passed.insert(subject).inserted, let next = merged[subject] {
      target = next
      subject = self.subject(kind, next)
    }
    return target
  }

  /// The subject of a name in a ruling.
  func subject(_ kind: Entity.Kind, _ name: String) -> Subject {
    Subject(kind, name, by: rules)
  }

  /// The subject for an entity in rulings: its own if merged, else the one of all with the same
  /// name.
  func subject(of entity: Entity, named name: String) -> Subject {
    let subject = Subject(entity, named: name, by: rules)
    guard subject.qualifier != nil, merged[subject] == nil else { return subject }
    return subject.general
  }

  /// Applies the rulings to `annotation`; returns it unchanged if none applies.
  ///
  /// Merged entities keep all mentions, and the country and office of the one that had the name
  /// before. If an entity loses the mentions with its name, its longest remaining mention becomes
  /// the name.
  package func applied(
    to annotation: Annotation, of article: ParsedArticle, id: Article.ID
  ) -> Annotation {
    guard !isEmpty else { return annotation }
    let run = RulingRun(
      self, splits: splits[id] ?? [], wrong: wrong[id] ?? [], article: article)
    return run.ruled(annotation)
  }
}
