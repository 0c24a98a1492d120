/// Finds persons' names by their shape and the words beside them, without weights.
///
/// The rules are few and sure; they repair what a tagger trained on western news overlooks:
/// romanised Korean names, Hangul names with an office, names behind a title.
struct PersonRules: Sendable {
  private static let hangulFamilies: Set<String> = Set(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방변현함".map(String.init))
  private static let hangulOffices = [
    "장관", "대통령", "총리", "의원", "대표", "장군", "대사", "차관", "총장", "위원장", "사령관", "회장", "사장", "기자",
    "씨", "교수", "의장", "국장", "대변인", "실장", "청장", "수상", "원내대표",
  ]

  private let names: NameWords
  private let gazetteer: Gazetteer

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ names: NameWords) {
    self.gazetteer = gazetteer
    self.names = names
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
    return found
  }

  /// The index behind the name that starts at `index`; nil when none is sure to start there.
  private func nameEnd(at index: Int, in field: ScannedField) -> Int? {
    let word = field.words[index]
    if word.isCaseless { return isHangulName(at: index, in: field) ? index + 1 : nil }
    if let end = koreanNameEnd(at: index, in: field) { return end }
    return titledNameEnd(at: index, in: field)
  }

  /// `Lee Jong-sup`: a family name, then two syllables with a hyphen, the second in lower case.
  private func koreanNameEnd(at index: Int, in field: ScannedField) -> Int? {
    guard index + 2 < field.words.count, KoreanName.isName(field.words[index..<index + 3]) else {
      return nil
    }
    return index + 3
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

  /// `이종섭 국방부 장관`: two to four syllables with a family name first, an office within two words.
  private func isHangulName(at index: Int, in field: ScannedField) -> Bool {
    let text = field.string(field.words[index].range)
    guard (3...4).contains(text.count), let first = text.first,
      Self.hangulFamilies.contains(String(first)), !isOffice(text)
    else { return false }
    for next in index + 1..<min(index + 3, field.words.count) {
      guard field.words[next].gap == .space else { return false }
      if isOffice(field.string(field.words[next].range)) { return true }
    }
    return false
  }

  private func isOffice(_ word: String) -> Bool {
    Self.hangulOffices.contains { office in
      guard word.count >= office.count else { return false }
      if word.hasSuffix(office) { return true }
      guard let range = word.firstRange(of: office) else { return false }
      return HangulParticle.isParticle(Array(word[range.upperBound...].utf8)[...])
    }
  }
}
