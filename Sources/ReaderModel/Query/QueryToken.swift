/// A piece of a query line.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case open, close, or, and, not, minus
    case word(String)
    case phrase(String)
    case field(name: String, value: String, isQuoted: Bool)
  }

  var kind: Kind
  /// The position of its first character, counted from 1.
  var column: Int
}
