import Text

/// The window that explains a mention or a date, and offers to overrule it.
package struct Inspection: Overlay {
  /// What can be inspected.
  package enum Subject: Equatable, Sendable {
    case entity(Entity)
    case date(DateMention)
  }

  /// The inspected thing.
  package let subject: Subject
  /// Where it is in the article.
  package let spot: Reading.Spot
  /// Its words in the text.
  package let surface: String
  /// Why the extractor took it, in one sentence; nil until the answer arrives.
  package private(set) var why: String?

  /// The entity; nil for a date.
  package var entity: Entity? {
    if case .entity(let entity) = subject { entity } else { nil }
  }

  /// The article that contains it.
  private let article: Article.ID

  /// Inspects the thing at `spot`: the entity selected in the third pane, or a date.
  ///
  /// Returns nil if there is neither.
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

  /// The actions offered, with their help.
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

  /// Compares subject, spot and explanation.
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
    case .refuse:
      let words = "never take ‘\(surface)’ as \(entity.kind.singular)"
      return [
        .open(
          Confirmation(
            .rule(.never(kind: entity.kind, surface: surface)), words,
            of: .reach(.result(ArticleQuery(filter: .phrase(surface))))))
      ]
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
