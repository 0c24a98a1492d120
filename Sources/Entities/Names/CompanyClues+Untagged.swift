import Text

/// Bodies that the tagger overlooked.
extension CompanyClues {
  /// `X` behind `wrote on`, `a post on`: the platform, wherever the article has the letter alone.
  func platform(in field: ScannedField) -> [Range<Int>] {
    let letters = field.words.indices.filter { index in
      let word = field.words[index]
      return word.isAllCaps && word.count == 1 && field.bytes[Int(word.start)] == UInt8(ascii: "X")
        && (word.gap == .space || field.startsSentence(index) || word.gap == .other)
        && field.after(index)?.isCapitalised != true && field.before(index)?.isCapitalised != true
    }
    let isNamed = letters.contains { index in
      guard index > 1, on.contains(field.before(index)) else { return false }
      return field.words[max(0, index - 5)..<index - 1].contains { posting.contains($0) }
    }
    return isNamed ? letters.map { $0..<$0 + 1 } : []
  }

  /// A body whose name stands beside the word at `index`; nil when none does.
  func named(beside index: Int, in field: ScannedField) -> Range<Int>? {
    guard !field.words[index].isCapitalised else { return nil }
    if let words = sharedIn(index, in: field) { return words }
    return namedBehind(index, in: field) ?? describedBefore(index, in: field)
      ?? headedBefore(index, in: field) ?? reportingBefore(index, in: field)
  }

  /// `NPO Energomash`, `PT Dirgantara Indonesia`: a company's form in capitals before its name.
  func prefixed(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard field.words[index].isAllCaps, prefixes.contains(field.words[index]),
      !field.titleCase.contains(index)
    else { return nil }
    var end = index + 1
    while end < field.words.count, end - index < 4, field.words[end].gap == .space,
      field.words[end].isCapitalised, !field.words[end].hasDigit
    {
      end += 1
    }
    guard end > index + 1, !field.words[index + 1].isAllCaps || end == index + 2 else { return nil }
    return index..<end
  }

  /// `Asia Pulp & Paper`, `Smith & Nephew`: capitalised words around an ampersand, unless it joins
  /// two countries or listed bodies; the index is that of the word behind it.
  func joined(at index: Int, in field: ScannedField) -> Range<Int>? {
    guard index > 0, field.words[index].gap == .ampersand, isJoint(index - 1, in: field),
      isJoint(index, in: field), !field.titleCase.contains(index)
    else { return nil }
    var (start, end) = (index - 1, index + 1)
    while start > 0, field.words[start].gap == .space, isJoint(start - 1, in: field),
      index - start < 4, !names.titles.contains(field.words[start - 1]),
      !articles.contains(field.words[start - 1])
    {
      start -= 1
    }
    while end < field.words.count, field.words[end].gap == .space, isJoint(end, in: field),
      end - index < 3
    {
      end += 1
    }
    // `Die`, `The`.
    if index - start > 1, field.words[start].count <= 3, field.startsSentence(start) { start += 1 }
    guard !isListed(start..<index, in: field), !isListed(index..<end, in: field),
      !field.matches(overlapping: start..<end).contains(where: { $0.words == start..<end })
    else { return nil }
    return start..<end
  }

  private func isJoint(_ index: Int, in field: ScannedField) -> Bool {
    field.words[index].isCapitalised && field.words[index].count > 2 && !field.words[index].hasDigit
  }

  private func isListed(_ words: Range<Int>, in field: ScannedField) -> Bool {
    field.matches(overlapping: words).contains {
      $0.words == words
        && ($0.entry.kind == .country || $0.entry.kind == .organisation
          || $0.entry.kind == .demonym)
    }
  }

