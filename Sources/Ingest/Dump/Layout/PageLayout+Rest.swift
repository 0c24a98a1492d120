import ReaderModel

/// Lines around the article that no other rule placed.
extension PageLayout {
  /// Drops all blocks that are still open, and takes a publication's or an author's name from them.
  mutating func placeRest() {
    let (hasAuthor, hasSource) = (!authors.isEmpty, hasSource)
    for index in open(in: 0..<blocks.count) {
      let block = blocks[index]
      if let name = lexicon.mastheads.name(in: block.content) {
        let isFirst = !hasSource && !places.contains(.source(name)) && namedSources.isEmpty
        place(index, isFirst ? .source(name) : .dropped(.repeatedMasthead))
      } else if !hasAuthor, isNameBehindBody(index) {
        place(index, .details(Details(authors: lexicon.bylines.names(in: block.content[...]))))
      } else if block.width <= 16, block.text.contains("/") {
        drop(index, .agencyInitials)
      } else if block.text.contains("@") {
        drop(index, block.words.count > 7 ? .furniture(.contact) : .reportersAddress)
      } else {
        drop(index, listHeading(of: index).map(DroppedLine.Reason.furniture) ?? .behindArticle)
      }
    }
  }

  private func isNameBehindBody(_ index: Int) -> Bool {
    let block = blocks[index]
    guard listHeading(of: index) == nil, (2...9).contains(block.words.count), !block.isBulleted,
      !block.endsSentence,
      let first = lexicon.bylines.names(in: block.content[...]).first,
      first.contains(" ") || PersonNames.isHangulName(first),
      !isSpokesperson(index)
    else { return false }
    let behindBody = blocks[..<index].indices.last { !places[$0].isDropped }
    return behindBody.map { places[$0] == .body } ?? false
  }

  /// Whether the next line names the office of a spokesperson.
  private func isSpokesperson(_ index: Int) -> Bool {
    index + 1 < blocks.count
      && blocks[index + 1].words.prefix(3).contains(
        where: lexicon.bylines.words.spokespersons.contains)
  }

  /// The bare heading (`Related articles`, `Keywords`) above the block.
  private func listHeading(of index: Int) -> Chrome? {
    let kinds: [Chrome] = [.related, .tags, .comments, .newsletter, .contact]
    for other in (0..<index).reversed() {
      guard places[other].isDropped else { return nil }
      if let kind = chrome[other] { return kinds.contains(kind) ? kind : nil }
    }
    return nil
  }

  /// Takes the page's first words as the publication, if nothing else names it and the furniture
  /// repeats them or they are a web address.
  mutating func placeSourceOfFirstLine() {
    let authors = authors
    guard !hasSource, namedSources.allSatisfy(authors.contains) else { return }
    for index in 0..<min(3, blocks.count) where places[index].isDropped && isNameLike(index) {
      let name = blocks[index].content
      let isNamedAgain = blocks.indices.contains { other in
        other > index && places[other].isDropped && chrome[other] != .related
          && blocks[other].content.utf8.count > name.utf8.count
          && blocks[other].content.contains(name)
      }
      guard isNamedAgain || isWebAddress(name) else { continue }
      place(index, .source(name))
      return
    }
  }

  private func isNameLike(_ index: Int) -> Bool {
    let block = blocks[index]
    let isSection = lexicon.furniture.sections.covers(block.words) && block.words.last != "news"
    let isOther = chrome[index].map { $0 != .section } ?? false
    return !isSection && !isOther && block.words.count <= 5 && block.width <= 40
      && block.content.utf8.count >= 4 && block.content.first?.isUppercase == true
  }

  private func isWebAddress(_ name: String) -> Bool {
    !name.contains(" ") && lexicon.domains.contains { name.lowercased().hasSuffix($0) }
  }
}
