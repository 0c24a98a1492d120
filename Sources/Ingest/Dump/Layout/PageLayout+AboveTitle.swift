/// Lines above the headline.
extension PageLayout {
  /// Places mastheads and other lines above the headline.
  mutating func placeLinesAboveTitle() {
    let lastHeadline = lastHeadline(before: min(bodyStart + 1, blocks.count))
    for index in open(in: 0..<min(titleIndex ?? 0, bodyStart)) {
      place(index, placeAboveTitle(index, lastHeadline))
    }
  }

  private func placeAboveTitle(_ index: Int, _ lastHeadline: Int?) -> DumpPlace {
    let block = blocks[index]
    if let name = lexicon.mastheads.name(in: block.content) {
      return hasSource ? .dropped(.repeatedMasthead) : .source(name)
    }
    if let owner = owner(namedBy: block) { return .source(owner) }
    if isBreadcrumb(block) { return .dropped(.breadcrumb) }
    if isTagline(index, above: lastHeadline) { return .dropped(.tagline) }
    return block.isLabelLike ? .dropped(.section) : .dropped(.beforeHeadline)
  }
}
