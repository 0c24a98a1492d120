/// A window, or a line that is being typed, which has the keys before the panes do: its state, and
/// what it does with them.
///
/// It knows no pane: what it wants of one it asks of the screen. Its keys stand in the line of
/// ``KeyBindings/standard``, and a window's view in ``ScreenView``.
package protocol Overlay: Equatable, Sendable {
  /// Its rows of the key table, besides those of every window and line.
  static var keys: [KeyBinding] { get }
  /// Where they are looked up now.
  var context: KeyContext { get }
  /// The line that is typed in it; nil when none is.
  var prompt: Prompt? { get set }
  /// What the status line hints, the most useful first.
  var hints: [Hint] { get }
  /// Whether every letter belongs to the line.
  var takesLetters: Bool { get }
  /// Whether a backspace in the empty line leaves it.
  var isLeftByBackspace: Bool { get }

  /// It has just come up.
  mutating func open() -> [ScreenRequest]

  /// Does what a key asks of it; an action that it does not know does nothing.
  mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]

  /// Moves in it.
  mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest]

  /// The line, or the place in it, is another one than `before`.
  mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest]

  /// Takes the mouse; nil leaves it to the pane under it.
  mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]?

  /// Takes an answer that it asked for.
  mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest]
}

/// What the archive answers to a window.
package enum OverlayAnswer: Sendable {
  /// The values of the newest request.
  case facets([Facet])
  /// Why the mention at the spot was taken; nil when it would not be any more.
  case explanation(String?, Reading.Spot)
}

extension Overlay {
  package var takesLetters: Bool { prompt != nil }
  package var isLeftByBackspace: Bool { false }

  package mutating func open() -> [ScreenRequest] { [] }
  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    []
  }
  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] { [] }
  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    []
  }
  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    []
  }

  /// Whether both are the same, of whatever type they are.
  package func isEqual(to other: any Overlay) -> Bool { (other as? Self) == self }
}

/// An overlay that is nothing but a line in the status row.
package protocol LineOverlay: Overlay {
  /// The line.
  var line: Prompt { get set }
  /// What stands before it.
  var sign: String { get }
}

extension LineOverlay {
  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }
  package var hints: [Hint] { [] }
  package var isLeftByBackspace: Bool { true }

  /// A click is nothing; the wheel turns the pane under it.
  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    if case .click = mouse { [] } else { nil }
  }
}
