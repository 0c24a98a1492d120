/// The body, and what comes after it.
extension DumpClassifier {
  /// Places everything from the body's beginning to its last words.
  mutating func placeBody() {
    placeLeadPicture()
    dropAuthorNotes()
    dropInsideOfBoxes()
    dropTeasers()
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

  /// Places what is open still: it is no part of the article.
  mutating func placeRest() {
    let hasAuthor = places.contains { place in
      if case .details(let details) = place { !details.authors.isEmpty } else { false }
    }
    let hasSource = places.contains { if case .source = $0 { true } else { false } }
    for index in open(in: 0..<blocks.count) {
      let block = blocks[index]
      if let name = lexicon.mastheads.name(in: block.content) {
        let isFirst = !hasSource && !places.contains(.source(name)) && namedSources.isEmpty
        place(index, isFirst ? .source(name) : .dropped("repeated masthead"))
      } else if !hasAuthor, isNameBehindBody(index) {
        place(index, .details(Details(authors: lexicon.bylines.names(in: block.content[...]))))
      } else if block.width <= 16, block.text.contains("/") {
        place(index, .dropped("agency initials"))
      } else if block.text.contains("@") {
        place(index, .dropped(block.words.count > 7 ? "contact details" : "reporter's address"))
      } else {
        place(index, .dropped(listHeading(of: index)?.rawValue ?? "after the end of the article"))
      }
    }
    attachCredits()
  }
}

extension DumpClassifier {
  /// `Stella Marsh is the city hall correspondent …` below the text of Stella Marsh.
  private mutating func dropAuthorNotes() {
    let authors = places.flatMap { place -> [String] in
      if case .details(let details) = place { details.authors } else { [] }
    }
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

  /// A link to another article with its deck and byline, in the midst of a text that has its own.
  private mutating func dropTeasers() {
    let hasByline = places[..<bodyStart].contains { isByline($0) }
    for index in bodyStart..<blocks.count where hasByline && isByline(places[index]) {
      guard
        let heading = (max(bodyStart, index - 3)..<index).last(where: { chrome[$0] == .related }),
        proseWidth(in: index..<blocks.count) > 0
      else { continue }
      for inside in open(in: heading..<index) { place(inside, .dropped(.related)) }
      place(index, .dropped(.related))
    }
  }

  private func isByline(_ place: DumpPlace) -> Bool {
    if case .details(let details) = place { !details.authors.isEmpty } else { false }
  }

  /// What stands between the heading and the foot of a newsletter box.
  private mutating func dropInsideOfBoxes() {
    let edges = blocks.indices.filter { chrome[$0] == .newsletter }
    for (first, last) in zip(edges, edges.dropFirst()) where last - first <= 4 {
      for index in open(in: first..<last) where !blocks[index].isProse || isAddress(index) {
        place(index, .dropped(.newsletter))
      }
    }
  }

  /// Whether the site speaks of itself and its readers.
  private func isAddress(_ index: Int) -> Bool {
    blocks[index].words.contains(where: lexicon.furniture.address.contains)
  }

  /// The first block behind the article: furniture that ends a page, or a byline below the text.
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

  /// The headings of links behind which nothing but links follows.
  private var lastLists: Set<Int> {
    var lists: Set<Int> = []
    // Of what follows: where the foot of the page begins, the first text, and whether there is prose.
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
      if chrome[index]?.endsArticle == true || isByline(places[index]) { foot = index }
    }
    return lists
  }

  private func isLink(_ index: Int) -> Bool {
    !blocks[index].endsSentence && blocks[index].width <= 160 || blocks[index].isBulleted
  }

  /// Inside the body a heading may be worded like a section, and a date may head a chronicle.
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

  /// The words of short lines that stand on the page more than once.
  private var repeatedLabels: Set<[String]> {
    var seen: Set<[String]> = []
    let labels = blocks.map(\.words).filter { $0.count <= Self.longestLabel }
    return Set(labels.filter { !seen.insert($0).inserted })
  }

  /// A list that the last sentence announced, or that goes on from the body.
  private mutating func placeListBehind(_ last: Int, upTo end: Int) {
    var isList = blocks[last].content.hasSuffix(":") || blocks[last].isBulleted
    for index in last + 1..<max(end, last + 1) {
      guard places[index].isOpen else { break }
      isList = isList || blocks[index].content.hasSuffix(":")
      guard isList, blocks[index].isBulleted || blocks[index].content.hasSuffix(":") else { break }
      place(index, .body)
    }
  }

  /// A short note without a full stop: what stands behind the headline and the details.
  private mutating func placeBodyWithoutSentences() {
    guard open(in: bodyStart..<blocks.count).isEmpty, !places.contains(.body) else { return }
    let lastDetails = blocks.indices.last { index in
      if case .details = places[index] { true } else { false }
    }
    let subtitles = blocks.indices.filter { places[$0] == .subtitle }
    let behind = subtitles.filter { $0 > lastDetails ?? -1 }
    for index in behind.isEmpty ? subtitles : behind { place(index, .body) }
  }

  private func isNameBehindBody(_ index: Int) -> Bool {
    let block = blocks[index]
    guard listHeading(of: index) == nil, (2...9).contains(block.words.count), !block.isBulleted,
      !block.endsSentence,
      let first = lexicon.bylines.names(in: block.content[...]).first,
      first.contains(" ") || PersonNames.isHangulName(first),
      !isSpokesperson(index)
    else { return false }
    let behindBody = blocks[..<index].indices.last { !isDropped($0) }
    return behindBody.map { places[$0] == .body } ?? false
  }

  /// Whether the office of a spokesperson stands below the name.
  private func isSpokesperson(_ index: Int) -> Bool {
    index + 1 < blocks.count
      && blocks[index + 1].words.prefix(3).contains(
        where: lexicon.bylines.words.spokespersons.contains)
  }

  private func isRepeat(_ index: Int) -> Bool {
    guard case .dropped(let why) = places[index] else { return false }
    return why.hasPrefix("repeats") || why.hasPrefix("truncated")
  }

  /// A caption without a credit, or a line like one that is set together with the credit.
  private func isCaptionless(_ index: Int, beside credit: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    if case .caption(let caption) = places[index] { return caption.credit == nil }
    let isSet = blocks[max(index, credit)].lines.first?.followsBlank == false
    let places: [DumpPlace] = [.body, .subtitle, .dropped("label")]
    return isSet && !blocks[index].isProse && places.contains(self.places[index])
  }

  /// The bare heading (`Related articles`, `Keywords`) that `index` stands under.
  private func listHeading(of index: Int) -> Chrome? {
    let kinds: [Chrome] = [.related, .tags, .comments, .newsletter, .contact]
    for other in (0..<index).reversed() {
      guard isDropped(other) else { return nil }
      if let kind = chrome[other] { return kinds.contains(kind) ? kind : nil }
    }
    return nil
  }

  /// Joins a credit on a line of its own with the caption before it.
  private mutating func attachCredits() {
    for index in blocks.indices {
      guard case .caption(let credit) = places[index], credit.text.isEmpty else { continue }
      var before = index - 1
      while before > 0, isRepeat(before) { before -= 1 }
      let neighbour = [before, index + 1].first { isCaptionless($0, beside: index) }
      guard let neighbour else {
        place(index, .dropped("photo credit"))
        continue
      }
      var caption = CaptionLine(uncredited: blocks[neighbour].content)
      if case .caption(let known) = places[neighbour] { caption = known }
      caption.credit = credit.credit
      place(neighbour, .caption(caption))
      place(index, .dropped("photo credit, kept with its caption"))
    }
  }
}
