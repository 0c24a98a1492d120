/// A place in an article that survives a change of the pane's width.
struct TextAnchor: Hashable, Sendable {
  /// The field at the top of the pane; nil for lines that the page adds.
  var field: ArticleField?
  /// UTF-8 byte offset in the field.
  var offset: Int
  /// Lines without a field above it.
  var lead: Int
}
