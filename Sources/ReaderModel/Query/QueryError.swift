/// Why a line is not a query, and where.
public struct QueryError: Error, Hashable, Sendable {
  /// The character that is wrong, counted from 1.
  public var column: Int
  /// What is wrong, without a full stop: `unknown field 'cuntry:'`.
  public var message: String
  /// What was probably meant, to be typed instead; nil when nothing is near.
  public var suggestion: String?

  /// An error at `column`.
  public init(column: Int, message: String, suggestion: String? = nil) {
    self.column = column
    self.message = message
    self.suggestion = suggestion
  }

  /// What was typed, as a message names it: a long one by its beginning.
  static func excerpt(_ typed: String) -> String {
    typed.count > 60 ? typed.prefix(59) + "…" : typed
  }
}

extension QueryError: CustomStringConvertible {
  /// `unknown field 'cuntry:' — did you mean 'country:'?`
  public var description: String {
    suggestion.map { "\(message) — did you mean '\($0)'?" } ?? message
  }
}
