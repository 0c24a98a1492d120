import Text

/// The line in which the new name is typed when an entity is split.
package struct Naming: Overlay {
  /// The window that opened it.
  package let inspection: Inspection
  /// The name.
  package private(set) var line: Prompt
  private let entity: Entity

  init(_ inspection: Inspection, of entity: Entity) {
    self.inspection = inspection
    self.entity = entity
    line = Prompt(proposing: entity.name + " (2)")
  }

  private static let context = KeyContext("naming", "name of the other one", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .windows,
      "name of the other one: split the mention off")
  ]

  package var context: KeyContext { Self.context }

  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }

  package var hints: [Hint] {
    [Hint(.overlay(.accept), "split"), Hint(.overlay(.leave), "back")]
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: split(screen.article?.id, by: screen.setting.rules)
    case .leave: [.resume(inspection)]
    default: []
    }
  }

  private func split(_ article: Article.ID?, by rules: IdentityRules) -> [ScreenRequest] {
    guard let article else { return [] }
    let name = String(line.line.trimmed)
    guard !name.isEmpty, !EntityRulings.isSame(name, entity.name, entity.kind, by: rules)
    else {
      return [.tell("the other one needs a name of its own")]
    }
    let surface = inspection.surface == entity.name ? nil : inspection.surface
    return [
      .close,
      .rule(.apart(kind: entity.kind, name: entity.name, surface: surface, in: article, as: name)),
    ]
  }
}
