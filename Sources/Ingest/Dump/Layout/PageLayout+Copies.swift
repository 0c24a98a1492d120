import Text

/// Lines and captions that a page prints more than once.
extension PageLayout {
  /// Drops truncated copies of lines, and repeated lines.
  mutating func dropCopies() {
    var seen: [[String]: Int] = [:]
    for index in open(in: 0..<blocks.count) {
      let block = blocks[index]
      guard block.width >= 20 else { continue }
      if let whole = whole(of: index) {
        drop(index, .truncated(line: blocks[whole].number))
        let isHead = proseWidth(in: 0..<min(index, whole)) == 0
        if places[whole].isOpen, blocks[whole].isProse, isHead, !hasEllipsis(block) {
          place(whole, .caption(CaptionLine(uncredited: blocks[whole].content)))
        }
      } else if let first = seen[block.words] {
        if first + 1 == index, places[first].isOpen, holdsSentence(block) {
          let caption = lexicon.captions.caption(in: block.content)
          place(first, .caption(caption ?? CaptionLine(uncredited: block.content)))
        }
        drop(index, .repeats(line: blocks[first].number))
      } else if places[index].isOpen {
        seen[block.words] = index
      }
    }
  }

  /// Whether `block` has a sentence, perhaps with a credit after it.
  private func holdsSentence(_ block: DumpBlock) -> Bool {
    block.words.count >= 5 && (block.endsSentence || block.content.contains(". "))
  }

  /// The block nearby that this one is a truncated copy of, cut within a word or before an
  /// ellipsis.
  private func whole(of index: Int) -> Int? {
    let block = blocks[index]
    let stem = block.content.trimmed { $0.isBlank || ".…".unicodeScalars.contains($0) }
    guard stem.utf8.count >= 20, !block.endsSentence || hasEllipsis(block) else { return nil }
    let near = max(0, index - 4)..<min(blocks.count, index + 5)
    return near.first { other in
      let text = blocks[other].content
      guard other != index, text.utf8.count > stem.utf8.count + 3, text.hasPrefix(stem)
      else { return false }
      let next = text.dropFirst(stem.count).first
      return hasEllipsis(block) || (next?.isLetter ?? false)
    }
  }

  private func hasEllipsis(_ block: DumpBlock) -> Bool {
    block.content.hasSuffix("…") || block.content.hasSuffix("...")
  }

  /// Drops captions that repeat another one or its beginning.
  mutating func dropRepeatedCaptions() {
    var seen = TextBeginnings()
    for index in blocks.indices {
      guard case .caption(let caption) = places[index], !caption.text.isEmpty else { continue }
      let stem = caption.text.trimmed { $0.isBlank || ".…".unicodeScalars.contains($0) }
      if let number = seen.number(of: caption.text) {
        drop(index, .repeats(line: number))
      } else if let number = seen.number(beginningWith: stem) {
        drop(index, .truncated(line: number))
      } else {
        seen.add(caption.text, number: blocks[index].number)
      }
    }
  }

  /// Drops lines that repeat the words or the credit of a caption nearby.
  mutating func dropPartsOfCaptions() {
    for index in open(in: 0..<blocks.count) {
      let content = blocks[index].content
      for other in max(0, index - 3)..<min(blocks.count, index + 4) {
        guard case .caption(let caption) = places[other], !caption.text.isEmpty else { continue }
        if caption.text == content {
          drop(index, .repeats(line: blocks[other].number))
        } else if let credit = caption.credit, content.hasSuffix(credit),
          content.utf8.count <= credit.utf8.count + 12
        {
          drop(index, .photoCredit)
        }
      }
    }
  }
}
