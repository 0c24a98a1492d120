/// A piece of a line of facts.
package struct InsightPiece: Equatable, Sendable {
  /// What the piece says, and so its colour.
  package enum Tint: Sendable {
    case plain, strong, party, deed, date, secondary, planned
  }

  /// The words.
  package var text: String
  /// What they say.
  package var tint: Tint

  init(_ text: String, _ tint: Tint = .plain) {
    self.text = text
    self.tint = tint
  }
}

/// What stands in a list of facts.
package enum InsightItem: Equatable, Sendable {
  /// A heading, with what it counts.
  case heading(String, aside: String)
  /// The fact of that index in ``InsightPane/rows``.
  case row(Int)
  /// A line that leads nowhere.
  case line([InsightPiece])
  /// Numbers over time, from one month to another.
  case chart([Int], from: String, through: String)
}
