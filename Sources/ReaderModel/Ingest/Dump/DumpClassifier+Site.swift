/// What the head of a page says of the site: its name, its menus, its greetings.
extension DumpClassifier {
  /// Whether menu entries and then a longer line stand below `index`: it greets or names the site.
  ///
  /// A byline or a date between the two makes `index` a headline again.
  func isAboveMenu(_ index: Int, before end: Int) -> Bool {
    var steps = blocks[index].words.count <= 4 ? 1 : 2
    for later in index + 1..<max(min(end, index + 160), index + 1) {
      if chrome[later] == .section { steps -= 1 }
      if case .details = places[later] { return false }
      guard steps <= 0, places[later].isOpen, !isMasthead(later) else { continue }
      let block = blocks[later]
      if block.words.count >= 4, block.width <= 320, !block.isProse || block.isQuestion,
        !isBreadcrumb(block)
      {
        return true
      }
    }
    return false
  }

  /// A menu in one line above a headline: `Ukraine War Politics Business Opinion`.
  func isMenuLine(_ index: Int, among candidates: [Int]) -> Bool {
    let words = blocks[index].words
    guard words.count >= 3, !blocks[index].endsSentence,
      lexicon.furniture.sections.covers(Array(words.suffix(2))),
      blocks[index].content.split(separator: " ").allSatisfy({ $0.first?.isUppercase == true })
    else { return false }
    let known = words.count { lexicon.furniture.sections.covers([$0]) }
    return known * 2 >= words.count
      && candidates.contains { $0 > index && blocks[$0].words.count >= 4 && !blocks[$0].isProse }
  }

  /// A short line set together with other short lines or site words, as menus are.
  func isInMenu(_ index: Int) -> Bool {
    func isShort(_ other: Int) -> Bool {
      guard blocks.indices.contains(other), blocks[other].words.count <= 3 else { return false }
      return blocks[max(index, other)].lines.first?.followsBlank == false
    }
    return blocks[index].words.count <= 3 && [index - 1, index + 1].contains(where: isShort)
  }

  /// The page's first words, where nothing else names the publication and the page's furniture
  /// names it once more, or it is an address.
  mutating func placeSourceOfFirstLine() {
    let hasSource = places.contains { if case .source = $0 { true } else { false } }
    let authors = places.flatMap { place -> [String] in
      if case .details(let details) = place { details.authors } else { [] }
    }
    guard !hasSource, namedSources.allSatisfy(authors.contains) else { return }
    for index in 0..<min(3, blocks.count) where isDropped(index) && isNameLike(index) {
      let name = blocks[index].content
      let isNamedAgain = blocks.indices.contains { other in
        other > index && isDropped(other) && chrome[other] != .related
          && blocks[other].content.utf8.count > name.utf8.count
          && blocks[other].content.contains(name)
      }
      guard isNamedAgain || isAddress(name) else { continue }
      place(index, .source(name))
      return
    }
  }

  /// Whether `index` is left out.
  func isDropped(_ index: Int) -> Bool {
    if case .dropped = places[index] { true } else { false }
  }

  private func isNameLike(_ index: Int) -> Bool {
    let block = blocks[index]
    let isSection = lexicon.furniture.sections.covers(block.words) && block.words.last != "news"
    let isOther = chrome[index].map { $0 != .section } ?? false
    return !isSection && !isOther && block.words.count <= 5 && block.width <= 40
      && block.content.utf8.count >= 4 && block.content.first?.isUppercase == true
  }

  private func isAddress(_ name: String) -> Bool {
    !name.contains(" ") && lexicon.domains.contains { name.lowercased().hasSuffix($0) }
  }

  /// `3:10 p.m. The flag is raised`: an entry of a running report.
  func opensWithTime(_ block: DumpBlock) -> Bool {
    guard block.words.count >= 4, let hour = Int(block.words[0]), hour < 24,
      let minute = Int(block.words[1])
    else { return false }
    return block.words[1].count == 2 && minute < 60 && block.content.prefix(3).contains(":")
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

  /// The open running text, without a question at its head that only a headline can be.
  func openProseBelowTitle() -> [Int] {
    let prose = open(in: 0..<blocks.count).filter { blocks[$0].isProse }
    guard let first = prose.first, blocks[first].isQuestion else { return prose }
    let hasTitle = open(in: 0..<first).contains { index in
      blocks[index].words.count >= 4 && !blocks[index].isLabelLike && !isMasthead(index)
        && !isBreadcrumb(blocks[index])
    }
    return hasTitle ? prose : Array(prose.dropFirst())
  }
}
