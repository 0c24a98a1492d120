/// One line of a wrapped text.
package struct WrappedLine: Equatable, Sendable {
  /// UTF-8 byte range in the text, without the space that the line was broken at.
  package var range: Range<Int>
  /// The columns that it takes.
  package var columns: Int

  /// A line.
  package init(range: Range<Int>, columns: Int) {
    self.range = range
    self.columns = columns
  }
}
