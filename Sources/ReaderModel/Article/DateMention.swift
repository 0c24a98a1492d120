/// A date in the text, resolved against the article's publication.
package struct DateMention: Hashable, Sendable {
  /// UTF-8 byte range in the article's text.
  package var range: Range<Int>
  /// ISO 8601 day, month, year or interval: `2023-02-23`, `2022-06`, `1991`,
  /// `2023-07-31/2023-08-03`; nil if it can't be resolved.
  package var value: String?
  /// Whether part of the value comes from the publication date or the context, not from the words.
  package var isInferred: Bool

  /// A date in the text.
  package init(range: Range<Int>, value: String?, isInferred: Bool) {
    self.range = range
    self.value = value
    self.isInferred = isInferred
  }
}
