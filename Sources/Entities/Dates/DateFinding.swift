/// A date as the scanner found it: which pieces, and what they say.
struct DateFinding: Equatable {
  /// The pieces, by index.
  var pieces: Range<Int>
  /// What they say.
  var expression: DateExpression
}
