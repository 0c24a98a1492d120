extension Reading: Pane {
  package static let context = KeyContext("text", "text", under: .panes)

  /// Lines to scroll per turn of the wheel.
  private static let wheelLines = 3

  package func search(typed: TypedLines) -> any Overlay { FindPrompt(history: typed[.needles]) }

  package mutating func update(
    _ input: PaneInput, in screen: Surroundings
  ) -> [ScreenRequest]? {
    switch input {
    case .move(let movement): move(movement, in: screen.layout)
    case .step: return nil
    case .activate: return filter(in: screen)
    case .wheel(let turns): scroll(by: turns * Self.wheelLines)
    case .click(let x, let y):
      let place = place(atX: x, y: y, in: screen)
      return [.focus(.text)] + (place.map { [.selectMention($0.field, $0.offset)] } ?? [])
    }
    return []
  }

  /// Scrolls; a page keeps two lines of the one before.
  private mutating func move(_ movement: Movement, in layout: ScreenLayout) {
    if isSelecting {
      let page = layout.content(of: layout.text).height
      let all = self.page?.lines.count ?? 0
      switch movement {
      case .top: moveSelection(by: -all)
      case .bottom: moveSelection(by: all)
      case .row(let line): moveSelection(by: line - (selection?.cursor ?? 0))
      case .lines, .halfPages, .pages: moveSelection(by: movement.lines(page: page) ?? 0)
      }
      return
    }
    switch movement {
    case .top: scrollToTop()
    case .bottom: scrollToBottom()
    case .row(let line): scroll(to: line)
    case .lines, .halfPages, .pages:
      scroll(by: movement.lines(page: layout.content(of: layout.text).height - 2) ?? 0)
    }
  }

  package func hints(in screen: Surroundings) -> [Hint] {
    if isSelecting {
      return [
        Hint(.move(.lines(1)), "more"), Hint(.note, "note"), Hint(.copyLink, "copy"),
        Hint(.quote, "copy with its source"), Hint(.cancel, "leave", isVital: true),
      ]
    }
    if mentionedEntity != nil {
      return [
        Hint(.activate, "filter"), Hint(.walkMentions(.next), "mention"), Hint(.inspect, "why"),
        Hint(.toggle(.bookmarked), "bookmark"), .help, Hint(.back, "back"),
      ]
    }
    return [
      Hint(.search, "find"), Hint(.walkMentions(.next), "mention"), Hint(.inspect, "why"),
      Hint(.toggle(.bookmarked), "bookmark"), .help, Hint(.back, "back"),
    ]
  }
}
