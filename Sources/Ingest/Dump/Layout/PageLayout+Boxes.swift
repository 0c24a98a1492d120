/// Lists, boxes and notes that are not part of the article.
extension PageLayout {
  /// `list of 3 items` up to `end of list`, as screen readers are told of links.
  mutating func dropAnnouncedLists() {
    for index in blocks.indices {
      let words = blocks[index].words
      guard words.count == 4, words.starts(with: ["list", "of"]), words[3].hasPrefix("item"),
        let end = blocks[index...].prefix(30).firstIndex(where: {
          $0.words == ["end", "of", "list"]
        })
      else { continue }
      for inside in index...end { place(inside, .dropped(.related)) }
    }
  }

  /// `Stella Marsh is the city hall correspondent …` below the text of Stella Marsh.
  mutating func dropAuthorNotes() {
    let authors = authors
    let text = open(in: bodyStart..<blocks.count)
    for index in Set(text.prefix(1) + text.suffix(6)) where blocks[index].width <= 400 {
      let block = blocks[index]
      guard let author = authors.first(where: { block.content.hasPrefix($0) }) else { continue }
      let rest = block.content.dropFirst(author.count)
      let isRole =
        lexicon.bylines.words.roles.isFound(in: block.words) && block.words.prefix(6).contains("is")
      let isPortrait = [" is a ", " is an ", " is the ", " covers "].contains(where: rest.hasPrefix)
      guard isPortrait || isRole else { continue }
      setChrome(index, .about)
    }
  }

  /// Drops the lines between the heading and the foot of a newsletter box.
  mutating func dropInsideOfBoxes() {
    let edges = blocks.indices.filter { chrome[$0] == .newsletter }
    for (first, last) in zip(edges, edges.dropFirst()) where last - first <= 4 {
      for index in open(in: first..<last) where !blocks[index].isProse || isAddress(index) {
        place(index, .dropped(.newsletter))
      }
    }
  }

  /// Drops links to other articles, with their decks and bylines, inside a text that has its own
  /// byline.
  mutating func dropTeasers() {
    let hasByline = places[..<bodyStart].contains(where: \.isByline)
    for index in bodyStart..<blocks.count where hasByline && places[index].isByline {
      guard
        let heading = (max(bodyStart, index - 3)..<index).last(where: { chrome[$0] == .related }),
        proseWidth(in: index..<blocks.count) > 0
      else { continue }
      for inside in open(in: heading..<index) { place(inside, .dropped(.related)) }
      place(index, .dropped(.related))
    }
  }

  /// Whether the site addresses its readers.
  private func isAddress(_ index: Int) -> Bool {
    blocks[index].words.contains(where: lexicon.furniture.address.contains)
  }
}
