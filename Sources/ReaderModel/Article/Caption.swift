/// The words under a picture, and whose picture it is.
public struct Caption: Hashable, Sendable, Codable {
  /// The caption without its credit.
  public var text: String
  /// The photographer or agency as printed, without `Photo -` and the like.
  public var credit: String?

  /// A caption; `credit` is nil when none is printed.
  public init(text: String, credit: String? = nil) {
    self.text = text
    self.credit = credit
  }
}
