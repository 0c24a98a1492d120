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

  private let gazetteer: Gazetteer
  private let names: NameWords
  private let nouns: WordSet
  private let modifiers: WordSet
  private let leads: WordSet
  private let speech: WordSet

  /// Rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    nouns = words[.weaponNouns]
    modifiers = words[.weaponNounModifiers]
    leads = words[.weaponLeads]
    speech = words[.speech]
  }

  /// Names before a class of weapons, in order, that neither a list nor a sure name of
  /// `tagged`, which is in order, has.
  func findings(in field: ScannedField, tagged: [TaggedName]) -> [Finding] {
    field.words.indices.compactMap { index in
      guard nouns.contains(field.words[index]), !field.words[index].isCapitalised,
        let words = name(before: index, in: field),
        !FieldReading.names(over: words, in: tagged).contains(where: isSure)
      else { return nil }
      return Finding(words: words, noun: field.string(field.words[index].range))
    }
  }

  /// Whether the words say something: `Bayraktar said` is a person.
  func speaks(behind words: Range<Int>, in field: ScannedField) -> Bool {
    guard let next = field.word(words.upperBound), next.gap == .space else { return false }
    return speech.contains(next)
  }

  private func name(before noun: Int, in field: ScannedField) -> Range<Int>? {
    var end = noun
    while end > 0, noun - end < 4, isLink(field.words[end].gap),
      !field.words[end - 1].isCapitalised,
      modifiers.contains(field.words[end - 1])
    {
      end -= 1
    }
    guard end > 0, field.words[end].gap == .space else { return nil }
    var start = end
    while start > 0, end - start < Self.longestName, isPart(start - 1, in: field),
      start == end || field.words[start].gap == .space
    {
      start -= 1
    }
    guard start < end, start > 0, field.words[start].gap == .space, !field.titleCase.contains(start)
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
