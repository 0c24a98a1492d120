import Text

/// Finds weapons that no catalogue has by the class in small letters behind the name: `the Atmaca
/// anti-ship missile`, `two Jiu Tian drones`.
struct UnlistedWeapons: Sendable {
  /// Where one is named, with the word that says so.
  struct Finding {
    var words: Range<Int>
    var noun: String
  }

  private static let longestName = 2
  private static let longestList = 6

  private let gazetteer: Gazetteer
  private let names: NameWords
  private let nouns: WordSet
  private let modifiers: WordSet
  private let carriers: WordSet
  private let carrierModifiers: WordSet
  private let leads: WordSet
  private let speech: WordSet
  private let naming: WordSet
  private let joins = WordSet("and or")
  private let the = WordSet("the")

  /// Rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    nouns = words[.weaponNouns]
    modifiers = words[.weaponNounModifiers]
    carriers = words[.weaponCarriers]
    carrierModifiers = words[.weaponCarrierModifiers]
    leads = words[.weaponLeads]
    speech = words[.speech]
    naming = words[.weaponNaming]
  }

  /// Names before a class of weapons, in order, that neither a list nor a sure name of
  /// `tagged`, which is in order, has.
  ///
  /// `known` are the words of weapons that are listed; before one of them and the class a list may
  /// go on: `Kh-101, Varnak and Iskander missiles`.
  func findings(
    in field: ScannedField, tagged: [TaggedName], known: [Range<Int>]
  ) -> [Finding] {
    field.words.indices.flatMap { index -> [Finding] in
      guard isNoun(index, in: field), !field.words[index].isCapitalised else { return [] }
      var names: [Range<Int>] = []
      let end = end(ofNameBefore: index, in: field)
      if let end, let weapon = known.last(where: { $0.upperBound == end }) {
        names = listed(before: weapon.lowerBound, in: field, known)
      } else if let name = name(before: index, in: field) {
        names = [name] + listed(before: name.lowerBound, in: field, known)
      }
      if let name = named(behind: index, in: field) { names.append(name) }
      let noun = field.string(field.words[index].range)
      return names.filter { words in
        !FieldReading.names(over: words, in: tagged).contains(where: isSure)
          && !known.contains { $0.overlaps(words) }
      }
      .map { Finding(words: $0, noun: noun) }
    }
  }

  /// A class of weapons: `missile`, `unmanned boat`.
  private func isNoun(_ index: Int, in field: ScannedField) -> Bool {
    if nouns.contains(field.words[index]) { return true }
    return carriers.contains(field.words[index]) && carrierModifiers.contains(field.before(index))
  }

  /// The names of the list that goes on before `start`, the nearest first.
  private func listed(
    before start: Int, in field: ScannedField, _ known: [Range<Int>]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = start
    while found.count < Self.longestList, let end = endOfItem(before: start, in: field) {
      if let weapon = known.last(where: { $0.upperBound == end }) {
        start = weapon.lowerBound
        continue
      }
      guard let name = parts(endingAt: end, in: field), isOpened(name.lowerBound, in: field) else {
        break
      }
      found.append(name)
      start = name.lowerBound
    }
    return found
  }

  /// Where the item before a comma or `and` in front of `start` ends.
  private func endOfItem(before start: Int, in field: ScannedField) -> Int? {
    guard start > 1 else { return nil }
    var end = start
    if joins.contains(field.words[start - 1]), field.words[start].gap == .space { end -= 1 }
    let isComma = isBehindComma(end, in: field)
    guard end < start || isComma, isComma || field.words[end].gap == .space else { return nil }
    return end
  }

  private func isBehindComma(_ index: Int, in field: ScannedField) -> Bool {
    guard index > 0 else { return false }
    let gap = Int(field.words[index - 1].end)..<Int(field.words[index].start)
    return field.bytes[gap].elementsEqual([UInt8(ascii: ","), 0x20])
  }

  /// A lead, a comma or a verb in small letters stands before the first item of a list.
  private func isOpened(_ start: Int, in field: ScannedField) -> Bool {
    guard start > 0 else { return false }
    return isBehindComma(start, in: field)
      || field.words[start].gap == .space && !field.words[start - 1].isCapitalised
  }

  /// One or two unlisted words in a row before `end`.
  private func parts(endingAt end: Int, in field: ScannedField) -> Range<Int>? {
    var start = end
    while start > 0, end - start < Self.longestName, isPart(start - 1, in: field),
      start == end || field.words[start].gap == .space
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// `Varnak` in `a missile called Varnak` and in `its tank, the Varnak,`.
  private func named(behind noun: Int, in field: ScannedField) -> Range<Int>? {
    var start = noun + 1
    guard let next = field.word(start) else { return nil }
    if next.gap == .space || isBehindComma(start, in: field), naming.contains(next) {
      start += 1
      if let article = field.word(start), isArticle(article), !article.isCapitalised { start += 1 }
    } else if isBehindComma(start, in: field), the.contains(next), !next.isCapitalised {
      start += 1
    } else {
      return nil
    }
    var end = start
    while end < field.words.count, end - start < Self.longestName, isPart(end, in: field),
      field.words[end].gap == .space
    {
      end += 1
    }
    guard end > start, field.after(end - 1)?.isCapitalised != true else { return nil }
    return the.contains(next) && field.word(end)?.gap == .space ? nil : start..<end
  }

  /// Whether the words say something: `Bayraktar said` is a person.
  func speaks(behind words: Range<Int>, in field: ScannedField) -> Bool {
    guard let next = field.word(words.upperBound), next.gap == .space else { return false }
    return speech.contains(next)
  }

  private func end(ofNameBefore noun: Int, in field: ScannedField) -> Int? {
    var end = noun
    while end > 0, noun - end < 4, isLink(field.words[end].gap),
      !field.words[end - 1].isCapitalised,
      modifiers.contains(field.words[end - 1]) || carrierModifiers.contains(field.words[end - 1])
    {
      end -= 1
    }
    return end > 0 && field.words[end].gap == .space ? end : nil
  }

  private func name(before noun: Int, in field: ScannedField) -> Range<Int>? {
    guard let end = end(ofNameBefore: noun, in: field),
      let name = parts(endingAt: end, in: field), case let start = name.lowerBound, start > 0,
      field.words[start].gap == .space, !field.titleCase.contains(start)
    else { return nil }
    let lead = field.words[start - 1]
    guard leads.contains(lead) && !lead.isCapitalised || lead.isNumber || isArticle(lead) else {
      return nil
    }
    return start..<end
  }

  /// `The` at the head of a sentence.
  private func isArticle(_ word: Word) -> Bool { word.count <= 3 && leads.contains(word) }

  private func isLink(_ gap: Word.Gap) -> Bool { gap == .space || gap == .hyphen }

  /// A capitalised word that no list of names or places has.
  private func isPart(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard word.isCapitalised, !word.isCaseless, !word.hasDigit, word.count > 2,
      !names.bodies.contains(word), !names.titles.contains(word), !names.places.contains(word)
    else { return false }
    guard let entry = gazetteer.entry(PhraseHash(word)) else { return true }
    return entry.kind == .none && !entry.isGivenName && !entry.isSurname
  }

  private func isSure(_ name: TaggedName) -> Bool {
    switch name.kind {
    case .organisation: name.score >= 0.85 || name.origin == .gazetteer
    case .person: name.words.count > 1 && name.score > 0.9
    case .location: name.origin == .gazetteer || name.score > 0.95
    case .misc: false
    }
  }
}
