/// Why a line is not a query, and where.
package struct QueryError: Error, Hashable, Sendable {
  /// The position of the wrong character, counted from 1.
  package var column: Int
  /// What is wrong, without a full stop: `unknown field 'cuntry:'`.
  package var message: String
  /// A correction to type instead; nil if nothing is close.
  package var suggestion: String?

  /// An error at `column`.
  package init(column: Int, message: String, suggestion: String? = nil) {
    self.column = column
    self.message = message
    self.suggestion = suggestion
  }

  /// The typed text for a message, cut to 60 characters.
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
