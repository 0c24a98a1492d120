/// The filters that have no key of their own, each behind a letter.
package struct FilterMenu: Overlay {
  private static let context = KeyContext(
    "filters", "more filters", under: .windows, takesLetters: false)

  /// The menu's rows: the action, its letter, its name.
  package static let choices: [(action: Action, letter: Character, name: String)] = [
    (.typeQuery("after:"), "d", "date"),
    (.pick(.source), "s", "source"),
    (.pick(.author), "a", "author"),
    (.pick(.place), "l", "place"),
    (.pick(.tag), "t", "tag"),
    (.pick(.weaponKind), "k", "kind of weapon"),
    (.pick(.language), "g", "language"),
    (.onlyNew, "n", "new"),
  ]

  package static let keys: [KeyBinding] = choices.map { choice in
    KeyBinding(
      "filter-\(choice.name.split(separator: " ")[0])", .overlay(.choose(choice.letter)),
      [.character(choice.letter)], in: context, .windows, "more filters: by \(choice.name)")
  }

  package var context: KeyContext { Self.context }

  package var prompt: Prompt? {
    get { nil }
    set {}
  }

  package var hints: [Hint] {
    Self.choices.map { Hint(.overlay(.choose($0.letter)), $0.name) }
      + [Hint(.overlay(.leave), "leave", isVital: true)]
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .leave: [.close]
    case .choose(let letter):
      [.close] + Self.choices.filter { $0.letter == letter }.map { .perform($0.action) }
    default: []
    }
  }
}
