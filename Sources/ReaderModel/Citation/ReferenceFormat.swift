/// A list of references, written one article at a time.
package protocol ReferenceFormat {
  /// What stands before the first reference; nil for nothing.
  var opening: String? { get }
  /// What stands after the last reference; nil for nothing.
  var closing: String? { get }

  /// The lines of the next reference.
  mutating func lines(_ reference: ArticleReference) -> String
}

extension ReferenceFormat {
  package var opening: String? { nil }
  package var closing: String? { nil }
}
