/// Reads what the classes of a page's elements hint at, each value once.
struct HintReader {
  private let tree: HTMLTree
  private let words: HTMLWords
  /// The hints of long values, by their places: the tree has those once.
  private var known: [Int: PageHints] = [:]

  init(_ tree: HTMLTree, _ words: HTMLWords) {
    self.tree = tree
    self.words = words
  }

  /// What the element's own classes and names hint at.
  mutating func hints(of node: Int) -> PageHints {
    guard tree.nodes[node].tag != .text else { return [] }
    var hints: PageHints = []
    for attribute in tree.attributes[tree.nodes[node].content] where isHinting(attribute.name) {
      hints.formUnion(self.hints(in: attribute.value))
    }
    return hints
  }

  private mutating func hints(in value: Range<Int>) -> PageHints {
    let isShared = value.count >= AttributeValues.shortest
    if isShared, let known = known[value.lowerBound] { return known }
    var reader = ClassWords(words)
    reader.read(tree.bytes[value])
    if isShared { known[value.lowerBound] = reader.hints }
    return reader.hints
  }

  private func isHinting(_ name: Range<Int>) -> Bool {
    guard [2, 4, 5, 9, 10, 11, 14].contains(name.count) else { return false }
    return tree.bytes.withUnsafeBufferPointer { bytes in
      Self.names.contains { $0.count == name.count && bytes[name].elementsEqual($0) }
    }
  }

  private static let names: [[UInt8]] = [
    "class", "id", "role", "data-testid", "data-component", "data-module", "data-type",
    "aria-label",
  ].map { Array($0.utf8) }
}
