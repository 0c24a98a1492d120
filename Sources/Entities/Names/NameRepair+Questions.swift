import ReaderModel
import Text

/// What the rules of ``NameRepair`` ask.
extension NameRepair {
  /// `Ri Pyong Chol`; an unsure body of a given name and another word.
  func isPersonal(_ name: TaggedName, in field: ScannedField) -> Bool {
    let words = field.words[name.words]
    if korean.isUnhyphenated(words) { return true }
    let isDouble = words.count == 3 && words.last?.gap == .hyphen
    guard words.count == 2 || isDouble, name.score < Self.unsureBody, let given = words.first,
      let family = words.last, isDouble || family.gap == .space, !family.isAllCaps,
      !family.hasDigit
    else { return false }
    let isListed = gazetteer.entry(PhraseHash(family))?.isSurname ?? false
    return (gazetteer.entry(PhraseHash(given))?.isGivenName ?? false)
      && (isListed || name.score < Self.doubtfulBody)
  }

  /// Several words, of which the last ends firms' names and is nobody's family name: `Kam Air`, but
  /// `John Steel`.
  func isFirm(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.words.count > 1, let last = field.word(name.words.upperBound - 1),
      businessEndings.contains(last), last.gap == .space,
      !field.titleCase.contains(name.words.lowerBound)
    else { return false }
    let isFamily = gazetteer.entry(PhraseHash(last))?.isSurname == true
    let first = field.words[name.words.lowerBound]
    if name.words.count > 2, !doubtfulEndings.contains(last) { return true }
    return !isFamily || gazetteer.entry(PhraseHash(first))?.isGivenName != true
  }

  /// `Grupo Galicia`: a word for a body in another language goes before.
  func isForeignBody(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.words.count > 1 && foreignOpeners.contains(field.words[name.words.lowerBound])
      && field.words[name.words.lowerBound + 1].gap == .space
  }

  /// A place of the gazetteer, or one by its last word.
  func isPlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    switch gazetteer.entry(NameVote.key(field.words[name.words]))?.kind {
    case .country, .city, .region: true
    default: field.word(name.words.upperBound - 1).map(placeWords.contains) ?? false
    }
  }

  /// A body of the gazetteer that is nobody's name and no common word.
  func isKnownBody(_ word: Word) -> Bool {
    guard let entry = gazetteer.entry(PhraseHash(word)), entry.kind == .organisation else {
      return false
    }
    return !entry.isWeak && !entry.isSurname && !entry.isGivenName
      && (word.isAllCaps || !entry.isAcronym)
  }

  /// Takes `the`, `a` or `an` off the front.
  func dropArticle(_ name: inout TaggedName, in field: ScannedField) {
    guard name.words.count > 1, articles.contains(field.words[name.words.lowerBound]) else {
      return
    }
    name.words = name.words.lowerBound + 1..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  /// `UTC`; `State` in `Secretary of State`; `Minister of Defence`.
  func isNoName(_ name: TaggedName, in field: ScannedField) -> Bool {
    let first = name.words.lowerBound
    if holders.contains(field.words[first]) { return true }
    if name.words.count == 1, noNames.contains(field.words[first]) { return true }
    guard first > 1, let of = field.before(first), self.of.contains(of) else { return false }
    return offices.contains(field.before(first - 1))
  }
}
