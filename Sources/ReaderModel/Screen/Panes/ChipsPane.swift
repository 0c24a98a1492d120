/// The filter chips above the list.
package struct ChipsPane: Pane {
  /// The index of the selected chip.
  package private(set) var cursor = 0

  package static let context = KeyContext("chips", "chips", under: .panes)

  static let keys: [KeyBinding] = [
    KeyBinding(
      "remove-chip", .removeFilter(.selected), [.character("x"), .enter, .backspace], in: context,
      .filter, "on a chip (\(key: .focus(.previous)) goes there): take that filter away")
  ]

  /// Clamps the selection to `count` chips.
  mutating func fit(_ count: Int) { cursor = min(cursor, max(0, count - 1)) }

  package func search(typed: TypedLines) -> any Overlay { SearchPrompt(history: typed[.queries]) }

  package mutating func update(
    _ input: PaneInput, in screen: Surroundings
  ) -> [ScreenRequest]? {
    switch input {
    case .move(.lines(let count)): return count > 0 ? [.focus(.list)] : []
    case .move, .activate, .wheel: return []
    case .step(let count):
      cursor = max(0, min(cursor + count, screen.result.filters.count - 1))
      return []
    case .click(let x, _):
      let row = screen.layout.chips
      let chips = ChipRow(
        filters: screen.result.filters, setting: screen.setting, width: row.width)
      return chips.index(atX: x - row.x).map { [.removeFilter(at: $0)] } ?? []
    }
  }

  package func hints(in screen: Surroundings) -> [Hint] {
    [
      Hint(.removeFilter(.selected), "take away"), Hint(.focus(.left), "left"),
      Hint(.focus(.right), "right"), Hint(.removeFilter(.all), "all away"), Hint(.back, "back"),
    ]
  }
}
