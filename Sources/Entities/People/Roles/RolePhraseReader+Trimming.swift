import Text

/// Where a role begins within its phrase.
extension RolePhraseReader {
  /// The role without words in front that say how somebody is rather than what: `outspoken`.
  func trimmed(_ range: Range<Int>, _ head: Int, in field: ScannedField) -> Range<Int> {
    var start = head
    while start > range.lowerBound {
      let word = field.words[start - 1]
      let isPart =
        words.isPart(word) || words.and.contains(word) || words.phraseLinks.contains(word)
        || field.words[start].gap == .hyphen
      guard isPart || isNoun(start - 1, in: field) else { break }
      start -= 1
    }
    while start < head, isNoRank(start, in: field) { start += 1 }
    return start..<range.upperBound
  }

  /// `and`, `fellow`, `first` in front of a role, which are no part of it.
  func isNoRank(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    if words.and.contains(word) || words.fellow.contains(word) { return true }
    return words.first.contains(word) && !words.ranked.contains(field.word(index + 1))
  }

  /// A word in small letters that does not look like an adjective: `wheat` before `farmer`.
  private func isNoun(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard !word.isCapitalised, word.count > 2, !word.hasDigit, word.gap != .hyphen,
      field.words[index + 1].gap == .space
    else { return false }
    let text = field.bytes[word.range]
    return !Self.adjectiveEndings.contains { text.suffix($0.count).elementsEqual($0) }
  }

  private static let adjectiveEndings = [
    "ed", "ing", "ous", "ful", "ish", "ble", "ly", "less", "new", "ive", "old", "ant", "ent", "ic",
    "est", "own", "young", "sole", "key", "big", "born", "like", "ary", "late",
  ].map { Array($0.utf8) }
}
