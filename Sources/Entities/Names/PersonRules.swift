import ReaderModel
import Text

/// Finds persons' names by their shape and the words beside them, without weights.
///
/// The rules are few and sure; they repair what a tagger trained on western news overlooks:
/// romanised Korean names, Hangul names with an office, names behind a title.
final class PersonRules: Sendable {
  private let names: NameWords
  private let gazetteer: Gazetteer
  private let hangul: HangulNames
  private let korean: KoreanFamilies
  private let verbs: WordSet
  private let introducers: WordSet
  private let behindAge = WordSet("a an the who whose of from was is has had said and")

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    hangul = HangulNames(gazetteer, lists)
    korean = lists.korean
    names = NameWords(lists.words)
    verbs = lists.words[.personVerbs]
    introducers = lists.words[.introducers]
  }

  /// Byte ranges of names, in order, never overlapping.
  func names(in field: ScannedField) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < field.words.count {
      guard field.words[index].isCapitalised, let end = nameEnd(at: index, in: field) else {
        index += 1
        continue
      }
      found.append(Int(field.words[index].start)..<Int(field.words[end - 1].end))
      index = end
    }
    guard field.words.contains(where: \.isCaseless) else { return found }
    return (found + hangul.names(in: field)).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// The index behind the name that starts at `index`; nil when none is sure to start there.
  private func nameEnd(at index: Int, in field: ScannedField) -> Int? {
    let word = field.words[index]
    if word.isCaseless { return nil }
    if let end = koreanNameEnd(at: index, in: field) { return end }
    if let end = namesakeEnd(at: index, in: field) ?? agedNameEnd(at: index, in: field) {
      return end
    }
    return titledNameEnd(at: index, in: field) ?? introducedNameEnd(at: index, in: field)
  }

  /// `soccer player Christian Atsu`: a given name and another word behind what persons are.
  private func introducedNameEnd(at index: Int, in field: ScannedField) -> Int? {
    guard let head = field.before(index), introducers.contains(head), !head.isCapitalised,
      field.words[index].gap == .space, isName(field.words[index]), isNamePart(field.words[index]),
      gazetteer.entry(PhraseHash(field.words[index]))?.isGivenName == true,
      let family = field.word(index + 1), family.gap == .space, isNamePart(family),
      !family.isAllCaps
    else { return nil }
    if let next = field.after(index + 1), next.gap == .space || next.gap == .hyphen,
      next.isCapitalised
    {
      return nil
    }
    return index + 2
  }

  /// `Lee Jong-sup`: a family name, then two syllables with a hyphen, the second in lower case.
  private func koreanNameEnd(at index: Int, in field: ScannedField) -> Int? {
    guard index + 2 < field.words.count, korean.isName(field.words[index..<index + 3]) else {
      return nil
    }
    return index + 3
  }

  /// `Paris Bellan arrived`, `Jordan Mercer, 34,`: a given name that is a place's too and a family
  /// name, with what persons do or are behind them.
  func namesakeEnd(at index: Int, in field: ScannedField) -> Int? {
    guard let first = gazetteer.entry(PhraseHash(field.words[index])), first.isGivenName,
      first.kind == .city || first.kind == .country || first.kind == .region,
      let family = field.word(index + 1), family.gap == .space, isNamePart(family),
      !family.isAllCaps, let known = gazetteer.entry(PhraseHash(family)), known.isSurname,
      known.kind != .country, known.kind != .demonym,
      field.before(index)?.isCapitalised != true || field.startsSentence(index)
    else { return nil }
    let end = index + 2
    guard let next = field.word(end), !next.isCapitalised else { return nil }
    let isAge = next.isNumber && next.count == 2 && next.gap == .other
    return next.gap == .space && verbs.contains(next) || isAge ? end : nil
  }

  /// `Vontrell, 43, a farmer`: one to three words that no list has for a place or body, an age of two
  /// digits, and what is said of a person.
  private func agedNameEnd(at index: Int, in field: ScannedField) -> Int? {
    guard field.before(index)?.isCapitalised != true || field.startsSentence(index) else {
      return nil
    }
    var end = index
    while end - index < 4, let word = field.word(end), isNamePart(word), !isPlace(word),
      end == index || word.gap == .space || word.gap == .hyphen
    {
      end += 1
    }
    guard end > index, end - index < 4, let age = field.word(end), age.isNumber, age.count == 2,
      field.bytes[Int(age.start)] > UInt8(ascii: "0"), isBehindComma(end, in: field),
      let next = field.word(end + 1), !next.isCapitalised, isBehindComma(end + 1, in: field)
    else { return nil }
    return behindAge.contains(next) ? end : nil
  }

  private func isPlace(_ word: Word) -> Bool {
    switch gazetteer.entry(PhraseHash(word))?.kind {
    case .country, .city, .region, .organisation: true
    default: false
    }
  }

  private func isBehindComma(_ index: Int, in field: ScannedField) -> Bool {
    let gap = Int(field.words[index - 1].end)..<Int(field.words[index].start)
    return field.bytes[gap].elementsEqual([UInt8(ascii: ","), 0x20])
  }

  /// `Mr. Smith`, `Minister Mariusz Blaszczak`: what stands behind a title and looks like a name.
  private func titledNameEnd(at index: Int, in field: ScannedField) -> Int? {
    guard let title = field.before(index), names.titles.contains(title), title.isCapitalised,
      isNamePart(field.words[index]), field.words[index].gap != .hyphen
    else { return nil }
    var end = index + 1
    while end < field.words.count, end - index < 4, isNamePart(field.words[end]),
      [.space, .hyphen].contains(field.words[end].gap)
    {
      end += 1
    }
    if names.honorifics.contains(title) { return end }
    guard end - index > 1 else { return nil }
    let isListed = isName(field.words[index]) || isName(field.words[end - 1])
    return isListed || names.offices.contains(title) ? end : nil
  }

  private func isNamePart(_ word: Word) -> Bool {
    guard word.isCapitalised, !word.hasDigit, !word.isCaseless, word.count > 1 else { return false }
    return !names.titles.contains(word) && !names.bodies.contains(word)
      && !names.places.contains(word)
  }

  private func isName(_ word: Word) -> Bool {
    guard let entry = gazetteer.entry(PhraseHash(word)) else { return false }
    return entry.isGivenName || entry.isSurname
  }
}
