/// A part of an article's text.
package struct TextSpan: Hashable, Sendable {
  /// The field that contains it.
  package var field: ArticleField
  /// UTF-8 byte range in that field.
  package var range: Range<Int>

  /// A part of a field.
  package init(field: ArticleField = .text, range: Range<Int>) {
    self.field = field
    self.range = range
  }
}
