import ReaderModel
import Text

/// Finds bodies by the acronym that an article introduces in brackets behind the full name:
/// `Centre for Coastal and Inland Waters (CCIW)`.
///
/// The acronym's letters tell where the name begins, across small words.
struct AcronymDefinitions: Sendable {
  /// Words of the longest such name.
  private static let longestName = 12
  private static let longestLoose = 8
  /// Letters of an acronym.
  private static let letters = 3...8

  private let gazetteer: Gazetteer
  private let small = WordSet("of for the and on in de des du la y et und für")
  private let and = WordSet("and und y et")
  private let inner = WordSet("of for the a and in on")
  private let articles = WordSet("the a")
  private let heads: WordSet
  private let noBodies: WordSet
  private let noNames: WordSet
  private let weapons: WordSet

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    noBodies = words[.noBodies]
    noNames = words[.acronymNoBodies]
    weapons = words[.weaponClasses]
    heads = words[.bodies]
  }

  /// The bodies that acronyms in brackets tell, with their names in full, in order.
  func bodies(in field: ScannedField) -> [TaggedName] {
    field.words.indices.compactMap { index in
      guard isInBrackets(index, in: field),
        let start = start(ofNameBehind: index, in: field) ?? looseStart(behind: index, in: field)
          ?? headedStart(behind: index, in: field)
      else { return nil }
      let words = start..<index
      guard !isOther(words, index, in: field) else { return nil }
      return TaggedName(
        range: field.byteRange(of: words), words: words, kind: .organisation, score: 1,
        origin: .gazetteer)
    }
  }

  /// The names with bodies that an acronym of another language follows in brackets, up to there:
  /// `Indigenous Peoples Alliance` + `of the Archipelago (AMAN)`.
  func completed(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    var names = names
    for acronym in field.words.indices where isInBrackets(acronym, in: field) {
      if noBodies.contains(field.words[acronym]) { continue }
      var start = acronym - 1
      while start > 0, acronym - start < Self.longestLoose,
        field.words[start].gap == .space || field.words[start].gap == .hyphen,
        field.words[start].isCapitalised || small.contains(field.words[start])
      {
        start -= 1
      }
      let body = names.indices.filter { index in
        names[index].kind == .organisation && names[index].words.upperBound <= acronym
          && names[index].words.upperBound > start
      }.max { names[$0].words.upperBound < names[$1].words.upperBound }
      guard let body, let rest = field.word(names[body].words.upperBound),
        names[body].words.upperBound == acronym || small.contains(rest) && !and.contains(rest)
      else { continue }
      names[body].words = names[body].words.lowerBound..<acronym
      names[body].range = field.byteRange(of: names[body].words)
      let long = names[body].words
      names.removeAll { $0.words != long && $0.words.overlaps(long) }
      names.removeAll { $0.words.contains(acronym) }
      names.append(
        TaggedName(
          range: field.byteRange(of: acronym..<acronym + 1), words: acronym..<acronym + 1,
          kind: .organisation, score: 1, origin: .shape))
    }
    return names
  }

  private func isInBrackets(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard index > 1, word.isAllCaps, !word.hasDigit, Self.letters.contains(word.count) else {
      return false
    }
    let (start, end) = (Int(word.start), Int(word.end))
    return start - Int(field.words[index - 1].end) == 2 && field.bytes[start - 1] == 0x28
      && end < field.bytes.count && field.bytes[end] == 0x29
  }

  /// The first of the words before `acronym` whose first letters it is; small words may stand
  /// between them without a letter.
  private func start(ofNameBehind acronym: Int, in field: ScannedField) -> Int? {
    var letters = field.bytes[field.words[acronym].range]
    var index = acronym - 1
    while index >= 0, acronym - index <= Self.longestName {
      let word = field.words[index]
      let initial = field.bytes[Int(word.start)] & 0xDF
      if initial == letters.last, word.isCapitalised {
        letters = letters.dropLast()
        if letters.isEmpty { return index }
      } else if initial == letters.last, small.contains(word), letters.count > 1 {
        letters = letters.dropLast()
      } else if !small.contains(word) {
        return nil
      }
      let gap = word.gap
      guard gap == .space || gap == .hyphen || gap == .ampersand else { return nil }
      index -= 1
    }
    return nil
  }

  /// The first of the words that the acronym spells with more than their first letters: `UN Mission
  /// in Western Tanvia (UNMIWT)`; or with its first two letters only: `Jamiat-e-Noor (JNP)`.
  private func looseStart(behind acronym: Int, in field: ScannedField) -> Int? {
    let letters = field.bytes[field.words[acronym].range].map { $0 | 0x20 }
    var index = acronym - 1
    while index > 0, acronym - index < Self.longestLoose {
      let word = field.words[index]
      guard word.isCapitalised || small.contains(word) || word.count == 1, !word.hasDigit else {
        return nil
      }
      if word.isCapitalised, field.bytes[Int(word.start)] | 0x20 == letters.first,
        index < acronym - 1, spells(letters, from: index, to: acronym, in: field)
      {
        return index
      }
      guard word.gap == .space || word.gap == .hyphen else { return nil }
      index -= 1
    }
    return nil
  }

  /// The first word of a body's name whose acronym is of another language: `Armed Forces of the
  /// Democratic Republic of the Congo (FARDC)`, from the first part on that has a word for a body.
  private func headedStart(behind acronym: Int, in field: ScannedField) -> Int? {
    var first = acronym
    while first > 0, acronym - first < Self.longestName,
      isPartOfName(field.words[first - 1]), first == acronym || isJoined(first, in: field)
    {
      first -= 1
    }
    var part: Int?
    for index in first..<acronym {
      let word = field.words[index]
      guard word.isCapitalised, !articles.contains(word) else {
        part = nil
        continue
      }
      part = part ?? index
      if heads.contains(word), let start = part, acronym - start > 2 { return start }
    }
    return nil
  }

  private func isPartOfName(_ word: Word) -> Bool {
    word.isCapitalised && !word.hasDigit || inner.contains(word)
  }

  private func isJoined(_ index: Int, in field: ScannedField) -> Bool {
    let gap = field.words[index].gap
    return gap == .space || gap == .hyphen || gap == .ampersand
  }

  private func spells(
    _ letters: [UInt8], from start: Int, to end: Int, in field: ScannedField
  ) -> Bool {
    let parts = FoldedName(field.bytes, field.byteRange(of: start..<end)).parts
    guard gazetteer.entry(PhraseHash(field.words[start]))?.isGivenName != true else { return false }
    return AcronymReader.isAcronym(letters, of: parts)
  }

  /// A country, a weapon, a treaty, an event, or an acronym of no body.
  private func isOther(_ words: Range<Int>, _ acronym: Int, in field: ScannedField) -> Bool {
    if noBodies.contains(field.words[acronym]) { return true }
    if field.words[words].contains(where: { noNames.contains($0) || weapons.contains($0) }) {
      return true
    }
    var key = PhraseHash()
    for word in field.words[words] { key.add(word.hash) }
    switch gazetteer.entry(key)?.kind {
    case .country, .demonym, .city, .region, .event, .person: return true
    default: return words.count < 2
    }
  }
}
