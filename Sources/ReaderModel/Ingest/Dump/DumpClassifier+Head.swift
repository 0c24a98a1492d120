/// The headline and what stands between it and the body.
extension DumpClassifier {
  /// Chooses the headline and where the body begins.
  mutating func findTitle() {
    dropPageTitle()
    placeSelfNaming()
    let start = firstBodyBlock()
    setBodyStart(start)
    let lastHeadline = lastHeadline(before: start)
    let candidates = open(in: 0..<start).filter { index in
      !isMasthead(index) && !isBreadcrumb(blocks[index]) && blocks[index].width <= 320
        && !isTagline(index, above: lastHeadline)
    }
    let title =
      candidates.first { index in
        !blocks[index].isLabelLike && (!blocks[index].isProse || blocks[index].isQuestion)
          && !isAboveMenu(index, before: start) && !isMenuLine(index, among: candidates)
          && !(isInMenu(index) && candidates.contains { $0 > index && blocks[$0].words.count > 4 })
      }
      ?? candidates.first { !blocks[$0].isLabelLike }
      ?? candidates.max { (blocks[$0].width, $0) < (blocks[$1].width, $1) }
    let labelled = candidates.first { lexicon.fields.title(in: blocks[$0].content) != nil }
    setTitle(labelled ?? title ?? headlineOfBody())
    guard let titleIndex, titleIndex >= bodyStart else { return }
    let next = open(in: titleIndex + 1..<blocks.count).first
    setBodyStart(next ?? blocks.count)
  }

  /// Places what stands before the body.
  mutating func placeHead() {
    let title = titleIndex ?? 0
    let lastHeadline = lastHeadline(before: min(bodyStart + 1, blocks.count))
    for index in open(in: 0..<min(title, bodyStart)) {
      place(index, placeBeforeTitle(index, above: lastHeadline))
    }
    for index in open(in: min(title + 1, bodyStart)..<bodyStart) {
      place(index, placeAfterTitle(index))
    }
  }

  /// Whether the block is a publication's name and nothing else.
  func isMasthead(_ index: Int) -> Bool { lexicon.mastheads.name(in: blocks[index].content) != nil }

  private func isPaper(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    if case .source = places[index] { return true }
    return places[index].isOpen && isMasthead(index)
  }

  /// Whether `index` names somebody beside a byline, a date line or a role.
  func isNameBesideDetails(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.content.contains(" "), block.words.count <= 10, !block.endsSentence,
      let name = lexicon.bylines.names(in: block.content[...]).first,
      name.contains(" ") || !block.content.contains(",") || PersonNames.isHangulName(name),
      !lexicon.furniture.sections.covers(block.words)
    else { return false }
    return [index - 1, index + 1].contains { near in
      let other = isPaper(near) ? 2 * near - index : near
      guard blocks.indices.contains(other), case .details(let details) = places[other]
      else { return false }
      return details.authors.isEmpty
    }
  }
}

extension DumpClassifier {
  /// A name alone between the headline and the text, where nothing else names an author.
  private func isByline(_ index: Int) -> Bool {
    let block = blocks[index]
    let hasAuthor = places.contains { place in
      if case .details(let details) = place { !details.authors.isEmpty } else { false }
    }
    guard !hasAuthor, (2...3).contains(block.words.count), block.content.contains(" "),
      block.content != block.content.uppercased()
    else { return false }
    return !lexicon.bylines.words.placeBeginnings.contains(block.words[0])
      && lexicon.people.name(in: block.content) != nil
  }

  /// `Headline | The Korea Herald` above or below the headline itself.
  private mutating func dropPageTitle() {
    let texts = Dictionary(
      open(in: 0..<blocks.count).map { (blocks[$0].content[...], $0) }, uniquingKeysWith: min)
    for index in open(in: 0..<blocks.count) {
      let content = blocks[index].content
      guard blocks[index].width <= 200,
        let bar = [" | ", " :: ", " - ", " – ", " — ", " < "].compactMap({
          content.ranges(of: $0).last
        })
        .max(by: { $0.lowerBound < $1.lowerBound })
      else { continue }
      let headline = content[..<bar.lowerBound].trimmed
      let site = content[bar.upperBound...].trimmed
      guard let twin = texts[headline], twin != index, site.count <= 60 else { continue }
      place(index, .dropped("page title"))
      addSource(String(site))
    }
  }

  /// The owner of the copyright whose name `block` is, as the copyright line spells it.
  private func owner(namedBy block: DumpBlock) -> String? {
    sourcesByWords[block.words]
  }

  /// A short line at the top that the copyright line names, or a line of the page's foot opens with: the publication's name.
  private mutating func placeSelfNaming() {
    for index in open(in: 0..<min(3, blocks.count)) {
      let name = blocks[index].content
      guard blocks[index].words.count <= 6, name.utf8.count >= 4, !blocks[index].endsSentence
      else { continue }
      if let owner = owner(namedBy: blocks[index]) {
        place(index, .source(owner))
        continue
      }
      let isNamed = blocks.indices.contains { other in
        guard other > index + 2, !blocks[other].isProse else { return false }
        let text = blocks[other].content
        return text.hasPrefix(name) && text.utf8.count > name.utf8.count
          && [" –", " -", " |", " ©", ",", " 2", " 1", ":"].contains {
            text.dropFirst(name.count).hasPrefix($0)
          }
      }
      if isNamed { place(index, .source(name)) }
    }
  }

