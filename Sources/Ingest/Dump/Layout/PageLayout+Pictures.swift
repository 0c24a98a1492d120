import Text

/// Captions, credits and labels of pictures.
extension PageLayout {
  /// `Image source, EPA`, `Image caption,` and the caption itself on the next line.
  mutating func placeLabelledPictures() {
    for index in blocks.indices where lexicon.captions.words.labels.contains(blocks[index].words) {
      guard index + 1 < blocks.count, blocks[index].content.last.map({ ",:".contains($0) }) == true
      else { continue }
      var caption = CaptionLine(uncredited: blocks[index + 1].content)
      drop(index, .pictureLabel)
      if index > 0, let credit = pictureSource(index - 1) {
        caption.credit = credit
        drop(index - 1, .keptPhotoCredit)
      }
      place(index + 1, .caption(caption))
    }
    let firstLine = blocks.firstIndex { $0.words.count >= 4 && !$0.isLabelLike } ?? blocks.count
    for index in blocks.indices where pictureSource(index) != nil {
      if places[index].isOpen { drop(index, .photoCredit) }
      dropDescription(before: index, below: firstLine)
    }
  }

  /// Places a caption with a name in brackets at the start of the body.
  mutating func placeLeadPicture() {
    let text = open(in: bodyStart..<blocks.count)
    guard text.count >= 3, text[1] < text[2], blocks[text[1]].isProse, blocks[text[2]].isProse,
      blocks[text[0]].width <= 300, let caption = CaptionLine(leading: blocks[text[0]].content)
    else { return }
    place(text[0], .caption(caption))
  }

  /// Joins a credit on its own line with the caption before or after it.
  mutating func attachCredits() {
    for index in blocks.indices {
      guard case .caption(let credit) = places[index], credit.text.isEmpty else { continue }
      var before = index - 1
      while before > 0, isRepeat(before) { before -= 1 }
      let neighbour = [before, index + 1].first { isCaptionless($0, beside: index) }
      guard let neighbour else {
        drop(index, .photoCredit)
        continue
      }
      var caption = CaptionLine(uncredited: blocks[neighbour].content)
      if case .caption(let known) = places[neighbour] { caption = known }
      caption.credit = credit.credit
      place(neighbour, .caption(caption))
      drop(index, .keptPhotoCredit)
    }
  }

  /// The credit of `Image source, Getty Images`; nil for any other block.
  private func pictureSource(_ index: Int) -> String? {
    let content = blocks[index].content
    let labels = lexicon.captions.words.sourceLabels
    guard let label = labels.first(where: { content.hasPrefix("\($0) ") }) else { return nil }
    let credit = content.dropFirst(label.count).trimmed
    return credit.isEmpty || credit.count > 60 ? nil : String(credit)
  }

  /// Drops the picture's alternative text, which precedes its source below the headline.
  private mutating func dropDescription(before index: Int, below firstLine: Int) {
    guard index > 0, places[index - 1].isOpen, !blocks[index - 1].endsSentence,
      blocks[index - 1].width <= 160, firstLine < index - 1
    else { return }
    drop(index - 1, .pictureDescription)
  }

  private func isRepeat(_ index: Int) -> Bool {
    if case .dropped(let reason) = places[index] { reason.isCopy } else { false }
  }

  /// Whether the block is a caption without a credit, or a similar line next to the credit.
  private func isCaptionless(_ index: Int, beside credit: Int) -> Bool {
    guard blocks.indices.contains(index) else { return false }
    if case .caption(let caption) = places[index] { return caption.credit == nil }
    let isSet = blocks[max(index, credit)].lines.first?.followsBlank == false
    let places: [DumpPlace] = [.body, .subtitle, .dropped(.label)]
    return isSet && !blocks[index].isProse && places.contains(self.places[index])
  }
}
