/// Menus and greetings above a headline.
extension PageLayout {
  /// Whether menu entries and then a longer line follow, so that the block greets readers or names
  /// the site.
  ///
  /// A byline or a date in between makes the block a headline again.
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

  /// Whether it is a menu in one line above a headline: `Ukraine War Politics Business Opinion`.
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

  /// Whether it is a short line next to other short lines, without blank lines, as in menus.
  func isInMenu(_ index: Int) -> Bool {
    func isShort(_ other: Int) -> Bool {
      guard blocks.indices.contains(other), blocks[other].words.count <= 3 else { return false }
      return blocks[max(index, other)].lines.first?.followsBlank == false
    }
    return blocks[index].words.count <= 3 && [index - 1, index + 1].contains(where: isShort)
  }
}
