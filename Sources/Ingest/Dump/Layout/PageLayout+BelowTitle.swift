/// Lines between the headline and the body.
extension PageLayout {
  /// Places each open line between the headline and the body as the first ``LineBelowTitle`` it can be.
  mutating func placeLinesBelowTitle() {
    for index in open(in: min((titleIndex ?? 0) + 1, bodyStart)..<bodyStart) {
      place(index, placeBelowTitle(index))
    }
  }

  private func placeBelowTitle(_ index: Int) -> DumpPlace {
    for line in LineBelowTitle.allCases {
      if let place = line.place(of: index, in: self) { return place }
    }
    return .subtitle
  }

  /// The place of a line with the headline's words; nil for any other.
  func copyOfTitle(_ block: DumpBlock) -> DumpPlace? {
    guard let titleIndex, blocks[titleIndex].words == block.words else { return nil }
    return .dropped(.repeats(line: blocks[titleIndex].number))
  }

  /// The place of the related links or tags above, if this is a short line that continues them.
  func listAbove(_ index: Int) -> DumpPlace? {
    let lists = [DumpPlace.dropped(.related), .dropped(.tags)]
    guard index > 0, lists.contains(places[index - 1]), !blocks[index].endsSentence,
      blocks[index].words.count <= 4
    else { return nil }
    return places[index - 1]
  }

  /// Whether the line is a writer's role or place, perhaps after `by`: `Defence Editor`, `Reporting
  /// from Warsaw`.
  func isRole(_ block: DumpBlock) -> Bool {
    let words = lexicon.bylines.words
    if words.whereabouts.lengthAtStart(of: block.words) != nil, block.words.count <= 6,
      !block.endsSentence
    {
      return true
    }
    guard block.words.first == "by" else {
      return words.roles.covers(block.words) || isOffice(block)
    }
    let isOffice =
      block.words.count <= 6 && block.words.last.map { words.roles.contains([$0]) } == true
    return isOffice || words.roles.covers(Array(block.words.dropFirst()))
  }

  /// `Senior Defence Correspondent`, `Warsaw correspondent`, `Editor of the Courier`.
  private func isOffice(_ block: DumpBlock) -> Bool {
    let words = lexicon.bylines.words
    guard !block.endsSentence, let last = block.words.last,
      lexicon.bylines.byline(of: block.content[...]).isEmpty
    else { return false }
    return block.words.count <= 5 && words.roles.contains([last])
      || block.words.count <= 6 && words.roles.lengthAtStart(of: block.words) != nil
  }

  /// `Ministry of Defence and The Rt Hon …`: an office with the name of its head.
  func officeWithHead(_ block: DumpBlock) -> String? {
    let parts = block.content.split(separator: " and ", maxSplits: 1)
    guard parts.count == 2, block.words.count <= 14, !block.endsSentence,
      lexicon.people.name(in: parts[1].replacing("The Rt Hon ", with: "")) != nil
    else { return nil }
    return lexicon.mastheads.name(in: parts[0])
  }

  /// The byline on a line of names next to a date line or a role, or right before the body if nothing
  /// else names an author; nil for any other line.
  func bylineBesideDetails(_ index: Int) -> Byline? {
    let block = blocks[index]
    if isBesideDetails(index) || index + 1 == bodyStart,
      let byline = lexicon.bylines.byline(inSmall: block.content)
    {
      return byline
    }
    let byline = lexicon.bylines.byline(of: block.content[...])
    if isNameBesideDetails(index, byline) { return byline }
    return isNameBeforeBody(index)
      ? Byline(authors: lexicon.bylines.names(in: block.content[...])) : nil
  }

  /// Whether it is a name alone right before the body, and nothing else names an author.
  private func isNameBeforeBody(_ index: Int) -> Bool {
    let block = blocks[index]
    guard index + 1 == bodyStart, authors.isEmpty, (2...3).contains(block.words.count),
      block.content.contains(" "), block.content != block.content.uppercased()
    else { return false }
    return !lexicon.bylines.words.placeBeginnings.contains(block.words[0])
      && lexicon.people.name(in: block.content) != nil
  }

  /// Whether the block with `byline` names somebody or an agency next to a byline, a date line or a
  /// role.
  private func isNameBesideDetails(_ index: Int, _ byline: Byline) -> Bool {
    let block = blocks[index]
    guard block.content.contains(" ") || byline.authors.isEmpty, block.words.count <= 10,
      !block.endsSentence, !byline.isEmpty, !lexicon.furniture.sections.covers(block.words)
    else { return false }
    if let name = byline.authors.first {
      let isFull =
        name.contains(" ") || !block.content.contains(",") || PersonNames.isHangulName(name)
      let isNew = authors.isEmpty || !block.isShouted
      return isFull && isNew && isBesideDetails(index)
    }
    return block.words.count <= 6 && (isBesideDetails(index) || isNextToDetails(index))
  }

  /// Whether the line above or below is a date line, a byline's label or a role.
  private func isBesideDetails(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { near in
      let other = isPaper(near) ? 2 * near - index : near
      guard blocks.indices.contains(other) else { return false }
      switch places[other] {
      case .details(let details): return details.authors.isEmpty
      case .open, .dropped(.roleBesideByline):
        return other != titleIndex
          && (isRole(blocks[other]) || lexicon.bylines.isOpening(blocks[other].content))
      default: return false
      }
    }
  }

  /// `HEARD ON THE MORNING ROUND` beside a date.
  func isShoutedBesideDetails(_ index: Int) -> Bool {
    blocks[index].isShouted && blocks[index].words.count <= 7 && !blocks[index].endsSentence
      && isNextToDetails(index)
  }

  private func isNextToDetails(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      if blocks.indices.contains(other), case .details = places[other] { true } else { false }
    }
  }

  private func isPaper(_ index: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    return places[index].isSource
      || places[index].isOpen && isMasthead(index)
  }

  /// `SEOUL, REPUBLIC OF KOREA` above or below the date.
  func isPlaceBesideDate(_ index: Int) -> Bool {
    let block = blocks[index]
    let parts = block.content.split(separator: ",")
    guard parts.count == 2, block.words.count <= 6, block.content == block.content.uppercased(),
      block.content != block.content.lowercased()
    else { return false }
    return [index - 1, index + 1].contains { other in
      guard blocks.indices.contains(other), case .details(let details) = places[other]
      else { return false }
      return details.isBareDate
    }
  }
}
