import Text

/// Finds the element that holds the article's text.
struct PageRoot {
  private let outline: PageOutline
  private let tree: HTMLTree

  /// The element.
  private(set) var node = 0

  init(_ outline: PageOutline, facts: PageFacts) {
    self.outline = outline
    tree = outline.tree
    node = descended(from: named() ?? 0)
  }
}

extension PageRoot {
  /// The element that markup or classes call the article and that holds most of the text.
  private func named() -> Int? {
    let total = outline.mass(of: 0)
    guard total > 0 else { return nil }
    var best: (node: Int, score: Double)?
    for node in tree.nodes.indices where outline.reasons[node] == nil {
      let trust = trust(in: node)
      guard trust > 0 else { continue }
      let mass = outline.mass(of: node)
      guard mass > 0.4 * total || (trust >= 3 && mass > 0.25 * total) else { continue }
      let score = trust + mass / total
      if score > best?.score ?? 0 { best = (node, score) }
    }
    return best.map { widened(innermost(in: $0.node, trust: trust(in: $0.node))) }
  }

  /// The innermost element with the trust of `outer` that holds most of its text, unless a second one
  /// holds the rest.
  private func innermost(in outer: Int, trust: Double) -> Int {
    guard trust >= 2 else { return outer }
    let mass = outline.mass(of: outer)
    var best = outer
    for node in tree.descendants(of: outer)
    where outline.reasons[node] == nil && self.trust(in: node) >= trust {
      if outline.mass(of: node) >= 0.5 * mass { best = node }
    }
    return best == outer || goesOn(outside: best, in: outer) ? outer : best
  }

  /// Whether paragraphs like those in `inner` go on outside of it.
  private func goesOn(outside inner: Int, in outer: Int) -> Bool {
    alike(outside: inner, in: outer).weight > 0.08 * outline.mass(of: outer)
  }

  /// The element around `inner` that also holds the paragraphs like those in `inner`.
  private func widened(_ inner: Int) -> Int {
    let (weight, last) = alike(outside: inner, in: 0)
    guard weight > 0.1 * outline.mass(of: inner) else { return inner }
    var node = inner
    while tree.nodes[node].parent > 0, !(node < last && last < tree.nodes[node].end) {
      node = tree.nodes[node].parent
    }
    return outline.mass(of: node) < 3 * outline.mass(of: inner) ? node : inner
  }

  /// The weight of the blocks in `outer` whose elements have the same names and classes as those of
  /// blocks in `inner`, and the last one of them.
  private func alike(outside inner: Int, in outer: Int) -> (weight: Double, last: Int) {
    var shapes: Set<UInt64> = []
    var outside: [(shape: UInt64, weight: Double, node: Int)] = []
    let range = inner..<tree.nodes[inner].end
    let whole = outer..<tree.nodes[outer].end
    for (block, weight) in zip(outline.blocks, outline.weights)
    where weight > 0 && whole.contains(block.nodes.lowerBound) && !outline.isDropped(block) {
      guard let shape = shape(of: block.container) else { continue }
      if range.contains(block.nodes.lowerBound) {
        shapes.insert(shape)
      } else {
        outside.append((shape, weight, block.nodes.lowerBound))
      }
    }
    let alike = outside.filter { shapes.contains($0.shape) }
    return (alike.reduce(0) { $0 + $1.weight }, alike.last?.node ?? inner)
  }

  /// A hash of the names and classes of an element and the one around it; nil without a class.
  private func shape(of node: Int) -> UInt64? {
    var hash = FNV1a.start
    var hasClass = false
    for node in [node, tree.nodes[node].parent] where node >= 0 {
      hash = FNV1a.adding(UInt8(truncatingIfNeeded: tree.nodes[node].tag.number), to: hash)
      for byte in tree.attributeBytes("class", of: node) ?? [] {
        hash = FNV1a.adding(byte, to: hash)
        hasClass = true
      }
    }
    return hasClass ? hash : nil
  }

  private func trust(in node: Int) -> Double {
    let tag = tree.nodes[node].tag
    if tag == .text || tag == .body || tag == .html { return 0 }
    if let property = tree.attribute("itemprop", of: node), property.contains("articleBody") {
      return 3
    }
    if outline.hints[node].contains(.body) { return 2 }
    if tag == .article { return 1.5 }
    return tag == .main ? 1 : 0
  }

  /// The innermost element below `start` that holds nearly all of its text.
  private func descended(from start: Int) -> Int {
    var node = start
    while true {
      let mass = outline.mass(of: node)
      let next = tree.children(of: node).first {
        tree.nodes[$0].tag != .text && outline.mass(of: $0) > 0.92 * mass
      }
      guard let next, mass > 0,
        TextFlow.blockTags.contains(tree.nodes[next].tag)
          || !tree.nodes[next].tag.isListed, tree.nodes[next].tag != .p
      else { return node }
      node = next
    }
  }
}
