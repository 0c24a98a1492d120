import Text

/// What the tagger, which learned English, overlooks or cuts wrongly in other languages.
extension ForeignPeople {
  /// A body's name without the sentence's own words at its ends: `Według`, `à Lyon`.
  func bounded(_ name: TaggedName, in field: ScannedField) -> TaggedName {
    var words = name.words
    if words.count > 1, vocabulary.isOpener(field.words[words.lowerBound]),
      field.startsSentence(words.lowerBound)
    {
      words = words.dropFirst()
    }
    if let border = words.dropFirst().first(where: { vocabulary.isBorder(field.words[$0]) }) {
      words = words.lowerBound..<border
    }
    guard words != name.words else { return name }
    var bounded = name
    bounded.words = words
    bounded.range = field.byteRange(of: words)
    return bounded
  }

  /// The names and those that begin with a known given name but have no name of a person on them.
  func overlooked(besides names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    var holders: [Int: [Int]] = [:]
    for (number, name) in names.enumerated() {
      for word in name.words { holders[word, default: []].append(number) }
    }
    var found: [TaggedName] = []
    var replaced: Set<Int> = []
    var index = 0
    while index + 1 < field.words.count {
      defer { index += 1 }
      guard field.words[index].isCapitalised, !field.words[index].isCaseless,
        let end = fullNameEnd(from: index, in: field)
      else { continue }
      let words = index..<end
      let rivals = words.flatMap { holders[$0] ?? [] }.filter { !replaced.contains($0) }
      if rivals.contains(where: { names[$0].kind == .person || names[$0].words.upperBound > end }) {
        continue
      }
      replaced.formUnion(rivals)
      found.append(
        TaggedName(
          range: field.byteRange(of: words), words: words, kind: .person, score: 0.8,
          origin: .shape))
      index = end - 1
    }
    let kept = names.indices.filter { !replaced.contains($0) }.map { names[$0] }
    return (kept + found).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The end of a given name and a family name, both alone between words in small letters, offices
  /// or the edges of a clause; nil when none stands at `index`.
  private func fullNameEnd(from index: Int, in field: ScannedField) -> Int? {
    guard isGiven(folded(field.words[index], in: field)),
      !isPlace(folded(field.words[index], in: field))
    else { return nil }
    if let before = field.before(index), before.isCapitalised, field.words[index].gap != .other {
      let text = folded(before, in: field)
      guard
        vocabulary.isOffice(text) || vocabulary.isShortOffice(before) || isPlace(text)
          || field.startsSentence(index - 1) || before.isAllCaps
      else { return nil }
    }
    var end = index + 1
    while let word = field.word(end), vocabulary.isParticle(word), word.gap == .space { end += 1 }
    guard let family = field.word(end), family.gap == .space, family.isCapitalised,
      !family.isAllCaps, !family.hasDigit, family.count > 2,
      !isGeneric(end..<end + 1, in: field), !isPlace(folded(family, in: field))
    else { return nil }
    end += 1
    while let half = field.word(end), half.gap == .hyphen, half.isCapitalised, end - index < 5 {
      end += 1
    }
    if let next = field.word(end), next.gap == .space, next.isCapitalised { return nil }
    return end
  }
}
