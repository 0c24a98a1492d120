import ReaderModel

extension Canvas {
  /// The letters alone, a line a row, without blanks at the ends.
  var plainText: String {
    (0..<size.rows).map { y in
      var row = (0..<size.columns).map { self[$0, y].text }.joined()
      while row.last == " " { row.removeLast() }
      return row + "\n"
    }.joined()
  }
}
