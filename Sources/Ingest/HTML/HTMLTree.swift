import Text

/// An HTML document as a tree in one array, in document order.
///
/// A node is an index, and its descendants are the indices between it and its ``Node/end``; so every
/// walk is a loop, however deep the document is.
package struct HTMLTree: Sendable {
  /// An element, or a run of text.
  package struct Node: Sendable {
    /// The element's name; ``HTMLTag/text`` for text.
    package let tag: HTMLTag
    /// The element around it; -1 for the root.
    package let parent: Int
    /// The index behind its last descendant.
    package internal(set) var end: Int
    /// The bytes of a text, or the places of an element's attributes.
    let content: Range<Int>
  }

  struct Attribute: Sendable {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// All nodes; the root comes first.
  package internal(set) var nodes: [Node] = []
  /// Scripts with data, in document order.
  package internal(set) var scripts: [HTMLScript] = []
  var attributes: [Attribute] = []
  /// The text of nodes and attributes in UTF-8.
  var bytes: [UInt8] = []
  /// Names that gumbo doesn't know, in lower case.
  var unlistedNames: [String] = []

  init() {}
}

extension HTMLTree {
  /// The element's name in lower case; empty for text.
  package func name(of node: Int) -> String {
    let tag = nodes[node].tag
    if tag == .text { return "" }
    if tag.isListed { return tag.listedName }
    return unlistedNames[Int(tag.number - HTMLTag.firstUnlisted)]
  }

  /// The descendants of `node`, in document order.
  package func descendants(of node: Int) -> Range<Int> { node + 1..<nodes[node].end }

  /// The children of `node`, in document order.
  package func children(of node: Int) -> some Sequence<Int> {
    let end = nodes[node].end
    return sequence(state: node + 1) { next -> Int? in
      guard next < end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  /// The elements around `node`, from the inside out.
  package func ancestors(of node: Int) -> some Sequence<Int> {
    sequence(state: node) { next -> Int? in
      next = nodes[next].parent
      return next >= 0 ? next : nil
    }
  }

  /// All elements called `tag` in document order.
  package func elements(_ tag: HTMLTag) -> some Sequence<Int> {
    nodes.indices.lazy.filter { nodes[$0].tag == tag }
  }

  /// The value of an attribute with a name in lower case; nil if the element has none.
  package func attribute(_ name: StaticString, of node: Int) -> String? {
    guard let range = attributeRange(name, of: node) else { return nil }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the element has the attribute.
  package func hasAttribute(_ name: StaticString, of node: Int) -> Bool {
    attributeRange(name, of: node) != nil
  }

  /// The bytes of a text node.
  package func textBytes(of node: Int) -> ArraySlice<UInt8> {
    nodes[node].tag == .text ? bytes[nodes[node].content] : []
  }

  /// The text of `node` and its descendants in one line, its blanks collapsed.
  package func inlineText(of node: Int) -> String {
    var line = TextLine()
    for inner in node..<nodes[node].end {
      if nodes[inner].tag == .text { line.append(bytes[nodes[inner].content]) }
      if TextFlow.breaksLine(nodes[inner].tag) { line.addSpace() }
    }
    return line.text
  }

  /// The bytes of an attribute; nil if the element has none.
  func attributeBytes(_ name: StaticString, of node: Int) -> ArraySlice<UInt8>? {
    attributeRange(name, of: node).map { bytes[$0] }
  }

  private func attributeRange(_ name: StaticString, of node: Int) -> Range<Int>? {
    guard nodes[node].tag != .text else { return nil }
    return name.withUTF8Buffer { name in
      attributes[nodes[node].content].first { bytes[$0.name].elementsEqual(name) }?.value
    }
  }
}
