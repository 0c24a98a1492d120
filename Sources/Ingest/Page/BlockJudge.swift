import ReaderModel
import Text

/// Decides which blocks in the article's element are not its text.
struct BlockJudge {
  private let outline: PageOutline
  /// The headline's element, unless much of the text is before it.
  private let headline: Int?
  private let root: Int
  private let lexicon: PageLexicon
  private let title: TitleKey
  private let pictures: PictureTexts
  private var seen: Set<[String]> = []
  private var accepted = 0
  /// Whether the last block announced other articles.
  private var isAmongRelated = false

  init(_ outline: PageOutline, facts: PageFacts, root: Int, lexicon: PageLexicon) {
    self.outline = outline
    headline = facts.headline.flatMap {
      outline.mass(from: root, to: $0) < 0.3 * outline.mass(of: root) ? $0 : nil
    }
    self.root = root
    self.lexicon = lexicon
    title = TitleKey(facts.title)
    pictures = PictureTexts(outline)
  }

  /// Whether the block is under a picture and not dropped with an element around that.
  func isCaption(_ block: TextBlock) -> Bool {
    !outline.isDropped(block) && !isPlaceholder(block) && pictures.isCaption(block, below: root)
  }

  /// Notes that `block` is part of the article.
  mutating func accepted(_ block: TextBlock) -> TextBlock {
    seen.insert(WordSplitter.words(of: block.text))
    accepted += 1
    return block
  }

  /// Why the block is no part of the article; nil if it is one.
  mutating func reason(for block: TextBlock) -> String? {
    if let why = outline.reason(for: block) { return why }
    let words = WordSplitter.words(of: block.text)
    if let why = position(of: block, words) { return why }
    let why = ownReason(block, words)
    isAmongRelated = why == Chrome.related.rawValue && (isAmongRelated || !isLink(block))
    if why == nil { accepted += 1 }
    return why
  }
}

extension BlockJudge {
  private mutating func position(of block: TextBlock, _ words: [String]) -> String? {
    if words.isEmpty || isPlaceholder(block) { return "decoration" }
    if words == title.words { return "page title" }
    if let headline, block.nodes.lowerBound < headline, root < headline {
      return "before the headline"
    }
    if words.count > 4 || block.letters > 30, !seen.insert(words).inserted {
      return "repeats another paragraph"
    }
    return nil
  }

  /// `$$ARTICLEAD$$`, `{{ headline }}`: what a program should have replaced.
  private func isPlaceholder(_ block: TextBlock) -> Bool {
    block.text.hasPrefix("$$") || block.text.hasPrefix("{{") && block.text.hasSuffix("}}")
  }

  private func ownReason(_ block: TextBlock, _ words: [String]) -> String? {
    if isLink(block) { return Chrome.related.rawValue }
    if isAmongRelated, block.kind == .item || linked(block) > 0.3 { return Chrome.related.rawValue }
    guard block.kind != .table, block.letters < 500 else { return nil }
    if announcesOthers(words) { return Chrome.related.rawValue }
    if lexicon.html.isAppeal(block.text, words) { return Chrome.newsletter.rawValue }
    if isDateLine(block) { return "date line" }
    if lexicon.html.namesEditor(block.text) { return "byline" }
    if accepted < 2, block.letters < 80, lexicon.bylines.authors(in: block.text) != nil {
      return "byline"
    }
    let line = DumpBlock(lines: [], text: block.text, words: words)
    return ChromeReader(words: lexicon.furniture).kind(of: line)?.rawValue
  }

  /// The share of the block that is in links.
  private func linked(_ block: TextBlock) -> Double {
    Double(block.linkLength) / Double(max(1, block.text.utf8.count))
  }

  /// Whether nearly the whole block is a link, and so leads to another article.
  private func isLink(_ block: TextBlock) -> Bool {
    linked(block) > (block.kind == .item ? 0.6 : 0.8)
  }

  /// `More great stories from the desk`, `Mehr aktuelle Artikel`.
  private func announcesOthers(_ words: [String]) -> Bool {
    guard (2...9).contains(words.count), let first = words.first,
      lexicon.html.moreWords.contains(first)
    else { return false }
    return words.dropFirst().contains(where: lexicon.html.storyWords.contains)
  }

  /// Whether the block is a date with little else.
  private func isDateLine(_ block: TextBlock) -> Bool {
    guard block.kind == .paragraph, block.text.utf8.count < 160,
      block.text.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return false }
    let line = DumpBlock(lines: [], text: block.text)
    guard !line.endsSentence else { return false }
    let reader = DateReader(block.text, lexicon.calendar)
    let dates = reader.dates().filter { $0.date.year != nil && $0.date.day != nil }
    guard !dates.isEmpty else { return false }
    let covered = dates.reduce(0) { $0 + $1.tokens.count }
    let letters = reader.tokens.indices.reduce(0) { sum, index in
      let isDate = dates.contains { $0.tokens.contains(index) }
      return sum + (isDate ? 0 : reader.tokens[index].text.count)
    }
    return covered >= 3 && letters <= 40
  }
}
