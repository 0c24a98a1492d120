/// One cell of the screen.
struct Cell: Hashable, Sendable {
  /// One glyph; empty in the second cell of a wide one.
  var text: String
  var style: Style

  static let blank = Cell(text: " ", style: .plain)
}
