/// The key that all names of one person share across articles, scripts and spellings.
///
/// It folds case, accents and hyphens; Korean names in Hangul and every usual romanisation, in both
/// orders (``KoreanPersonKey``); Chinese names in both orders; names from Cyrillic if the given
/// name is from those languages (``SlavicSpelling``); spellings of frequent given names
/// (``GivenNames``); an Arabic article before a family name; patronymics; and the names in
/// ``KnownNames``. It keeps initials and middle names, so `George W. Bush` and `George Bush`
/// differ.
package struct PersonKey: Equatable {
  /// Without spaces; not for display.
  let text: String
  /// Whether it is a name of one word, such as a family name, which many people share.
  let isPartial: Bool
  /// Forms that words of the name sound like, other than themselves: `이`, `종섭` for `Lee Jong-sup`.
  let sounds: [String]
  /// The display name from ``KnownNames``; nil if it is not listed.
  let known: String?

  /// The key of a name of these words; empty if there are none.
  init(_ words: [FacetKey.NameWord], by rules: IdentityRules) {
    let key = PersonKey(words: words, rules)
    guard let shown = rules.knownPerson(Self.spelling(key, words)) else {
      self = key
      return
    }
    let shownWords = FacetKey.words(of: shown)
    let head = Self.spelling(PersonKey(words: shownWords, rules), shownWords)
    self.init(text: head, isPartial: false, sounds: key.sounds, known: shown)
  }

  /// The key's text, marked by `=` if a name in Latin letters has a key in Hangul, since the known
  /// person may be spelled differently in Hangul.
  static func spelling(_ key: PersonKey, _ words: [FacetKey.NameWord]) -> String {
    let isRomanised =
      (words.first?.joined.utf8.first ?? 0) < 0x80 && (key.text.utf8.first ?? 0) >= 0xEA
    return isRomanised ? "=" + key.text : key.text
  }

  private init(text: String, isPartial: Bool, sounds: [String], known: String? = nil) {
    self.text = text
    self.isPartial = isPartial
    self.sounds = sounds
    self.known = known
  }

  /// The key by spelling rules only, without known names.
  init(words: [FacetKey.NameWord], _ rules: IdentityRules) {
    if let korean = rules.korean.parts(of: words) {
      let text = korean.family + korean.given
      self.init(text: text, isPartial: false, sounds: [korean.family, korean.given, text])
    } else if words.count == 1 {
      self.init(word: words[0].joined, rules)
    } else if let chinese = rules.chinese.familyFirst(words) {
      self.init(text: chinese, isPartial: false, sounds: [])
    } else {
      self.init(full: words.map(Self.withoutArticle), rules)
    }
  }

  private init(word: String, _ rules: IdentityRules) {
    let folded = rules.slavic.isFamily(word) ? rules.slavic.folded(word) : word
    let isLetters = word.utf8.first.map { $0 < 0xE2 } ?? true
    self.init(text: folded, isPartial: isLetters, sounds: folded == word ? [] : [folded])
  }

  /// Words of a full name, the family name last.
  private init(full words: [String], _ rules: IdentityRules) {
    var words = words.enumerated().filter { index, word in
      !(index > 0 && index < words.count - 1 && Self.articles.contains(word))
    }.map(\.element)
    let isSlavic =
      words.contains(where: SlavicSpelling.isCyrillic)
      || words.first.flatMap(rules.given.variants)?.isSlavic == true
    var sounds: [String] = []
    if isSlavic {
      if words.count == 3, rules.slavic.isPatronymic(rules.slavic.folded(words[1])) {
        words.remove(at: 1)
      }
      let folded = words.map(rules.slavic.folded)
      sounds = zip(folded, words).filter { $0 != $1 }.map(\.0)
      words = zip(words, folded).enumerated().map { index, spelling in
        let given = index < folded.count - 1 ? rules.given.variants(of: spelling.0)?.key : nil
        return given ?? spelling.1
      }
    } else {
      words = words.map { rules.given.variants(of: $0)?.key ?? $0 }
    }
    self.init(text: words.joined(), isPartial: words.count == 1, sounds: sounds)
  }

  /// `al-Assad` is `assad`.
  private static func withoutArticle(_ word: FacetKey.NameWord) -> String {
    guard word.parts.count > 1, articles.contains(word.parts[0]) else { return word.joined }
    return word.parts.dropFirst().joined()
  }

  private static let articles: Set<String> = ["al", "el"]
}
