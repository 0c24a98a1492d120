/// What the tagger knows of a distinct word, wherever it stands.
struct WordForm {
  /// Hash of the word with quotes and dashes in their plain form.
  var exact: UInt64 = 0
  /// Hash of the word in lower case, accents folded, digits as 0.
  var lower: UInt64 = 0
  /// Hashes of the first 1 to 4 bytes of the lower-case form.
  var prefixes = SIMD4<UInt64>()
  /// Hashes of the last 1 to 4 bytes of the lower-case form.
  var suffixes = SIMD4<UInt64>()
  /// Hash of the kinds of its first and last three characters.
  var shape: UInt64 = 0
  /// Hash of the kinds of its characters, repetitions taken once.
  var shortShape: UInt64 = 0
  /// Its clusters; 0 where unknown.
  var clusters = Lexicon.Clusters()
  /// The lists that it stands on.
  var lists: UInt32 = 0
  /// What it is made of.
  var traits: Traits = []
  /// Whether it is a word of small Latin letters, as names have them only between others.
  var isSmall = false

  struct Traits: OptionSet {
    let rawValue: UInt8
    static let capital = Traits(rawValue: 1)
    static let digit = Traits(rawValue: 2)
    static let hyphen = Traits(rawValue: 4)
    static let noLower = Traits(rawValue: 8)
    static let single = Traits(rawValue: 16)
    static let letter = Traits(rawValue: 32)
    static let possessive = Traits(rawValue: 64)
    static let long = Traits(rawValue: 128)
  }

  /// Stands before the first word of a sentence (`start`) and behind the last.
  static func boundary(start: Bool) -> WordForm {
    let hash = FeatureHash.of(start ? "\u{1}start" : "\u{1}end")
    var form = WordForm()
    form.exact = hash
    form.lower = hash
    form.prefixes = SIMD4(repeating: hash)
    form.suffixes = SIMD4(repeating: hash)
    form.shape = hash
    form.shortShape = hash
    return form
  }
}
