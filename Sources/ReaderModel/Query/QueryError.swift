/// Why a line is not a query, and where.
package struct QueryError: Error, Hashable, Sendable {
  /// The character that is wrong, counted from 1.
  package var column: Int
  /// What is wrong, without a full stop: `unknown field 'cuntry:'`.
  package var message: String
  /// What was probably meant, to be typed instead; nil when nothing is near.
  package var suggestion: String?

  /// An error at `column`.
  package init(column: Int, message: String, suggestion: String? = nil) {
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
  package var description: String {
    suggestion.map { "\(message) — did you mean '\($0)'?" } ?? message
  }
}
