/// Rulings in force, ready to be applied to what was found in an article.
///
/// Merges chain: with a → b and b → c, a is c. Of rulings that contradict each other the later holds;
/// a merge that closes a circle opens it behind its own target.
struct EntityRulings: Equatable, Sendable {
  /// A name as rulings compare it.
  struct Subject: Hashable {
    var kind: Entity.Kind
    /// See ``FacetKey``.
    var key: String

    init(_ kind: Entity.Kind, _ name: String) {
      self.kind = kind
      key = FacetKey.squashed(name)
    }
  }

  /// A split in one article; a nil surface is the whole entity.
  struct Split: Equatable {
    var subject: Subject
    var surface: String?
    var name: String
  }

  private(set) var merged: [Subject: String] = [:]
  private(set) var splits: [Article.ID: [Split]] = [:]
  private(set) var refused: Set<Subject> = []

  /// Whether nothing was ever ruled.
  var isEmpty: Bool { merged.isEmpty && splits.isEmpty && refused.isEmpty }

  /// The rulings, in the order in which they were made.
  init(_ rulings: [EntityRuling] = []) {
    for ruling in rulings { add(ruling) }
  }

  private mutating func add(_ ruling: EntityRuling) {
    switch ruling {
    case .same(let kind, let name, let target):
      let subject = Subject(kind, name)
      let end = Subject(kind, target)
      guard kind != .country, !subject.key.isEmpty, !end.key.isEmpty else { return }
      if leads(from: end, to: subject) { merged[end] = nil }
      merged[subject] = target
    case .apart(let kind, let name, let surface, let article, let target):
      let split = Split(
        subject: Subject(kind, name), surface: surface.map(FacetKey.squashed), name: target)
      guard kind != .country, !split.subject.key.isEmpty, split.surface != "",
        !FacetKey.squashed(target).isEmpty
      else { return }
      splits[article, default: []].removeAll {
        $0.subject == split.subject && $0.surface == split.surface
      }
      splits[article, default: []].append(split)
    case .never(let kind, let surface):
      let subject = Subject(kind, surface)
      if !subject.key.isEmpty { refused.insert(subject) }
    }
  }

  /// Whether the merges that begin at `start` pass `end`. There is no circle among them.
  private func leads(from start: Subject, to end: Subject) -> Bool {
    var subject = start
    while subject != end {
      guard let name = merged[subject] else { return false }
      let next = Subject(subject.kind, name)
      if next == subject { return false }
      subject = next
    }
    return start != end
  }

  /// What remains of `annotation` under the rulings; the very same when none concerns it.
  ///
  /// Entities that become one keep all mentions, and the country and office of the one that had the
  /// name before. A name that loses the mentions which gave it is taken from the longest left.
  func applied(
    to annotation: Annotation, of article: ParsedArticle, id: Article.ID
  ) -> Annotation {
    guard !isEmpty else { return annotation }
    let run = RulingRun(self, splits: splits[id] ?? [], article: article)
    return run.ruled(annotation)
  }
}
