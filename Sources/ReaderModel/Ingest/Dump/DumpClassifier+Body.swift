/// The body, and what comes after it.
extension DumpClassifier {
  /// Places everything from the body's beginning to its last words.
  mutating func placeBody() {
    let end = endOfArticle()
    let lastProse = open(in: bodyStart..<end).last { blocks[$0].isProse || blocks[$0].endsSentence }
    guard let last = lastProse ?? open(in: bodyStart..<end).last else {
      placeBodyWithoutSentences()
      return
    }
    var isAmongLinks = false
    for index in bodyStart..<max(last + 1, bodyStart) {
      if chrome[index] == .related {
        isAmongLinks = PageLexicon.related.contains(blocks[index].words)
      } else if places[index].isOpen, isAmongLinks, isLink(index) {
        place(index, .dropped(.related))
      } else {
        isAmongLinks = false
        settleInBody(index)
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
      if let name = Masthead.name(in: block.content) {
        let isFirst = !hasSource && !places.contains(.source(name)) && namedSources.isEmpty
        place(index, isFirst ? .source(name) : .dropped("repeated masthead"))
      } else if isLoneName(index), !hasAuthor, let name = PersonName.name(in: block.content) {
        place(index, .details(Details(authors: [name])))
      } else if block.width <= 16, block.text.contains("/") {
        place(index, .dropped("agency initials"))
      } else if block.text.contains("@") {
        place(index, .dropped("reporter's address"))
      } else {
        place(index, .dropped("after the end of the article"))
      }
    }
    attachCredits()
  }
}

extension DumpClassifier {
  /// The first block behind the article: furniture that ends a page, or a byline below the text.
  private func endOfArticle() -> Int {
    let total = proseWidth(in: bodyStart..<blocks.count)
    return blocks.indices.first { index in
      guard index > bodyStart, proseWidth(in: bodyStart..<index) * 2 >= total else { return false }
      if let kind = chrome[index] {
        if kind.endsArticle { return true }
        return kind == .related && isLastList(from: index)
      }
      guard case .details(let details) = places[index] else { return false }
      return !details.authors.isEmpty || proseWidth(in: index..<blocks.count) == 0
    } ?? blocks.count
  }

  /// Whether nothing but links follows.
  private func isLastList(from index: Int) -> Bool {
    open(in: index..<blocks.count).allSatisfy { !blocks[$0].isProse }
  }

  private func isLink(_ index: Int) -> Bool {
    !blocks[index].endsSentence && blocks[index].width <= 160 || blocks[index].isBulleted
  }

  /// Inside the body a heading may be worded like a section, and a date may head a chronicle.
  private mutating func settleInBody(_ index: Int) {
    if chrome[index] == .section, blocks[index].words.count <= 3, !hasTwin(index) {
      place(index, .body)
    }
    if case .details(let details) = places[index], details.isBareDate, index > bodyStart {
      place(index, .body)
    }
    if places[index].isOpen { place(index, .body) }
  }

  private func hasTwin(_ index: Int) -> Bool {
    blocks.indices.contains { $0 != index && blocks[$0].words == blocks[index].words }
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

  private func isLoneName(_ index: Int) -> Bool {
    let block = blocks[index]
    guard (2...3).contains(block.words.count), !block.isBulleted else { return false }
    let behindBody = blocks[..<index].indices.last { !isDropped($0) }
    return behindBody.map { places[$0] == .body } ?? false
  }

  private func isDropped(_ index: Int) -> Bool {
    if case .dropped = places[index] { true } else { false }
  }

  /// Joins a credit on a line of its own with the caption before it.
  private mutating func attachCredits() {
    for index in blocks.indices {
      guard case .caption(let credit) = places[index], credit.text.isEmpty else { continue }
      guard index > 0, case .caption(var caption) = places[index - 1], caption.credit == nil else {
        place(index, .dropped("photo credit"))
        continue
      }
      caption.credit = credit.credit
      place(index - 1, .caption(caption))
      place(index, .dropped("photo credit, kept with its caption"))
    }
  }
}
