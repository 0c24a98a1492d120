/// A part of the screen that gets keys while it has the focus: its state and behaviour.
///
/// A pane knows no other and sends requests to the screen instead. ``ScreenState/send(_:to:)``
/// connects the panes.
package protocol Pane: Equatable, Sendable {
  /// The context of its own keys, looked up before those of every pane.
  static var context: KeyContext { get }

  /// The hints for the status line, most useful first.
  func hints(in screen: Surroundings) -> [Hint]

  /// The line that searches in the pane.
  func search(typed: TypedLines) -> any Overlay

  /// Handles an input; returns nil if the pane has no use for it.
  mutating func update(_ input: PaneInput, in screen: Surroundings) -> [ScreenRequest]?
}

/// An input for a pane, from keys or the mouse.
package enum PaneInput: Equatable, Sendable {
  case move(Movement)
  /// Steps to the right, or to the left.
  case step(Int)
  /// Enter.
  case activate
  /// Turns of the wheel; positive is down.
  case wheel(Int)
  /// A click on a cell of the screen; also gives the pane the focus.
  case click(x: Int, y: Int)
}
