import Text

/// The headline and the beginning of the body.
extension PageLayout {
  /// Chooses the headline and where the body begins.
  mutating func findTitle() {
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

  /// `Headline | The Korea Herald` above or below the headline itself.
  mutating func dropPageTitle() {
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
      drop(index, .pageTitle)
      addSource(String(site))
    }
  }

  /// Takes a short line at the top as the publication's name, if the copyright line names it or a
  /// line at the page's foot begins with it.
  mutating func placeSelfNaming() {
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

  /// The first running text that is not a deck; it comes after the byline or date line if the head
  /// has one.
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

  /// The open running text, without a question at its beginning that can only be a headline.
  private func openProseBelowTitle() -> [Int] {
    let prose = open(in: 0..<blocks.count).filter { blocks[$0].isProse }
    guard let first = prose.first, blocks[first].isQuestion else { return prose }
    let hasTitle = open(in: 0..<first).contains { index in
      blocks[index].words.count >= 4 && !blocks[index].isLabelLike && !isMasthead(index)
        && !isBreadcrumb(blocks[index])
    }
    return hasTitle ? prose : Array(prose.dropFirst())
  }

  /// The first block of the body, if it is short enough, and shorter than the next, to be a
  /// headline.
  private func headlineOfBody() -> Int? {
    let candidates = open(in: bodyStart..<blocks.count)
    guard let first = candidates.first, candidates.count > 1, blocks[first].lines.count == 1,
      blocks[first].width <= 120, blocks[first].width < blocks[candidates[1]].width
    else { return nil }
    return first
  }
}