  /// The agency in brackets in a dateline: `OSLO (nb) –`.
  func bracketed(_ index: Int, in field: ScannedField) -> Range<Int>? {
    let start = Int(field.words[index].start)
    guard start > 1, field.bytes[start - 1] == UInt8(ascii: "("), field.bytes[start - 2] == 0x20,
      let close = field.bytes[start...].prefix(40).firstIndex(of: UInt8(ascii: ")"))
    else { return nil }
    // The line begins at most 39 bytes before.
    let head = field.bytes[..<start].suffix(41)
    let line = head.lastIndex(of: 0x0A).map { $0 + 1 } ?? head.startIndex
    let behind = field.bytes[(close + 1)...].prefix(4)
    guard start - line < 40, [" -", " –", " —"].contains(where: { behind.starts(with: $0.utf8) })
    else { return nil }
    let words = field.words(in: start..<close)
    guard words.count <= 4, words.allSatisfy({ !$0.hasDigit && !$0.isCaseless }),
      !isPlaceName(index, in: field)
    else { return nil }
    return words.startIndex..<words.endIndex
  }

  /// `Velmora` behind the small word at `index` in `shares of Velmora`.
  private func sharedIn(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard shareLinks.contains(field.words[index]), shares.contains(field.before(index)),
      field.word(index + 1)?.gap == .space, let end = end(of: index + 1, in: field)
    else { return nil }
    return index + 1..<end
  }

  /// `Indra` before `boss` at `index`; not at the head of a sentence, where a capital says nothing.
  private func headedBefore(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard staff.contains(field.words[index]), field.words[index].gap == .space else { return nil }
    var end = index
    while end > 0, ranks.contains(field.words[end - 1]), !field.words[end - 1].isCapitalised,
      field.words[end].gap == .space
    {
      end -= 1
    }
    return run(endingAt: end, in: field)
  }

  /// `, Expansión reported.`
  private func reportingBefore(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard reported.contains(field.words[index]), field.words[index].gap == .space,
      field.word(index + 1)?.gap != .space,
      let words = run(endingAt: index, in: field), words.lowerBound > 0
    else { return nil }
    let start = Int(field.words[words.lowerBound].start)
    return field.bytes[max(0, start - 2)..<start].elementsEqual([UInt8(ascii: ","), 0x20])
      ? words : nil
  }

  /// Up to three capitalised words before `end` that are no person's or place's and start no
  /// sentence.
  private func run(endingAt end: Int, in field: ScannedField) -> Range<Int>? {
    guard end > 0, field.word(end)?.gap == .space else { return nil }
    var start = end
    while start > 0, end - start < 3, field.words[start - 1].isCapitalised,
      start == end || field.words[start].gap == .space || field.words[start].gap == .hyphen
    {
      start -= 1
    }
    guard start < end else { return nil }
    if end - start == 1, isListed(start, in: field) { return start..<end }
    guard self.end(of: start, in: field) == end, !field.startsSentence(start),
      !isSurname(start, in: field) || end - start > 1
    else { return nil }
    return start..<end
  }

  private func isListed(_ index: Int, in field: ScannedField) -> Bool {
    gazetteer.entry(PhraseHash(field.words[index]))?.kind == .organisation
      && !field.titleCase.contains(index)
  }

  private func isSurname(_ index: Int, in field: ScannedField) -> Bool {
    guard let entry = gazetteer.entry(PhraseHash(field.words[index])) else { return false }
    return entry.isSurname && entry.kind != .organisation
  }

  /// `DR` behind `broadcaster` at `index`.
  private func namedBehind(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard heads.contains(field.words[index]), field.word(index + 1)?.gap == .space,
      let end = end(of: index + 1, in: field)
    else { return nil }
    return index + 1..<end
  }

  /// `Confluence Advisory` before the article at `index` in `, a consultancy`.
  private func describedBefore(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard articles.contains(field.words[index]) || the.contains(field.words[index]), index > 0
    else { return nil }
    var start = index
    while start > 0, index - start < 4, field.words[start - 1].isCapitalised,
      start == index || field.words[start].gap == .space || field.words[start].gap == .hyphen
    {
      start -= 1
    }
    guard start < index, end(of: start, in: field) == index || field.words[start].isAllCaps else {
      return nil
    }
    let name = TaggedName(
      range: field.byteRange(of: start..<index), words: start..<index, kind: .organisation,
      score: 0, origin: .shape)
    return isDescribed(name, in: field) ? start..<index : nil
  }
}
