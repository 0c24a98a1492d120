extension KoreanPersonKey {
  /// The Hangul with which the key of a name begins of which these words are typed so far: `이` for
  /// `lee`, `이종` for `lee jong` and `lee jongh`, `이종호` for `lee jong-ho`; nil when no family name
  /// stands in front.
  func beginning(_ words: [FacetKey.NameWord]) -> String? {
    guard let first = words.first, let family = families.family(first.joined) else {
      return nil
    }
    var sound = family.hangul
    for part in words.dropFirst().flatMap(\.parts) {
      guard let syllables = syllables(part) else { break }
      sound += syllables
    }
    return sound
  }

  /// The syllables that a word is or begins with.
  private func syllables(_ word: String) -> String? {
    if let pair = KoreanSyllable.pair(word) { return pair }
    if let whole = KoreanSyllable.hangul(word) { return String(whole) }
    return word.utf8.first ?? 0 >= 0xEA ? word : nil
  }
}
