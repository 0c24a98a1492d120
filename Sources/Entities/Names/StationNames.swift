import Text

/// Finds military stations by the letters before their names: `RAF Marham`, `NAS Sigonella`; and
/// `Marham` alone in the same field.
struct StationNames: Sendable {
  /// Words of a station's name behind the letters, at most: `RAF Brize Norton`.
  private static let longestName = 2
  /// A shorter name alone may be another word.
  private static let shortest = 4

  private let names: NameWords
  private let prefixes: WordSet
  private let prepositions: WordSet

  /// The rules over the sets of `words`.
  init(_ words: WordLists) {
    names = NameWords(words)
    prefixes = words[.stationPrefixes]
    prepositions = words[.stationPrepositions]
  }

  /// The stations of a field, in order; those only that some mention shows to be a place.
  func names(in field: ScannedField) -> [TaggedName] {
    var places: [Range<Int>] = []
    for index in field.words.indices {
      guard let words = station(at: index, in: field), let before = field.before(index),
        !before.isCapitalised, prepositions.contains(before)
      else { continue }
      places.append(words)
    }
    guard !places.isEmpty else { return [] }
    let known = places.map { field.words[$0].dropFirst().map(\.hash) }
    var found: [TaggedName] = []
    for index in field.words.indices where index >= (found.last?.words.upperBound ?? 0) {
      guard let words = mention(at: index, of: known, in: field) else { continue }
      found.append(
        TaggedName(
          range: field.byteRange(of: words), words: words, kind: .location, score: 1,
          origin: .shape))
    }
    return found
  }

  /// The letters at `index` with the name behind them.
  private func station(at index: Int, in field: ScannedField) -> Range<Int>? {
    guard prefixes.contains(field.words[index]), field.words[index].isAllCaps else { return nil }
    var end = index + 1
    while end <= index + Self.longestName, let word = field.word(end), isPart(word) { end += 1 }
    guard end > index + 1, field.word(end).map(isPart) != true else { return nil }
    return index..<end
  }

  private func isPart(_ word: Word) -> Bool {
    word.gap == .space && word.isCapitalised && !word.isAllCaps && !word.hasDigit
      && !names.bodies.contains(word) && !names.titles.contains(word)
  }

  /// A station with its letters, or one of the `known` names alone.
  private func mention(
    at index: Int, of known: [[UInt64]], in field: ScannedField
  ) -> Range<Int>? {
    if let words = station(at: index, in: field) {
      return known.contains(field.words[words].dropFirst().map(\.hash)) ? words : nil
    }
    let word = field.words[index]
    guard word.isCapitalised, !word.isAllCaps, word.count >= Self.shortest,
      index == 0 || word.gap != .space || !field.words[index - 1].isCapitalised
        || field.startsSentence(index),
      let name = known.first(where: { isAlone($0, at: index, in: field) })
    else { return nil }
    return index..<index + name.count
  }

  private func isAlone(_ name: [UInt64], at index: Int, in field: ScannedField) -> Bool {
    let end = index + name.count
    guard end <= field.words.count, field.words[index..<end].map(\.hash) == name else {
      return false
    }
    let next = field.word(end)
    return next.map { $0.gap == .space && $0.isCapitalised || $0.gap == .hyphen } != true
  }
}
