import ReaderModel
import Text

/// Finds the article among the blocks of a page.
struct PageBody {
  let outline: PageOutline
  let lexicon: PageLexicon
  /// The elements that hold the article's text.
  let root: Int
  /// The article's blocks, in order.
  private(set) var text: [TextBlock] = []
  private(set) var captions: [TextBlock] = []
  private(set) var dropped: [(block: TextBlock, why: String)] = []

  /// The letters of its running text.
  var weight: Double { text.reduce(0) { $0 + $1.text.letterWeight } }

  init(_ outline: PageOutline, facts: PageFacts, lexicon: PageLexicon) {
    self.outline = outline
    self.lexicon = lexicon
    root = PageRoot(outline, facts: facts).node
    choose(facts)
  }
}

extension PageBody {
  private var tree: HTMLTree { outline.tree }

  private mutating func choose(_ facts: PageFacts) {
    let range = root..<tree.nodes[root].end
    var seen: Set<[String]> = []
    let title = TitleKey(facts.title)
    let opening = openingLead(facts)
    if let opening { text.append(opening) }
    if let opening { seen.insert(WordSplitter.words(of: opening.text)) }
    for block in outline.blocks {
      guard range.contains(block.nodes.lowerBound) else { continue }
      if let why = reason(for: block, title: title, facts, &seen) {
        dropped.append((block, why))
      } else if isCaption(block) {
        captions.append(block)
      } else {
        text.append(block)
      }
    }
    dropTrailingHeadings()
  }

  /// The paragraph between the headline and the text that the metadata or a class call the lead.
  private func openingLead(_ facts: PageFacts) -> TextBlock? {
    let headline = facts.headline ?? 0
    guard headline < root else { return nil }
    let descriptions = facts.descriptions.map { WordSplitter.words(of: $0) }
    for block in outline.blocks
    where block.nodes.lowerBound < root && block.nodes.lowerBound > headline {
      let words = WordSplitter.words(of: block.text)
      guard words.count >= 4 || block.text.letterWeight > 40, !isCaption(block),
        block.linkLength * 2 < block.text.utf8.count
      else { continue }
      let isNamed = ([block.container] + Array(tree.ancestors(of: block.container).prefix(2)))
        .contains { outline.hints[$0].contains(.lead) }
      let isDescribed = descriptions.contains { $0.count > 3 && $0.starts(with: words.prefix(12)) }
      if isDescribed || (isNamed && !outline.isDropped(block)) { return block }
    }
    return nil
  }

  private func reason(
    for block: TextBlock, title: TitleKey, _ facts: PageFacts, _ seen: inout Set<[String]>
  ) -> String? {
    if let why = outline.reason(for: block) { return why }
    let words = WordSplitter.words(of: block.text)
    if words.isEmpty { return "decoration" }
    if words == title.words { return "page title" }
    if let headline = facts.headline, block.nodes.lowerBound < headline, root < headline {
      return "before the headline"
    }
    if words.count > 4 || block.text.letterWeight > 30, !seen.insert(words).inserted {
      return "repeats another paragraph"
    }
    if isCaption(block) { return nil }
    if isLink(block) { return "related link" }
    return furniture(block, words)
  }

  private func furniture(_ block: TextBlock, _ words: [String]) -> String? {
    guard block.kind != .table else { return nil }
    let line = DumpBlock(lines: [], text: block.text)
    return ChromeReader(words: lexicon.furniture).kind(of: line)?.rawValue
  }

  /// Whether the whole block is a link, and so leads to another article.
  private func isLink(_ block: TextBlock) -> Bool {
    let share = Double(block.linkLength) / Double(max(1, block.text.utf8.count))
    return share > 0.8 || (block.kind == .item && share > 0.6)
  }

  /// Whether the block is under a picture.
  private func isCaption(_ block: TextBlock) -> Bool {
    if block.kind == .caption { return true }
    for node in [block.container] + Array(tree.ancestors(of: block.container).prefix(4)) {
      if tree.nodes[node].tag == .figure { return block.kind == .paragraph }
      if outline.hints[node].contains(.caption), outline.mass(of: node) < 800 { return true }
      if node <= root { break }
    }
    return false
  }

  private mutating func dropTrailingHeadings() {
    while let last = text.last, case .heading = last.kind {
      dropped.append((text.removeLast(), "heading without a text"))
    }
  }
}
