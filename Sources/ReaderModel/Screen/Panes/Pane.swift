/// A part of the screen that takes keys while it has the focus: its state, and what it does with them.
///
/// A pane knows no other: what it wants of one it asks of the screen. ``ScreenState/send(_:to:)`` is
/// where panes are put together.
package protocol Pane: Equatable, Sendable {
  /// Where its keys stand in the table, before those of every pane.
  static var context: KeyContext { get }

  /// What the status line hints, the most useful first.
  func hints(in screen: Surroundings) -> [Hint]

  /// The line that searches what the pane shows.
  func search(typed: TypedLines) -> any Overlay

  /// Does what a key or the mouse asks of it; nil when that is not for the pane.
  mutating func update(_ input: PaneInput, in screen: Surroundings) -> [ScreenRequest]?
}

/// What keys and the mouse ask of a pane.
package enum PaneInput: Equatable, Sendable {
  case move(Movement)
  /// Steps to the right, or to the left.
  case step(Int)
  /// Enter.
  case activate
  /// Turns of the wheel, downwards.
  case wheel(Int)
  /// A click on a cell of the screen; the focus comes with it.
  case click(x: Int, y: Int)
}
