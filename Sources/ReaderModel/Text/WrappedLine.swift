/// One line of a wrapped text.
public struct WrappedLine: Equatable, Sendable {
  /// UTF-8 byte range in the text, without the space that the line was broken at.
  public var range: Range<Int>
  /// The columns that it takes.
  public var columns: Int

  /// A line.
  public init(range: Range<Int>, columns: Int) {
    self.range = range
    self.columns = columns
  }
}
