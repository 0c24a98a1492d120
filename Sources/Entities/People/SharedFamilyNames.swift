import ReaderModel
import Text

/// Gives the first of two given names before one family name the whole name: `Bill and Hillary
/// Clinton` are Bill Clinton and Hillary Clinton.
struct SharedFamilyNames: Sendable {
  /// Words before the first given name in which `brothers` is looked for.
  private static let reach = 3

  private let gazetteer: Gazetteer
  private let siblings: WordSet

  /// The rule over the given names of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    siblings = words[.siblings]
  }

  /// The whole name of each of `spans`, which are in order; nil where it is as it stands.
  func names(of spans: [NamedSpan], in field: ScannedField) -> [String?] {
    spans.indices.map { index in
      guard index + 1 < spans.count else { return nil }
      return name(of: spans[index].range, before: spans[index + 1].range, in: field)
    }
  }

  private func name(
    of range: Range<Int>, before next: Range<Int>, in field: ScannedField
  ) -> String? {
    guard next.lowerBound - range.upperBound == 5,
      field.string(range.upperBound..<next.lowerBound) == " and "
    else { return nil }
    let words = field.words(in: range)
    let others = field.words(in: next)
    guard words.count == 1, others.count > 1, let given = words.first, let other = others.first,
      let family = others.last, isGiven(other), !family.hasDigit,
      isGiven(given) && !isFamily(given, in: field) || areSiblings(before: words, in: field)
    else { return nil }
    return field.string(range) + " " + field.string(family.range)
  }

  private func isGiven(_ word: Word) -> Bool {
    gazetteer.entry(PhraseHash(word))?.isGivenName ?? false
  }

  /// A family name by the list, or by another name of the article that ends in it.
  private func isFamily(_ word: Word, in field: ScannedField) -> Bool {
    if gazetteer.entry(PhraseHash(word))?.isSurname == true { return true }
    return field.words.indices.contains { index in
      field.words[index].hash == word.hash && index > 0 && field.words[index].gap == .space
        && field.words[index - 1].isCapitalised && isGiven(field.words[index - 1])
    }
  }

  private func areSiblings(before words: ArraySlice<Word>, in field: ScannedField) -> Bool {
    let first = words.startIndex
    return field.words[max(0, first - Self.reach)..<first].contains(where: siblings.contains)
  }
}
