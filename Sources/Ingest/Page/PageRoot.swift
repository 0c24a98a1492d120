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
    return best.map { innermost(in: $0.node, trust: trust(in: $0.node)) }
  }

  /// The innermost element with the trust of `outer` that holds most of its text, unless a second one
  /// holds the rest.
  private func innermost(in outer: Int, trust: Double) -> Int {
    guard trust >= 2 else { return outer }
    let mass = outline.mass(of: outer)
    var best = outer
    var others = 0.0
    var end = outer
    for node in tree.descendants(of: outer)
    where outline.reasons[node] == nil && self.trust(in: node) >= trust {
      let share = outline.mass(of: node) / mass
      if share >= 0.5 {
        best = node
      } else if node >= end {
        others += share
        end = tree.nodes[node].end
      }
    }
    return others < 0.1 ? best : outer
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
