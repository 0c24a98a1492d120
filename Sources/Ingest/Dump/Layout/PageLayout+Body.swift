/// The body.
extension PageLayout {
  /// Places everything from the body's beginning to its last words.
  mutating func placeBody() {
    let end = endOfArticle()
    let lastProse = open(in: bodyStart..<end).last { blocks[$0].isProse || blocks[$0].endsSentence }
    guard let last = lastProse ?? open(in: bodyStart..<end).last else {
      placeBodyWithoutSentences()
      return
    }
    let twins = repeatedLabels
    var isAmongLinks = false
    for index in bodyStart..<max(last + 1, bodyStart) {
      if chrome[index] == .related {
        isAmongLinks = lexicon.furniture.related.contains(blocks[index].words)
      } else if places[index].isOpen, isAmongLinks, isLink(index) {
        place(index, .dropped(.related))
      } else {
        isAmongLinks = false
        settleInBody(index, twins)
      }
    }
    placeListBehind(last, upTo: end)
  }

  /// The first block after the article: furniture that ends a page, or a byline below the text.
  private func endOfArticle() -> Int {
    let total = proseWidth(in: bodyStart..<blocks.count)
    let lastLists = lastLists
    var before = 0
    return (bodyStart..<blocks.count).first { index in
      defer { before += proseWidth(in: index..<index + 1) }
      guard index > bodyStart, before * 2 >= total else { return false }
      if let kind = chrome[index] { return kind.endsArticle || lastLists.contains(index) }
      guard case .details(let details) = places[index] else { return false }
      return !details.authors.isEmpty || before == total
    } ?? blocks.count
  }

  /// The headings of links that only links follow.
  private var lastLists: Set<Int> {
    var lists: Set<Int> = []
    // Of the blocks below: where the foot of the page begins, the first text, and whether there is
    // prose.
    var (foot, text, hasProse) = (blocks.count, blocks.count, false)
    for index in (bodyStart..<blocks.count).reversed() {
      let block = blocks[index]
      if places[index].isOpen {
        if block.words.count >= 5, block.endsSentence, !block.content.hasSuffix("…"),
          !block.isQuestion
        {
          text = index
        }
        hasProse = hasProse || block.isProse && !block.content.hasSuffix("?")
      }
      if chrome[index] == .related, text >= foot, !hasProse { lists.insert(index) }
      if chrome[index]?.endsArticle == true || places[index].isByline { foot = index }
    }
    return lists
  }

  private func isLink(_ index: Int) -> Bool {
    !blocks[index].endsSentence && blocks[index].width <= 160 || blocks[index].isBulleted
  }

  /// Restores a heading worded like a section label, or a date that heads a chronicle, inside the
  /// body.
  private mutating func settleInBody(_ index: Int, _ twins: Set<[String]>) {
    if chrome[index] == .section, blocks[index].words.count <= Self.longestLabel,
      !twins.contains(blocks[index].words), !lexicon.furniture.doors.contains(blocks[index].words)
    {
      place(index, .body)
    }
    if case .details(let details) = places[index], details.isBareDate, index > bodyStart {
      place(index, .body)
    }
    if places[index].isOpen { place(index, .body) }
  }

  private static let longestLabel = 3

  /// The words of short lines that the page has more than once.
  private var repeatedLabels: Set<[String]> {
    var seen: Set<[String]> = []
    let labels = blocks.map(\.words).filter { $0.count <= Self.longestLabel }
    return Set(labels.filter { !seen.insert($0).inserted })
  }

  /// Places a list that the last sentence announces, or that continues one in the body.
  private mutating func placeListBehind(_ last: Int, upTo end: Int) {
    var isList = blocks[last].content.hasSuffix(":") || blocks[last].isBulleted
    for index in last + 1..<max(end, last + 1) {
      guard places[index].isOpen else { break }
      isList = isList || blocks[index].content.hasSuffix(":")
      guard isList, blocks[index].isBulleted || blocks[index].content.hasSuffix(":") else { break }
      place(index, .body)
    }
  }

  /// Places the body of a short note without full stops: the lines after the headline and the
  /// details.
  private mutating func placeBodyWithoutSentences() {
    guard open(in: bodyStart..<blocks.count).isEmpty, !places.contains(.body) else { return }
    let lastDetails = blocks.indices.last { index in
      if case .details = places[index] { true } else { false }
    }
    let subtitles = blocks.indices.filter { places[$0] == .subtitle }
    let behind = subtitles.filter { $0 > lastDetails ?? -1 }
    for index in behind.isEmpty ? subtitles : behind { place(index, .body) }
  }
}
