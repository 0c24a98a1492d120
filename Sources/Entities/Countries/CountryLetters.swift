import ReaderModel
import Text

/// What stands for a country only beside others, from `names/country-letters.tsv`: the syllables of
/// `한미일`, the ideographs of `美中`, the beginning of `Sino-Russian`.
struct CountryLetters: Sendable {
  /// Bytes of a syllable or ideograph.
  static let length = 3

  /// Changes whenever the file does.
  let checksum: UInt64
  private let syllables: [UInt32: CountryCode]
  private let ideographs: [UInt32: CountryCode]
  private let prefixes: [UInt64: CountryCode]

  /// Reads the file in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let path = "names/country-letters.tsv"
    let file = try ListFile(path, in: dataFolder, columns: ["kind", "country", "words"])
    var syllables: [UInt32: CountryCode] = [:]
    var ideographs: [UInt32: CountryCode] = [:]
    var prefixes: [UInt64: CountryCode] = [:]
    for row in file.rows {
      let code = CountryCode(rawValue: row["country"])
      for word in row.words("words") {
        let bytes = Array(word.utf8)
        switch (row["kind"], bytes.count) {
        case ("syllable", Self.length): syllables[Self.key(bytes[...])] = code
        case ("ideograph", Self.length): ideographs[Self.key(bytes[...])] = code
        case ("prefix", _): WordScanner.words(in: bytes).first.map { prefixes[$0.hash] = code }
        default: throw .badValue(word, column: "words", path: path, line: row.line)
        }
      }
    }
    checksum = file.checksum
    self.syllables = syllables
    self.ideographs = ideographs
    self.prefixes = prefixes
  }

  /// The country of a Hangul syllable's three bytes.
  func country(ofSyllable bytes: ArraySlice<UInt8>) -> CountryCode? { syllables[Self.key(bytes)] }

  /// The country of an ideograph's three bytes.
  func country(ofIdeograph bytes: ArraySlice<UInt8>) -> CountryCode? {
    ideographs[Self.key(bytes)]
  }

  /// The country of `Sino`, `Franco`.
  func country(ofPrefix word: Word) -> CountryCode? { prefixes[word.hash] }

  private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
