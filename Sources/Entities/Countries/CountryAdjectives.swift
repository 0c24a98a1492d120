import ReaderModel
import Text

/// Adjectives of countries in languages that write them small: `ukraińskiej`, `polnischen`, `française`.
///
/// `languages/adjectives.tsv` has their stems, `languages/adjective-endings.tsv` how a language ends
/// them.
struct CountryAdjectives: Sendable {
  /// Changes whenever one of the files does.
  let checksum: UInt64
  /// By the hash of a whole form, for each language.
  private let forms: [String: [UInt64: CountryCode]]
  /// Forms without an ending that are adverbs and languages too, unless a hyphen follows: `deutsch`.
  private let bare: Set<UInt64>

  /// Reads the files in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let stems = try ListFile(
      "languages/adjectives.tsv", in: dataFolder, columns: ["language", "country", "stems"])
    let table = try ListFile(
      "languages/adjective-endings.tsv", in: dataFolder, columns: ["language", "endings"])
    var endings: [String: [String]] = [:]
    for row in table.rows {
      endings[row["language"]] = row.words("endings").map { $0 == "-" ? "" : $0 }
    }
    var forms: [String: [UInt64: CountryCode]] = [:]
    var bare: Set<UInt64> = []
    for row in stems.rows {
      let language = row["language"]
      for stem in row.words("stems") {
        for ending in endings[language] ?? [] {
          guard let word = WordScanner.words(in: Array((stem + ending).utf8)).first else {
            continue
          }
          forms[language, default: [:]][word.hash] = CountryCode(rawValue: row["country"])
          if ending.isEmpty, language == "de" { bare.insert(word.hash) }
        }
      }
    }
    checksum = FNV1a.combined([stems.checksum, table.checksum])
    self.forms = forms
    self.bare = bare
  }

  /// The adjectives in `field` and their countries, in order; none in a language that is not listed.
  func countries(
    in field: ScannedField, language: String?
  ) -> [(range: Range<Int>, country: CountryCode)] {
    guard let language, let forms = forms[String(language.prefix(2))] else { return [] }
    return field.words.indices.compactMap { index in
      let word = field.words[index]
      guard !word.isCaseless, !word.isCapitalised || field.startsSentence(index),
        let country = forms[word.hash],
        !bare.contains(word.hash) || field.word(index + 1)?.gap == .hyphen
      else { return nil }
      return (word.range, country)
    }
  }
}
