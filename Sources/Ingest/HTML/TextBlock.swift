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
  package private(set) var text: String
  /// From its first text node to behind its last one.
  package var nodes: Range<Int>
  /// The innermost element around all of it.
  package var container: Int
  /// The outermost list that an item is of; nil for anything else.
  package var list: Int?
  /// How many of its bytes are in links.
  package var linkLength: Int
  /// The letters of ``text``; see ``Swift/String/letterWeight``.
  private(set) var letters: Double
  /// The words in `a` elements, ascending.
  package var anchors: [Anchor]

  init(
    kind: Kind, text: String, nodes: Range<Int>, container: Int, list: Int?, linkLength: Int,
    anchors: [Anchor]
  ) {
    self.kind = kind
    self.text = text
    self.nodes = nodes
    self.container = container
    self.list = list
    self.linkLength = linkLength
    self.anchors = anchors
    letters = text.letterWeight
  }

  /// Words in an `a` element.
  package struct Anchor: Equatable, Sendable {
    /// UTF-8 byte range in the block's text.
    package var range: Range<Int>
    /// The element.
    package let node: Int
  }
}

extension TextBlock {
  /// Puts a list's mark before the text.
  mutating func prefix(_ mark: String) {
    text = mark + text
    letters += mark.letterWeight
    let shift = mark.utf8.count
    for index in anchors.indices {
      let range = anchors[index].range
      anchors[index].range = range.lowerBound + shift..<range.upperBound + shift
    }
  }
}