  /// The first running text that is not a deck: behind the byline or date line, where one stands at
  /// the head.
  private func firstBodyBlock() -> Int {
    let prose = openProseBelowTitle()
    let total = proseWidth(in: 0..<blocks.count)
    let undecided = open(in: 0..<blocks.count)
    guard let headline = undecided.first(where: { !isMasthead($0) }),
      let lastSentence = undecided.last(where: { blocks[$0].endsSentence })
    else { return prose.first ?? blocks.count }
    let limit = min(lastSentence, prose.count > 2 ? prose[2] : lastSentence)
    let headDetails = (headline..<max(limit, headline)).last { index in
      guard case .details = places[index] else { return false }
      let decks = prose.prefix(2).filter { $0 < index }.map { blocks[$0].width }
      return decks.reduce(0, +) * 3 <= total
    }
    guard let headDetails else { return prose.first ?? blocks.count }
    let rest = open(in: headDetails + 1..<blocks.count)
    return rest.first { index in
      blocks[index].isProse
        || (blocks[index].endsSentence && blocks[index].words.count >= 3)
        || (blocks[index].content.hasSuffix(":") && blocks[index].words.count >= 6)
    } ?? blocks.count
  }

  /// The first block of a text that begins with a sentence, where it is short enough to be one.
  private func headlineOfBody() -> Int? {
    let candidates = open(in: bodyStart..<blocks.count)
    guard let first = candidates.first, candidates.count > 1, blocks[first].lines.count == 1,
      blocks[first].width <= 120, blocks[first].width < blocks[candidates[1]].width
    else { return nil }
    return first
  }

  private func placeBeforeTitle(_ index: Int, above lastHeadline: Int?) -> DumpPlace {
    if let name = lexicon.mastheads.name(in: blocks[index].content) {
      return places.contains { if case .source = $0 { true } else { false } }
        ? .dropped("repeated masthead") : .source(name)
    }
    if let owner = owner(namedBy: blocks[index]) { return .source(owner) }
    if isBreadcrumb(blocks[index]) { return .dropped("breadcrumb") }
    if isTagline(index, above: lastHeadline) {
      return .dropped("tagline of the publication")
    }
    return .dropped(blocks[index].isLabelLike ? "section label" : "before the headline")
  }

  /// `Ministry of Defence and The Rt Hon …`: an office with the name of who leads it.
  private func officeWithHead(_ block: DumpBlock) -> String? {
    let parts = block.content.split(separator: " and ", maxSplits: 1)
    guard parts.count == 2, block.words.count <= 14, !block.endsSentence,
      lexicon.people.name(in: parts[1].replacing("The Rt Hon ", with: "")) != nil
    else { return nil }
    return lexicon.mastheads.name(in: parts[0])
  }

  private func placeAfterTitle(_ index: Int) -> DumpPlace {
    let block = blocks[index]
    if let titleIndex, blocks[titleIndex].words == block.words {
      return .dropped("repeats line \(blocks[titleIndex].number)")
    }
    if block.content.contains("@"), block.words.count <= 6 {
      return .dropped("reporter's address")
    }
    if let list = [DumpPlace.dropped(.related), .dropped(.tags)].first(where: {
      index > 0 && places[index - 1] == $0
    }), !block.endsSentence, block.words.count <= 4 {
      return list
    }
    if opensWithTime(block) { return .body }
    if isPlaceBesideDate(index) { return .dropped("place beside the date") }
    if lexicon.captions.words.markers.isFound(in: block.words), block.endsSentence {
      return .caption(CaptionLine(uncredited: block.content))
    }
    if let name = lexicon.mastheads.name(in: block.content), block.words.count <= 5 {
      return .source(name)
    }
    if let name = officeWithHead(block) { return .source(name) }
    if isNameBesideDetails(index) || (index + 1 == bodyStart && isByline(index)) {
      return .details(Details(authors: lexicon.bylines.names(in: block.content[...])))
    }
    if let details = DetailsReader(lexicon, allowsPlaces: true).details(in: block) {
      return .details(details)
    }
    if block.words.first == "by", block.words.count <= 6, let last = block.words.last,
      lexicon.bylines.words.roles.contains([last])
    {
      return .dropped("role beside a byline")
    }
    let afterBy = block.words.first == "by" ? Array(block.words.dropFirst()) : block.words
    if lexicon.bylines.words.roles.covers(afterBy) { return .dropped("role beside a byline") }
    if isBreadcrumb(block) { return .dropped("breadcrumb") }
    return block.isLabelLike ? .dropped("label") : .subtitle
  }

  /// Stands right under the masthead, while a headline follows further down.
  private func isTagline(_ index: Int, above headline: Int?) -> Bool {
    guard let headline, index < headline, index > 0, isMasthead(index - 1) else { return false }
    return blocks[index].lines.first?.followsBlank == false && !blocks[index].endsSentence
  }

  /// The last open line before `end` that may be a headline: no label, and no publication's name.
  private func lastHeadline(before end: Int) -> Int? {
    (0..<end).last { places[$0].isOpen && !blocks[$0].isLabelLike && !isMasthead($0) }
  }

  func isBreadcrumb(_ block: DumpBlock) -> Bool {
    let steps = [" > ", " › ", " » "].contains { block.content.contains($0) }
    if steps, block.width <= 60, !block.endsSentence { return true }
    if block.content.split(separator: " > ").count >= 4, !block.endsSentence { return true }
    let marks = block.content.filter { ">›»/".contains($0) }.count
    return marks >= 2 && block.words.count <= marks * 4 + 3 && !block.endsSentence
  }
}
