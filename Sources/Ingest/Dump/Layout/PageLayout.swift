import ReaderModel

/// The blocks of a page with the places that ``LayoutRule``s assign to them.
struct PageLayout {
  let blocks: [DumpBlock]
  let lexicon: PageLexicon
  /// A place for each block; none is `.open` after the last rule.
  private(set) var places: [DumpPlace]
  /// The furniture that each block is, by its words; nil for other blocks.
  private(set) var chrome: [Chrome?]
  /// The owners in copyright lines and the page's title, in order.
  private(set) var namedSources: [String] = []
  /// The first of ``namedSources`` with these words.
  private(set) var sourcesByWords: [[String]: String] = [:]
  /// The first block of the body; the number of blocks if there is none.
  private(set) var bodyStart = 0
  /// The block with the headline.
  private(set) var titleIndex: Int?

  /// A page with all blocks open.
  init(_ blocks: [DumpBlock], _ lexicon: PageLexicon) {
    self.blocks = blocks
    self.lexicon = lexicon
    places = Array(repeating: .open, count: blocks.count)
    chrome = Array(repeating: nil, count: blocks.count)
  }

  /// Applies all rules up to `last`.
  mutating func apply(through last: LayoutRule = .firstLine) {
    for rule in LayoutRule.allCases {
      rule.apply(to: &self)
      if rule == last { return }
    }
  }

  /// Sets the place of the block at `index`.
  mutating func place(_ index: Int, _ place: DumpPlace) { places[index] = place }

  /// Drops the block at `index`.
  mutating func drop(_ index: Int, _ reason: DroppedLine.Reason) {
    places[index] = .dropped(reason)
  }

  /// Drops the block at `index` as furniture of `kind`, recognised by its words.
  mutating func setChrome(_ index: Int, _ kind: Chrome) {
    chrome[index] = kind
    places[index] = .dropped(kind)
  }

  mutating func setTitle(_ index: Int?) {
    titleIndex = index
    if let index { places[index] = .title }
  }

  mutating func setBodyStart(_ index: Int) { bodyStart = index }

  mutating func addSource(_ name: String) {
    namedSources.append(name)
    let words = WordSplitter.words(of: name)
    sourcesByWords[words] = sourcesByWords[words] ?? name
  }
}

extension PageLayout {
  /// The blocks in `range` that are still open.
  func open(in range: Range<Int>) -> [Int] { range.filter { places[$0].isOpen } }

  /// The columns of open running text in `range`.
  func proseWidth(in range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      let isText = places[index].isOpen || places[index] == .body
      return sum + (isText && blocks[index].isProse ? blocks[index].width : 0)
    }
  }

  /// The names in bylines so far.
  var authors: [String] { places.flatMap(\.authors) }

  /// Whether a publication is named so far.
  var hasSource: Bool { places.contains(where: \.isSource) }

  /// Whether the block is a publication's name and nothing else.
  func isMasthead(_ index: Int) -> Bool {
    lexicon.mastheads.name(in: blocks[index].content) != nil
  }

  /// The last open line before `end` that may be a headline: neither a label nor a publication's
  /// name.
  func lastHeadline(before end: Int) -> Int? {
    (0..<end).last { places[$0].isOpen && !blocks[$0].isLabelLike && !isMasthead($0) }
  }

  /// Whether the line is right under the masthead and a headline follows further down.
  func isTagline(_ index: Int, above headline: Int?) -> Bool {
    guard let headline, index < headline, index > 0, isMasthead(index - 1) else { return false }
    return blocks[index].lines.first?.followsBlank == false && !blocks[index].endsSentence
  }

  /// `News > Politics > Defence`, `Home / World`.
  func isBreadcrumb(_ block: DumpBlock) -> Bool {
    let steps = [" > ", " › ", " » "].contains { block.content.contains($0) }
    if steps, block.width <= 60, !block.endsSentence { return true }
    if block.content.split(separator: " > ").count >= 4, !block.endsSentence { return true }
    let marks = block.content.filter { ">›»/".contains($0) }.count
    return marks >= 2 && block.words.count <= marks * 4 + 3 && !block.endsSentence
  }

  /// The owner that `block` names, as spelled in the copyright line; nil if it names none.
  func owner(namedBy block: DumpBlock) -> String? { sourcesByWords[block.words] }
}
