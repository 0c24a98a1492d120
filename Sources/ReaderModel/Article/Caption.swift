/// A picture's caption and credit.
package struct Caption: Hashable, Sendable, Codable {
  /// The caption without its credit.
  package var text: String
  /// The photographer or agency as printed, without `Photo -` and the like.
  package var credit: String?

  /// A caption; `credit` is nil if none is printed.
  package init(text: String, credit: String? = nil) {
    self.text = text
    self.credit = credit
  }
}
