import Text

/// The paragraph between headline and text that sums up the article.
struct PageLead {
  /// The paragraph; nil if the page has none that metadata or classes tell from others.
  private(set) var block: TextBlock?

  init(_ outline: PageOutline, facts: PageFacts, root: Int) {
    let headline = facts.headline ?? 0
    let tree = outline.tree
    let pictures = PictureTexts(outline)
    let descriptions = facts.descriptions.map { WordSplitter.words(of: $0) }
    var passed = 0.0
    for block in outline.blocks where block.nodes.lowerBound > headline {
      let isInside = block.nodes.lowerBound >= root
      guard !isInside || passed < 600 else { return }
      if isInside, !outline.isDropped(block) { passed += block.letters }
      let words = WordSplitter.words(of: block.text)
      guard words.count >= 4 || block.letters > 40,
        block.linkLength * 2 < block.text.utf8.count, !pictures.isCaption(block, below: root)
      else { continue }
      let isDescribed = descriptions.contains { $0.count > 3 && $0.starts(with: words.prefix(12)) }
      let around = [block.container] + Array(tree.ancestors(of: block.container).prefix(2))
      let isNamed =
        !isInside && !outline.isDropped(block)
        && around.contains { outline.hints[$0].contains(.lead) }
      if isDescribed || isNamed {
        self.block = block
        return
      }
    }
  }
}
