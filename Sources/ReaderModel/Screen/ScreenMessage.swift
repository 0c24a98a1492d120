/// One sentence in the status line, shown until the next key.
package struct ScreenMessage: Equatable, Sendable {
  /// The sentence.
  package var text: String
  /// Whether something went wrong.
  package var isProblem: Bool
}
