import Text

/// The window that says why a mention or a date was taken, and where it can be overruled.
package struct Inspection: Overlay {
  /// What is looked at.
  package enum Subject: Equatable, Sendable {
    case entity(Entity)
    case date(DateMention)
  }

  /// What is looked at.
  package let subject: Subject
  /// Where it stands.
  package let spot: Reading.Spot
  /// The words there.
  package let surface: String
  /// Why it was taken, one sentence; nil until the answer is there.
  package private(set) var why: String?

  /// The entity, when it can be merged, split and refused.
  package var entity: Entity? {
    if case .entity(let entity) = subject { entity } else { nil }
  }

  /// The article that it stands in.
  private let article: Article.ID

  /// Looks at what stands at `spot`: the entity that is selected in the third pane, or the date.
  ///
  /// Nil when neither stands there.
  init?(at spot: Reading.Spot, of article: Article, selected: Sidebar.Row?) {
    let annotation = article.annotation
    if case .entity(let index) = selected, annotation.entities.indices.contains(index) {
      subject = .entity(annotation.entities[index])
    } else if let date = annotation.dates.first(where: {
      spot.field == .text && $0.range == spot.range
    }) {
      subject = .date(date)
    } else {
      return nil
    }
    self.spot = spot
    self.article = article.id
    surface = String(article.parsed[spot.field].slice(spot.range))
  }

  /// What can be done about it.
  package var offers: [(action: OverlayAction, help: String)] {
    guard let entity else { return [] }
    var offers: [(OverlayAction, String)] = []
    if entity.kind.isNamed {
      offers.append((.merge, "merge: \(entity.name) is the same as …"))
      offers.append((.split, "split: in this article it is another one"))
    }
    offers.append((.refuse, "never take ‘\(surface)’ as \(entity.kind.singular) again"))
    return offers
  }

  /// Two inspections are equal when they look at the same thing and know the same of it.
  package static func == (a: Inspection, b: Inspection) -> Bool {
    a.subject == b.subject && a.spot == b.spot && a.why == b.why
  }
}

extension Inspection {
  private static let context = KeyContext(
    "inspection", "inspection", under: .windows, takesLetters: false)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "merge", .overlay(.merge), [.character("m")], in: context, .windows,
      "inspection: the entity is the same as another"),
    KeyBinding(
      "split", .overlay(.split), [.character("s")], in: context, .windows,
      "inspection: in this article it is another one"),
    KeyBinding(
      "refuse", .overlay(.refuse), [.character("n")], in: context, .windows,
      "inspection: never take these words as that again"),
    KeyBinding(
      "leave", .overlay(.leave), [.enter, .character("q"), .character("i")], in: context, .windows,
      "inspection: leave it"),
  ]

  package var context: KeyContext { Self.context }

  package var prompt: Prompt? {
    get { nil }
    set {}
  }

  package var hints: [Hint] { [Hint(.overlay(.leave), "leave")] }

  package mutating func open() -> [ScreenRequest] { [.effect(.archive(.explain(article, spot)))] }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    if action == .leave { return [.close] }
    guard let entity, offers.contains(where: { $0.action == action }) else { return [] }
    switch action {
    case .merge:
      return entity.kind.isNamed ? [.open(Picker(kind: entity.kind, merging: entity))] : []
    case .split: return [.open(Naming(self, of: entity))]
    case .refuse: return [.close, .rule(.never(kind: entity.kind, surface: surface))]
    default: return []
    }
  }

  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    if case .explanation(let why, spot) = answer {
      self.why = why ?? "the present lists and weights would not take it"
    }
    return []
  }
}
