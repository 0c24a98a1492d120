import ReaderModel

extension Canvas {
  /// The text of each row on a line, without trailing spaces.
  var plainText: String {
    (0..<size.rows).map { y in
      var row = (0..<size.columns).map { self[$0, y].text }.joined()
      while row.last == " " { row.removeLast() }
      return row + "\n"
    }.joined()
  }
}
