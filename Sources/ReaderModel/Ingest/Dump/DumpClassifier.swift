/// Decides for each block of a page dump where it belongs.
///
/// Works from what is certain to what follows from it: furniture, bylines and credits show by their
/// words; copies by repetition; the body by its running text; the headline, the decks and the
/// captions by where they stand between these.
struct DumpClassifier {
  let blocks: [DumpBlock]
  let lexicon: PageLexicon
  /// A place for each block; none is `.open` after ``classify()``.
  private(set) var places: [DumpPlace]
  /// The furniture that a block was taken for, by its words.
  private(set) var chrome: [Chrome?]
  /// The owner that a copyright line or a page's title names, in order.
  private(set) var namedSources: [String] = []
  /// The first of them with these words.
  private(set) var sourcesByWords: [[String]: String] = [:]
  /// Where the body begins; the number of blocks when there is none.
  private(set) var bodyStart = 0
  /// The block with the headline.
  private(set) var titleIndex: Int?

  init(_ blocks: [DumpBlock], _ lexicon: PageLexicon) {
    self.blocks = blocks
    self.lexicon = lexicon
    places = Array(repeating: .open, count: blocks.count)
    chrome = Array(repeating: nil, count: blocks.count)
  }

  mutating func classify() {
    placeLabelledPictures()
    dropAnnouncedLists()
    placeByWords()
    placeCopies()
    findTitle()
    placeHead()
    placeBody()
    placeRest()
    placeSourceOfFirstLine()
  }

  /// Puts the block at `index` in its place.
  mutating func place(_ index: Int, _ place: DumpPlace) { places[index] = place }

  mutating func setTitle(_ index: Int?) {
    titleIndex = index
    if let index { places[index] = .title }
  }

  mutating func setBodyStart(_ index: Int) { bodyStart = index }

  mutating func setChrome(_ index: Int, _ kind: Chrome) {
    chrome[index] = kind
    places[index] = .dropped(kind)
  }

  mutating func addSource(_ name: String) {
    namedSources.append(name)
    let words = WordSplitter.words(of: name)
    sourcesByWords[words] = sourcesByWords[words] ?? name
  }

  /// The blocks in `range` that are still open.
  func open(in range: Range<Int>) -> [Int] { range.filter { places[$0].isOpen } }

  /// The columns of open running text in `range`.
  func proseWidth(in range: Range<Int>) -> Int {
    range.reduce(0) { sum, index in
      let isText = places[index].isOpen || places[index] == .body
      return sum + (isText && blocks[index].isProse ? blocks[index].width : 0)
    }
  }
}

extension DumpClassifier {
  /// Furniture, details and credited captions, each line by itself.
  private mutating func placeByWords() {
    let details = DetailsReader(lexicon)
    let furniture = ChromeReader(words: lexicon.furniture)
    for (index, block) in blocks.enumerated() where places[index].isOpen {
      if let source = lexicon.fields.source(in: block.content) ?? sourceWithSection(block) {
        places[index] = .source(source)
      } else if let details = details.details(in: block) {
        places[index] = .details(details)
      } else if let kind = furniture.kind(of: block) {
        chrome[index] = kind
        places[index] = .dropped(kind)
        if kind == .copyright, let owner = lexicon.copyrights.owner(in: block.content) {
          addSource(owner)
        }
      } else if block.width <= 700, let caption = lexicon.captions.caption(in: block.content) {
        places[index] = .caption(caption)
      }
    }
    settleAgencyBrackets()
  }

  /// `The Meridian Post | Markets`: a masthead with a section beside it.
  private func sourceWithSection(_ block: DumpBlock) -> String? {
    let parts = block.content.split(separator: "|").map(\.trimmed)
    guard parts.count == 2, let name = lexicon.mastheads.name(in: parts[0]), block.width <= 60,
      DumpBlock(lines: [], text: String(parts[1])).isLabelLike
    else { return nil }
    return name
  }

  /// An agency in brackets credits a picture, except behind the last words of the text.
  private mutating func settleAgencyBrackets() {
    let lastProse = blocks.indices.last { index in
      let block = blocks[index]
      guard block.isProse || (block.endsSentence && block.words.count >= 5) else { return false }
      if case .caption(let caption) = places[index] { return caption.isAgencyOnly }
      return places[index].isOpen
    }
    let firstProse = blocks.firstIndex(where: \.isProse) ?? blocks.count
    for index in blocks.indices {
      guard case .caption(let caption) = places[index], caption.isAgencyOnly else { continue }
      let hasProseBefore = firstProse < index
      if caption.text.isEmpty || (index == lastProse && hasProseBefore) { places[index] = .open }
    }
  }

  /// Lines cut short of another, and lines printed again.
  private mutating func placeCopies() {
    var seen: [[String]: Int] = [:]
    for index in open(in: 0..<blocks.count) {
      let block = blocks[index]
      guard block.width >= 20 else { continue }
      if let whole = whole(of: index) {
        places[index] = .dropped("truncated copy of line \(blocks[whole].number)")
        let isHead = proseWidth(in: 0..<min(index, whole)) == 0
        if places[whole].isOpen, blocks[whole].isProse, isHead, !hasEllipsis(block) {
          places[whole] = .caption(CaptionLine(uncredited: blocks[whole].content))
        }
      } else if let first = seen[block.words] {
        if first + 1 == index, places[first].isOpen, holdsSentence(block) {
          places[first] = .caption(
            lexicon.captions.caption(in: block.content)
              ?? CaptionLine(uncredited: block.content))
        }
        places[index] = .dropped("repeats line \(blocks[first].number)")
      } else if places[index].isOpen {
        seen[block.words] = index
      }
    }
    dropRepeatedCaptions()
    dropPartsOfCaptions()
  }

  /// Whether a sentence stands in `block`, perhaps with a credit behind it.
  private func holdsSentence(_ block: DumpBlock) -> Bool {
    block.words.count >= 5 && (block.endsSentence || block.content.contains(". "))
  }

  /// The block nearby of which `index` is the beginning, cut within a word or before an ellipsis.
  private func whole(of index: Int) -> Int? {
    let block = blocks[index]
    let stem = block.content.trimmed { $0.isBlank || ".…".unicodeScalars.contains($0) }
    guard stem.utf8.count >= 20, !block.endsSentence || hasEllipsis(block) else { return nil }
    let near = max(0, index - 4)..<min(blocks.count, index + 5)
    return near.first { other in
      let text = blocks[other].content
      guard other != index, text.utf8.count > stem.utf8.count + 3, text.hasPrefix(stem)
      else { return false }
      let next = text.dropFirst(stem.count).first
      return hasEllipsis(block) || (next?.isLetter ?? false)
    }
  }

  private func hasEllipsis(_ block: DumpBlock) -> Bool {
    block.content.hasSuffix("…") || block.content.hasSuffix("...")
  }

  private mutating func dropRepeatedCaptions() {
    var seen = TextBeginnings()
    for index in blocks.indices {
      guard case .caption(let caption) = places[index], !caption.text.isEmpty else { continue }
      let stem = caption.text.trimmed { $0.isBlank || ".…".unicodeScalars.contains($0) }
      if let number = seen.number(of: caption.text) {
        places[index] = .dropped("repeats line \(number)")
      } else if let number = seen.number(beginningWith: stem) {
        places[index] = .dropped("truncated copy of line \(number)")
      } else {
        seen.add(caption.text, number: blocks[index].number)
      }
    }
  }
}
