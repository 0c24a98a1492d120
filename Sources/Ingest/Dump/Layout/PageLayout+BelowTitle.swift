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

  /// Whether the line is a writer's role, perhaps after `by`.
  func isRole(_ block: DumpBlock) -> Bool {
    let roles = lexicon.bylines.words.roles
    guard block.words.first == "by" else { return roles.covers(block.words) }
    let isOffice = block.words.count <= 6 && block.words.last.map { roles.contains([$0]) } == true
    return isOffice || roles.covers(Array(block.words.dropFirst()))
  }

  /// `Ministry of Defence and The Rt Hon …`: an office with the name of its head.
  func officeWithHead(_ block: DumpBlock) -> String? {
    let parts = block.content.split(separator: " and ", maxSplits: 1)
    guard parts.count == 2, block.words.count <= 14, !block.endsSentence,
      lexicon.people.name(in: parts[1].replacing("The Rt Hon ", with: "")) != nil
    else { return nil }
    return lexicon.mastheads.name(in: parts[0])
  }

  /// Whether it is a name alone right before the body, and nothing else names an author.
  func isNameBeforeBody(_ index: Int) -> Bool {
    let block = blocks[index]
    guard index + 1 == bodyStart, authors.isEmpty, (2...3).contains(block.words.count),
      block.content.contains(" "), block.content != block.content.uppercased()
    else { return false }
    return !lexicon.bylines.words.placeBeginnings.contains(block.words[0])
      && lexicon.people.name(in: block.content) != nil
  }

  /// Whether the block names somebody next to a byline, a date line or a role.
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
