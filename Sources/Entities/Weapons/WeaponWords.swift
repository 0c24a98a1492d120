import ReaderModel

/// What words and letters say for a weapon, hashed for a quick answer.
struct WeaponWords: Sendable {
  /// Changes whenever `words/weapon-platforms.tsv` does; the other words are ``WordLists``'.
  let checksum: UInt64
  /// What a word says about the name beside it.
  let meanings: WordTable<WeaponWord>
  /// What the letters of a sign tell.
  let series: WeaponSeries
  /// Words that count as the class of a weapon of the catalogue's category: `jet` for a fighter.
  let platforms: [String: Set<UInt64>]
  /// Verbs of saying.
  let speech: Set<UInt64>

  /// The tables of `words` and of `words/weapon-platforms.tsv` in `dataFolder`.
  init(_ words: WordLists, dataFolder: String) throws(ListError) {
    let file = try ListFile(
      "words/weapon-platforms.tsv", in: dataFolder, columns: ["categories", "words"])
    var platforms: [String: Set<UInt64>] = [:]
    for row in file.rows {
      for category in row.values("categories") {
        platforms[category, default: []].formUnion(row.words("words").map { PieceHash($0).value })
      }
    }
    checksum = file.checksum
    self.platforms = platforms
    speech = Set(words.words(.speech).map { PieceHash($0).value })
    meanings = Self.meanings(words)
    series = WeaponSeries(words)
  }

  /// A word of several lists counts for the first of them.
  private static func meanings(_ words: WordLists) -> WordTable<WeaponWord> {
    let lists: [(list: WordList, meaning: WeaponWord)] = [
      (.weaponClasses, .weapon), (.weaponPlatforms, .platform), (.weaponArming, .arming),
      (.weaponModifiers, .modifier), (.militaryWords, .military), (.noWeaponWords, .other),
      (.weaponPeoples, .people),
    ]
    return WordTable(
      lists.flatMap { list, meaning in
        words.words(list).flatMap { word in
          let hasPlural = meaning == .weapon || meaning == .platform
          return (hasPlural ? [word, word + "s"] : [word]).map { (PieceHash($0).value, meaning) }
        }
      })
  }
}
