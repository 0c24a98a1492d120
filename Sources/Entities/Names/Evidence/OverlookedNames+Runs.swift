import ReaderModel
import Text

/// Which words may be a name that the tagger overlooked.
extension OverlookedNames {
  /// Capitalised words in a row under no tag, that no list knows as something else.
  func runs(besides names: [TaggedName], in field: ScannedField) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < field.words.count {
      guard field.words[index].isCapitalised, !field.words[index].isCaseless else {
        index += 1
        continue
      }
      var end = index + 1
      while let next = continuation(of: end, in: field) { end = next }
      let isLed =
        the.contains(field.words[index])
        || field.startsSentence(index)
          && (small.contains(field.words[index]) || leaders.contains(field.words[index]))
      let first = end - index > 1 && isLed ? index + 1 : index
      if mayBeName(first..<end, names, in: field) { runs.append(first..<end) }
      index = end
    }
    return runs
  }

  /// The end of a run that goes on with word `end`: a capital, or a particle and a capital
  /// (`Bab` + `al-Hawa`).
  private func continuation(of end: Int, in field: ScannedField) -> Int? {
    guard end < field.words.count else { return nil }
    if joins(end, in: field) { return end + 1 }
    guard particles.contains(field.words[end]), !field.words[end].isCapitalised,
      field.words[end].gap == .space, let next = field.word(end + 1), next.gap == .hyphen,
      next.isCapitalised
    else { return nil }
    return end + 2
  }

  private func joins(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    switch word.gap {
    case .space, .hyphen, .ampersand: return word.isCapitalised || word.isNumber
    case .apostrophe, .point: return word.isCapitalised
    case .pointAndSpace, .other: return false
    }
  }

  private func mayBeName(
    _ words: Range<Int>, _ names: [TaggedName], in field: ScannedField
  ) -> Bool {
    let first = field.words[words.lowerBound]
    guard words.count <= Self.longestName, field.byteRange(of: words).count > 1,
      !field.titleCase.contains(words.lowerBound), !self.names.titles.contains(first),
      !small.contains(first), !particles.contains(first), !isNothing(words, in: field),
      !field.words[words].contains(where: { noBodies.contains($0) }),
      !field.words[words].contains(where: \.isNumber),
      !words.contains(where: { isLetter($0, in: field) }),
      !goesOn(words, in: field)
    else { return false }
    // `the Commission`: what kind of body, but no name.
    if words.count == 1, !first.isAllCaps, articles.contains(field.before(words.lowerBound)),
      !isTitled(words.lowerBound, in: field)
    {
      return false
    }
    let isTaken = FieldReading.names(over: words, in: names).contains { name in
      name.kind != .location || name.words.count >= words.count
        || !field.matches(in: name.range).contains { $0.range == name.range && isCountry($0) }
    }
    return !isTaken
      && field.matches(overlapping: words).allSatisfy {
        isFree($0) || isCountry($0) && $0.words.count < words.count
      }
      && !isPersonal(words, in: field)
  }

  /// `Age UK`, `China Harbour`: a country may be part of a body's name.
  private func isCountry(_ match: GazetteerMatcher.Match) -> Bool { match.entry.kind == .country }

  /// `Co` alone; `MPs`; `M2` and `Local M2`.
  private func isNothing(_ words: Range<Int>, in field: ScannedField) -> Bool {
    if field.words[words].contains(where: { $0.hasDigit && $0.count <= 2 }) { return true }
    guard words.count == 1, let word = field.word(words.lowerBound) else { return false }
    if forms.contains(word) { return true }
    let bytes = field.bytes[word.range]
    return bytes.count <= 6 && bytes.last == UInt8(ascii: "s")
      && bytes.dropLast().allSatisfy { $0 &- 0x41 < 26 }
  }

  /// A lone letter, unless an ampersand stands beside it: `J Thie`, but `L&T`.
  private func isLetter(_ index: Int, in field: ScannedField) -> Bool {
    field.words[index].count == 1 && field.words[index].gap != .ampersand
      && field.word(index + 1)?.gap != .ampersand
  }

  /// A number, or a part in small letters behind a hyphen: `Block 58`, `Blu-ray`.
  private func goesOn(_ words: Range<Int>, in field: ScannedField) -> Bool {
    guard let next = field.word(words.upperBound) else { return false }
    if next.gap == .hyphen { return !field.bytes[next.range].suffix(2).elementsEqual("ed".utf8) }
    return next.gap == .space && next.isNumber
  }

  /// A phrase of the gazetteer that is no other name.
  private func isFree(_ match: GazetteerMatcher.Match) -> Bool {
    switch match.entry.kind {
    case .organisation, .city, .none: true
    default: false
    }
  }

  /// A given name in front, unless hyphens join what follows: `Konrad-Adenauer-Stiftung`.
  private func isPersonal(_ words: Range<Int>, in field: ScannedField) -> Bool {
    let first = field.words[words.lowerBound]
    guard !first.isAllCaps, let entry = gazetteer.entry(PhraseHash(first)), entry.isGivenName,
      words.count > 1 || entry.kind != .organisation
    else { return false }
    return words.count < 3 || field.words[words.lowerBound + 1].gap != .hyphen
  }
}
