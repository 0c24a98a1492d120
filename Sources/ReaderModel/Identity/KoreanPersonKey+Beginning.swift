extension KoreanPersonKey {
  /// The beginning of the Hangul key for a partly typed name: `이` for `lee`, `이종` for `lee jong`
  /// and `lee jongh`, `이종호` for `lee jong-ho`; nil unless the first word is a family name.
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

  /// The syllables of a word, or those that it begins with.
  private func syllables(_ word: String) -> String? {
    if let pair = KoreanSyllable.pair(word) { return pair }
    if let whole = KoreanSyllable.hangul(word) { return String(whole) }
    return word.utf8.first ?? 0 >= 0xEA ? word : nil
  }
}
