/// A paragraph of an HTML document, or another piece of text that stands by itself.
package struct TextBlock: Equatable, Sendable {
  /// What a block is.
  package enum Kind: Hashable, Sendable {
    case paragraph
    /// `h1` to `h6`, by its level.
    case heading(Int)
    /// An item of a list or a part of one.
    case item
    case quote
    /// The rows of a table, a line each.
    case table
    /// Text with its own line ends.
    case verbatim
    case caption
  }

  /// What the block is.
  package var kind: Kind
  /// Its text; lines end where the document breaks them.
  package var text: String
  /// From its first text node to behind its last one.
  package var nodes: Range<Int>
  /// The innermost element around all of it.
  package var container: Int
  /// The outermost list that an item is of; nil for anything else.
  package var list: Int?
  /// How many of its bytes are in links.
  package var linkLength: Int
}
