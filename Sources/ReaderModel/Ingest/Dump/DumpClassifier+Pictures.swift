/// Pictures that a page prints over several lines, and lists that it announces to screen readers.
extension DumpClassifier {
  /// `Image source, EPA`, `Image caption,` and the caption itself on the next line.
  mutating func placeLabelledPictures() {
    for index in blocks.indices where lexicon.captions.words.labels.contains(blocks[index].words) {
      guard index + 1 < blocks.count, blocks[index].content.last.map({ ",:".contains($0) }) == true
      else { continue }
      var caption = CaptionLine(uncredited: blocks[index + 1].content)
      place(index, .dropped("picture label"))
      if index > 0, let credit = pictureSource(index - 1) {
        caption.credit = credit
        place(index - 1, .dropped("photo credit, kept with its caption"))
      }
      place(index + 1, .caption(caption))
    }
    let firstLine = blocks.firstIndex { $0.words.count >= 4 && !$0.isLabelLike } ?? blocks.count
    for index in blocks.indices where pictureSource(index) != nil {
      if places[index].isOpen { place(index, .dropped("photo credit")) }
      dropDescription(before: index, below: firstLine)
    }
  }

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

  /// Lines that repeat the words or the credit of a caption close by.
  mutating func dropPartsOfCaptions() {
    for index in open(in: 0..<blocks.count) {
      let content = blocks[index].content
      for other in max(0, index - 3)..<min(blocks.count, index + 4) {
        guard case .caption(let caption) = places[other], !caption.text.isEmpty else { continue }
        if caption.text == content {
          place(index, .dropped("repeats line \(blocks[other].number)"))
        } else if let credit = caption.credit, content.hasSuffix(credit),
          content.utf8.count <= credit.utf8.count + 12
        {
          place(index, .dropped("photo credit"))
        }
      }
    }
  }

  /// A caption with a name in brackets where the body would begin.
  mutating func placeLeadPicture() {
    let text = open(in: bodyStart..<blocks.count)
    guard text.count >= 3, text[1] < text[2], blocks[text[1]].isProse, blocks[text[2]].isProse,
      blocks[text[0]].width <= 300, let caption = CaptionLine(leading: blocks[text[0]].content)
    else { return }
    place(text[0], .caption(caption))
  }

  /// The credit of `Image source, Getty Images`; nil for any other block.
  private func pictureSource(_ index: Int) -> String? {
    let content = blocks[index].content
    let labels = lexicon.captions.words.sourceLabels
    guard let label = labels.first(where: { content.hasPrefix("\($0) ") }) else { return nil }
    let credit = content.dropFirst(label.count).trimmed
    return credit.isEmpty || credit.count > 60 ? nil : String(credit)
  }

  /// The words for those who can't see the picture stand before its source, below the headline.
  private mutating func dropDescription(before index: Int, below firstLine: Int) {
    guard index > 0, places[index - 1].isOpen, !blocks[index - 1].endsSentence,
      blocks[index - 1].width <= 160, firstLine < index - 1
    else { return }
    place(index - 1, .dropped("description of a picture"))
  }
}
