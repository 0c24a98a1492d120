import ReaderModel
import Text

/// What the rules know of the world, read once from the data folder.
struct EntityLists: Sendable {
  /// Words for kinds of things, and small words.
  let words: WordLists
  /// Korean family names.
  let korean: KoreanFamilies
  /// Where names are at home.
  let origins: OriginNames
  /// Letters and beginnings of words that stand for countries.
  let letters: CountryLetters
  /// Adjectives of countries in languages that write them small.
  let adjectives: CountryAdjectives
  /// States and provinces behind towns.
  let states: StateNames
  /// What is known of languages other than English.
  let languages: ForeignLanguages
  /// What tells weapons from other things.
  let weapons: WeaponWords
  /// Changes whenever one of the files does.
  let checksum: UInt64

  /// Reads `words`, `names`, `origins` and `languages` of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    words = try WordLists(dataFolder: dataFolder)
    korean = try KoreanFamilies(dataFolder: dataFolder)
    letters = try CountryLetters(dataFolder: dataFolder)
    adjectives = try CountryAdjectives(dataFolder: dataFolder)
    states = try StateNames(dataFolder: dataFolder)
    origins = try OriginNames(dataFolder: dataFolder)
    languages = try ForeignLanguages(dataFolder: dataFolder)
    weapons = try WeaponWords(words, dataFolder: dataFolder)
    checksum = FNV1a.combined([
      words.checksum, korean.checksum, letters.checksum, adjectives.checksum, states.checksum,
      origins.checksum, languages.checksum, weapons.checksum,
    ])
  }
}
