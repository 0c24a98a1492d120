import Text

/// The words that tell a country's name from a person's, a language, a currency or a verb.
struct CountryLexicon: Sendable {
  private let names: NameWords
  private let gazetteer: Gazetteer
  private let means = WordSet("for")
  private let speaking = WordSet("speak speaks speaking spoke spoken fluent learn learning")
  private let prepositions = WordSet("in into from to")
  private let functionWords: WordSet
  private let currencies: WordSet
  private let dollars = WordSet("dollar dollars")
  private let objects: WordSet
  private let languages: WordSet
  private let parts: [UInt64: String]

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    functionWords = words[.countryFunctionWords]
    currencies = words[.currencies]
    objects = words[.verbObjects]
    languages = words[.languages]
    var parts: [UInt64: String] = [:]
    for (name, list) in [
      ("England", WordList.england), ("Scotland", .scotland), ("Wales", .wales),
    ] {
      for word in words.words(list) {
        WordScanner.words(in: Array(word.utf8)).first.map { parts[$0.hash] = name }
      }
    }
    self.parts = parts
  }

  /// `England`, `Scotland` or `Wales` for its name or demonym; nil for any other word.
  func part(_ word: Word) -> String? { parts[word.hash] }

  /// Whether the name is one word: `Korea`, `Korean`, not `South Korea`.
  func isBareKorea(_ words: ArraySlice<Word>) -> Bool { words.count == 1 }

  /// `Michael Jordan`, `Minister Kabul Berdiev`: the name belongs to a person.
  func isPersonName(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    guard match.words.count == 1 else { return false }
    let index = match.words.lowerBound
    let previous = field.before(index)
    if let next = field.after(index), isNamePart(next), !names.bodies.contains(next),
      !names.places.contains(next), !names.titles.contains(next)
    {
      let isListed = isGivenName(field.words[index]) && isSurname(next)
      return names.titles.contains(previous) || match.entry.isWeak && isListed
    }
    guard match.entry.isWeak, let previous, !field.startsSentence(index) else { return false }
    return isNamePart(previous) && isGivenName(previous) && field.words[index].gap == .space
      && !prepositions.contains(previous) && !functionWords.contains(previous)
      && !names.titles.contains(previous)
  }

  /// `美`: a single ideograph, which is a country in Korean headlines alone.
  func isIdeograph(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    match.range.count == CountryLetters.length
      && (0xE4...0xE9).contains(field.bytes[match.range.lowerBound])
  }

  /// `the Swiss franc`, `US dollars`, `US$3`.
  func isCurrency(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    let end = match.range.upperBound
    if end < field.bytes.count, field.bytes[end] == UInt8(ascii: "$") { return true }
    guard let next = field.after(match.words.upperBound - 1) else { return false }
    return match.entry.kind == .demonym ? currencies.contains(next) : dollars.contains(next)
  }

  /// `speaks Polish`, `in English,`, `, Lithuanian for hawk`.
  func isLanguage(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    let index = match.words.lowerBound
    guard match.words.count == 1, languages.contains(field.words[index]) else { return false }
    if field.words[index].gap == .other, means.contains(field.after(index)) { return true }
    guard let previous = field.before(index) else { return false }
    if speaking.contains(previous) { return true }
    guard prepositions.contains(previous) else { return false }
    guard let next = field.after(index) else { return true }
    return functionWords.contains(next)
  }

  /// `Polish the silver`.
  func isVerb(_ match: GazetteerMatcher.Match, in field: ScannedField) -> Bool {
    let index = match.words.lowerBound
    guard match.entry.isWeak, match.words.count == 1, field.startsSentence(index) else {
      return false
    }
    return objects.contains(field.after(index))
  }

  private func isNamePart(_ word: Word) -> Bool {
    word.isCapitalised && !word.isAllCaps && !word.hasDigit && word.count > 1
  }

  private func isGivenName(_ word: Word) -> Bool {
    gazetteer.entry(PhraseHash(word))?.isGivenName ?? false
  }

  private func isSurname(_ word: Word) -> Bool {
    gazetteer.entry(PhraseHash(word))?.isSurname ?? false
  }
}
