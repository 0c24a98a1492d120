/// A window or a line being typed, which gets keys before the panes do: its state and behaviour.
///
/// It knows no pane and sends requests to the screen instead. Add its keys to
/// ``KeyBindings/standard``, and a window's view to ``ScreenView``.
package protocol Overlay: Equatable, Sendable {
  /// Its rows of the key table, besides the common ones of windows and lines.
  static var keys: [KeyBinding] { get }
  /// The context in which keys are looked up now.
  var context: KeyContext { get }
  /// The line typed in it; nil if there is none.
  var prompt: Prompt? { get set }
  /// The hints for the status line, most useful first.
  var hints: [Hint] { get }
  /// Whether letters go into the line, not to keys.
  var takesLetters: Bool { get }
  /// Whether backspace in the empty line closes it.
  var isLeftByBackspace: Bool { get }

  /// Called when it was opened.
  mutating func open() -> [ScreenRequest]

  /// Performs an action; ignores unknown ones.
  mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]

  /// Takes a letter that is neither a key nor goes into a line.
  mutating func take(_ letter: Character, in screen: Surroundings) -> [ScreenRequest]

  /// Moves the cursor or scrolls.
  mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest]

  /// Called when the line or its cursor changed from `before`.
  mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest]

  /// Handles a mouse event; returns nil to leave it to the pane underneath.
  mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]?

  /// Handles an answer that it requested.
  mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest]
}

/// An answer from the archive to a window.
package enum OverlayAnswer: Sendable {
  /// The values of the newest request.
  case facets([Facet])
  /// Why the extractor took the mention at the spot; nil if it no longer would.
  case explanation(String?, Reading.Spot)
  /// How an export ended.
  case exported(ExportOutcome)
  /// What the user's editor made of a text.
  case edited(String)
  /// How many articles there are of those that were named.
  case matches(Int, ArticleReach)
}

extension Overlay {
  package var takesLetters: Bool { prompt != nil }
  package var isLeftByBackspace: Bool { false }

  package mutating func open() -> [ScreenRequest] { [] }
  package mutating func take(_ letter: Character, in screen: Surroundings) -> [ScreenRequest] {
    []
  }
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

  /// Whether both have the same type and state.
  package func isEqual(to other: any Overlay) -> Bool { (other as? Self) == self }
}

/// An overlay that is only a line in the status row.
package protocol LineOverlay: Overlay {
  /// The line.
  var line: Prompt { get set }
  /// The sign before the line.
  var sign: String { get }
}

extension LineOverlay {
  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }
  package var hints: [Hint] { [] }
  package var isLeftByBackspace: Bool { true }

  /// Ignores clicks; leaves the wheel to the pane underneath.
  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    if case .click = mouse { [] } else { nil }
  }
}
