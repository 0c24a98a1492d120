import Text

/// Sentences as passages.
extension Reading {
  /// Whether one sentence is selected after the other, and the next movement selects another one.
  var isWalkingSentences: Bool { selection?.isFixed == false }

  /// Selects a sentence, or goes on from the selected one. Selected lines become the sentences of which
  /// they have a part. Returns false if there is no text.
  mutating func walkSentences(by step: Int, split: (String) -> [Range<Int>]) -> Bool {
    guard let page, let text = article?.parsed.text else { return false }
    if selection?.sentences != nil {
      moveSentences(by: step)
      return true
    }
    let sentences = split(text)
    guard !sentences.isEmpty else { return false }
    /// The sentence with a byte, or else the last one before it.
    func index(of offset: Int) -> Int {
      max(0, sentences.partitioningIndex { $0.lowerBound > offset } - 1)
    }
    if let passage = selectedPassage?.range {
      let ends = (index(of: passage.lowerBound), index(of: passage.upperBound - 1))
      selection = PassageSelection(anchor: ends.0, cursor: ends.1, sentences: sentences)
      return true
    }
    guard beginSelection(), let line = selection?.cursor else { return false }
    let range = page.lines[line].range
    var first = index(of: range.lowerBound)
    if let spot = currentSpot, spot.field == .text, range.contains(spot.range.lowerBound) {
      first = index(of: spot.range.lowerBound)
    } else if sentences[first].lowerBound < range.lowerBound, first + 1 < sentences.count {
      // That one begins above the screen.
      first += 1
    }
    selection = PassageSelection(
      anchor: first, cursor: first, sentences: sentences, isFixed: false)
    moveSentences(by: 0)
    return true
  }

  /// Makes further movements extend the selection.
  mutating func fixSelection() { selection?.isFixed = true }

  /// Moves the end of the selection by so many sentences, or all of it.
  mutating func moveSentences(by count: Int) {
    guard var selection, let page, let sentences = selection.sentences else { return }
    selection.cursor = min(max(0, selection.cursor + count), sentences.count - 1)
    if !selection.isFixed { selection.anchor = selection.cursor }
    self.selection = selection
    let sentence = sentences[selection.cursor]
    show(line: page.line(of: .text, offset: max(sentence.lowerBound, sentence.upperBound - 1)))
    show(line: page.line(of: .text, offset: sentence.lowerBound))
  }
}
