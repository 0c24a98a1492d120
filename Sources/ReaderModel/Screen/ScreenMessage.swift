/// One sentence in the status line, there until the next key.
public struct ScreenMessage: Equatable, Sendable {
  /// The sentence.
  public var text: String
  /// Whether something went wrong.
  public var isProblem: Bool
}
