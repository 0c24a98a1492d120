/// Waits for a letter: the name of a place in the list.
package struct LetterPrompt: Overlay {
  /// What the letter is for.
  enum Purpose: Equatable, Sendable {
    case keepPlace, returnToPlace
  }

  let purpose: Purpose
  /// The letters that have a place.
  let known: [Character]

  private static let context = KeyContext(
    "letter", "a place's letter", under: .windows, takesLetters: false)

  package static let keys: [KeyBinding] = []
  package var context: KeyContext { Self.context }

  package var prompt: Prompt? {
    get { nil }
    set {}
  }

  /// What the status line says meanwhile.
  package var question: String {
    switch purpose {
    case .keepPlace: "remember this row under which letter?"
    case .returnToPlace:
      known.isEmpty
        ? "no row is remembered"
        : "to which row? " + known.sorted().map(String.init).joined(separator: " ")
    }
  }

  package var hints: [Hint] { [Hint(.overlay(.leave), "leave", isVital: true)] }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    action == .leave ? [.close] : []
  }

  package mutating func take(_ letter: Character, in screen: Surroundings) -> [ScreenRequest] {
    [.close, purpose == .keepPlace ? .keepPlace(letter) : .returnToPlace(letter)]
  }
}
