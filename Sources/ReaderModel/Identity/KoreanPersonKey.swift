/// The key of a Korean name: its likeliest Hangul, family name first.
///
/// `이종섭` for `Lee Jong-sup`, `LEE Jong Sup`, `Lee Jongsup`, `Jong-sup Lee`, `Yi Jong-seop`.
/// Romanised names that may differ in Hangul share a key: `Jung Eun-bo` and `Jeong Un-bo`.
struct KoreanPersonKey {
  /// The family name and the given name, in Hangul.
  struct Parts: Equatable {
    var family: String
    var given: String
  }

  /// Every family name with its spellings.
  let families: KoreanFamilies

  /// The parts of a name of these words; nil unless it is certainly Korean.
  func parts(of words: [FacetKey.NameWord]) -> Parts? {
    switch words.count {
    case 1: hangul(words[0].joined)
    case 2: twoWords(words[0], words[1])
    case 3: threeWords(words)
    default: nil
    }
  }

  /// The two syllables of a given name in one word; nil if it is none.
  func given(_ word: FacetKey.NameWord) -> String? {
    switch word.parts.count {
    case 1: KoreanSyllable.pair(word.joined)
    case 2: given(word.parts[0], word.parts[1])
    default: nil
    }
  }

  /// `이종섭`, `남궁민수`: a family name and one or two syllables.
  private func hangul(_ name: String) -> Parts? {
    guard name.utf8.first ?? 0 >= 0xEA, (2...4).contains(name.count) else { return nil }
    for length in [2, 1] where name.count > length && name.count - length <= 2 {
      guard let family = families.family(String(name.prefix(length))) else { continue }
      return parts(family, hangulGiven: name.dropFirst(length))
    }
    return nil
  }

  private func parts(
    _ family: KoreanFamilies.Family, hangulGiven given: some StringProtocol
  ) -> Parts? {
    guard (1...2).contains(given.count), given.allSatisfy(KoreanSyllable.isInNames) else {
      return nil
    }
    return Parts(family: family.hangul, given: String(given))
  }

  private func twoWords(_ a: FacetKey.NameWord, _ b: FacetKey.NameWord) -> Parts? {
    let first = families.family(a.joined)
    let last = families.family(b.joined)
    if let first, b.joined.utf8.first ?? 0 >= 0xEA { return parts(first, hangulGiven: b.joined) }
    guard first != nil || last != nil else { return nil }
    let inFront = first.flatMap { family in parts(family, pair: b) }
    let behind = last.flatMap { family in parts(family, pair: a) }
    if let decided = decided(inFront, first, behind, last) { return decided }
    return self.decided(
      first.flatMap { parts($0, syllable: b) }, first, last.flatMap { parts($0, syllable: a) }, last
    )
  }

  private func threeWords(_ words: [FacetKey.NameWord]) -> Parts? {
    let first = families.family(words[0].joined)
    let last = families.family(words[2].joined)
    guard first != nil || last != nil, words.allSatisfy({ $0.parts.count == 1 }) else { return nil }
    return decided(
      first.flatMap { parts($0, words[1].joined, words[2].joined) }, first,
      last.flatMap { parts($0, words[0].joined, words[1].joined) }, last)
  }

  /// Chooses the reading with the sure family name, else the one with the family name first.
  private func decided(
    _ inFront: Parts?, _ first: KoreanFamilies.Family?, _ behind: Parts?,
    _ last: KoreanFamilies.Family?
  ) -> Parts? {
    guard let inFront, let behind else { return inFront ?? behind }
    return last?.isSure == true && first?.isSure != true ? behind : inFront
  }

  /// The parts with a given name of two syllables, hyphenated or not.
  private func parts(
    _ family: KoreanFamilies.Family, pair: FacetKey.NameWord
  ) -> Parts? {
    given(pair).map { Parts(family: family.hangul, given: $0) }
  }

  private func parts(
    _ family: KoreanFamilies.Family, syllable: FacetKey.NameWord
  ) -> Parts? {
    KoreanSyllable.hangul(syllable.joined).map {
      Parts(family: family.hangul, given: String($0))
    }
  }

  private func parts(
    _ family: KoreanFamilies.Family, _ first: String, _ second: String
  ) -> Parts? {
    given(first, second).map { Parts(family: family.hangul, given: $0) }
  }

  private func given(_ first: String, _ second: String) -> String? {
    guard let first = KoreanSyllable.hangul(first), let second = KoreanSyllable.hangul(second)
    else { return nil }
    return String([first, second])
  }
}
