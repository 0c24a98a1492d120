import Text

/// The blocks of a page, what its classes hint at, and how much running text each element holds.
struct PageOutline {
  let tree: HTMLTree
  let blocks: [TextBlock]
  /// How much running text each block is, in letters.
  let weights: [Double]
  /// The hints of each element's own classes.
  let hints: [PageHints]
  /// Why each element is no part of the article; nil for most.
  private(set) var reasons: [String?]
  /// For each node, the sum of the weights of all blocks that begin before it.
  private var sums: [Double]

  /// The blocks of the page; without `skipsHidden`, those too that a script would have to show.
  init(_ tree: HTMLTree, words: HTMLWords, skipsHidden: Bool = true) {
    self.tree = tree
    blocks = TextFlow.blocks(of: tree) { skipsHidden && HTMLText.isHidden($0, in: tree) }
    weights = blocks.map(Self.weight)
    var reader = HintReader(tree, words)
    hints = tree.nodes.indices.map { reader.hints(of: $0) }
    reasons = [String?](repeating: nil, count: tree.nodes.count)
    sums = []
    sum(weights)
  }

  /// Drops the elements whose names or classes say that they are no part of the article.
  ///
  /// One that holds much of the page's text, or the headline and some text, is kept whatever its
  /// classes say. Without `trustsClasses`, only those of elements that never have an article go.
  mutating func dropFurniture(headline: Int?, trustsClasses: Bool = true) {
    reasons = dropReasons(headline: headline, trustsClasses: trustsClasses)
    sum(zip(blocks, weights).map { isDropped($0) ? 0 : $1 })
  }

  /// The running text inside `node`, in letters, without what is dropped.
  func mass(of node: Int) -> Double { sums[tree.nodes[node].end] - sums[node] }

  /// The running text between two nodes.
  func mass(from start: Int, to end: Int) -> Double { start < end ? sums[end] - sums[start] : 0 }

  /// Whether an element around the block is dropped.
  func isDropped(_ block: TextBlock) -> Bool { reason(for: block) != nil }

  /// Why the block is no part of the article; nil if no class says so.
  func reason(for block: TextBlock) -> String? { reasons[block.nodes.lowerBound] }
}

extension PageOutline {
  private static let furniture: HTMLTagSet = [.nav, .footer, .aside, .form, .menu]

  private mutating func sum(_ weights: [Double]) {
    var sums = [Double](repeating: 0, count: tree.nodes.count + 1)
    for (block, weight) in zip(blocks, weights) { sums[block.nodes.lowerBound + 1] += weight }
    for index in 1..<sums.count { sums[index] += sums[index - 1] }
    self.sums = sums
  }

  /// The letters of a block that reads like running text; an ideograph counts as two and a half.
  private static func weight(_ block: TextBlock) -> Double {
    let letters = block.letters
    let linked = Double(block.linkLength) / Double(max(1, block.text.utf8.count))
    guard linked < 0.5 else { return 0 }
    switch block.kind {
    case .heading, .caption: return 0
    case .item where letters < 60: return 0
    case .paragraph where letters < 40: return 0
    default: break
    }
    return letters * (1 - linked)
  }

  /// Why each node is dropped, by its own element or by one around it.
  private func dropReasons(headline: Int?, trustsClasses: Bool) -> [String?] {
    let total = max(1, sums[tree.nodes.count])
    var reasons = [String?](repeating: nil, count: tree.nodes.count)
    for node in tree.nodes.indices {
      let parent = tree.nodes[node].parent
      if parent >= 0, let reason = reasons[parent] {
        reasons[node] = reason
      } else if tree.nodes[node].tag != .text, let reason = ownReason(node) {
        let share = (sums[tree.nodes[node].end] - sums[node]) / total
        let holdsHeadline = headline.map { node < $0 && $0 < tree.nodes[node].end } ?? false
        let isTrusted = trustsClasses || Self.furniture.contains(tree.nodes[node].tag)
        if isTrusted, share < (holdsHeadline ? 0.05 : 0.4) { reasons[node] = reason }
      }
    }
    return reasons
  }

  private func ownReason(_ node: Int) -> String? {
    let tag = tree.nodes[node].tag
    if Self.furniture.contains(tag) { return tag == .aside ? "aside" : "navigation" }
    guard !hints[node].isDisjoint(with: .furniture) else { return nil }
    return PageHints.reasons.first { hints[node].contains($0.hint) }?.why
  }
}
