/// One cell of the screen.
struct Cell: Hashable, Sendable {
  /// What is printed: one glyph; empty in the second cell of a wide one.
  var text: String
  /// How it looks.
  var style: Style

  static let blank = Cell(text: " ", style: .plain)
}
