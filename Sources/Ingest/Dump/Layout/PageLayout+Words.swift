import Text

/// Blocks recognised by their own words.
extension PageLayout {
  /// Places furniture, details and credited captions, each line by itself.
  mutating func placeByOwnWords() {
    let details = DetailsReader(lexicon)
    let furniture = ChromeReader(words: lexicon.furniture)
    for (index, block) in blocks.enumerated() where places[index].isOpen {
      if let source = lexicon.fields.source(in: block.content) ?? sourceWithSection(block) {
        place(index, .source(source))
      } else if let details = details.details(in: block) {
        place(index, .details(details))
      } else if let kind = furniture.kind(of: block) {
        setChrome(index, kind)
        if kind == .copyright, let owner = lexicon.copyrights.owner(in: block.content) {
          addSource(owner)
        }
      } else if block.width <= 700, !isSigned(block),
        let caption = lexicon.captions.caption(in: block.content)
      {
        place(index, .caption(caption))
      }
    }
  }

  /// `Nora Feldt (PAP)`: a name with its agency, which is no picture's credit.
  private func isSigned(_ block: DumpBlock) -> Bool {
    guard block.words.count <= 6 else { return false }
    let byline = lexicon.bylines.byline(of: block.content[...])
    return byline.source != nil && byline.authors.contains { $0.contains(" ") }
      && !block.content.contains("/")
  }

  /// `The Meridian Post | Markets`: a masthead with a section beside it.
  private func sourceWithSection(_ block: DumpBlock) -> String? {
    let parts = block.content.split(separator: "|").map(\.trimmed)
    guard parts.count == 2, let name = lexicon.mastheads.name(in: parts[0]), block.width <= 60,
      DumpBlock(lines: [], text: String(parts[1])).isLabelLike
    else { return nil }
    return name
  }

  /// Keeps an agency in brackets as a picture credit, except after the last words of the text.
  mutating func settleAgencyBrackets() {
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
      if caption.text.isEmpty || (index == lastProse && hasProseBefore) { place(index, .open) }
    }
  }
}
