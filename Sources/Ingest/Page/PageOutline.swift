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
    hints = tree.nodes.indices.map { Self.hints(of: $0, in: tree, words) }
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
    let letters = block.text.letterWeight
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

  private static func hints(of node: Int, in tree: HTMLTree, _ words: HTMLWords) -> PageHints {
    guard tree.nodes[node].tag != .text, !tree.nodes[node].content.isEmpty else { return [] }
    var reader = ClassWords(words)
    for name in hintAttributes {
      if let value = tree.attributeBytes(name, of: node) { reader.read(value) }
    }
    return reader.hints
  }

  private static let hintAttributes: [StaticString] = [
    "class", "id", "role", "data-testid", "data-component", "data-module", "data-type",
    "aria-label",
  ]

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

extension String {
  /// The number of its letters and digits; an ideograph or a syllable counts as two and a half.
  var letterWeight: Double {
    var weight = 0.0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0..<0x30, 0x3A..<0x41, 0x5B..<0x61, 0x7B..<0xC0: break
      case 0x2000..<0x2070, 0x3000..<0x3040: break
      case 0x3040..<0xA000, 0xAC00..<0xD7B0, 0xF900..<0xFB00: weight += 2.5
      default: weight += 1
      }
    }
    return weight
  }
}
