import ReaderModel
import Text

/// The languages other than English whose names are judged, from `Data/languages`.
///
/// `languages.tsv` lists them, `case-endings.tsv` says how they bend names, and a file a language
/// (`pl.tsv`) has its words.
struct ForeignLanguages: Sendable {
  /// Changes whenever one of the files does.
  let checksum: UInt64
  /// The words of all of them together, since articles quote each other.
  let vocabulary: ForeignNameWords
  private let languages: [String: ForeignLanguage]

  /// Reads the files in `languages` of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let path = "languages/languages.tsv"
    let table = try ListFile(
      path, in: dataFolder, columns: ["language", "cases", "script", "nouns", "words"])
    let endings = try ListFile(
      "languages/case-endings.tsv", in: dataFolder,
      columns: ["manner", "endings", "nominatives", "fleetingVowel"])
    var cases: [String: CaseEndings] = ["none": CaseEndings()]
    for row in endings.rows { cases[row["manner"]] = CaseEndings(row) }
    var checksums = [table.checksum, endings.checksum]
    var vocabulary = ForeignNameWords.Lists()
    var languages: [String: ForeignLanguage] = [:]
    for row in table.rows {
      guard let cases = cases[row["cases"]] else {
        throw .badValue(row["cases"], column: "cases", path: path, line: row.line)
      }
      var own = ForeignNameWords.Lists()
      if row["words"] == "yes" {
        checksums.append(try own.read("languages/\(row["language"]).tsv", in: dataFolder))
      }
      languages[row["language"]] = ForeignLanguage(
        code: row["language"], cases: cases, isCyrillic: row["script"] == "cyrillic",
        capitalisesNouns: row["nouns"] == "large",
        locatives: WordSet(own[.locatives].joined(separator: " ")))
      vocabulary.add(own)
    }
    checksum = FNV1a.combined(checksums)
    self.vocabulary = ForeignNameWords(vocabulary)
    self.languages = languages
  }

  /// The language of a BCP 47 tag; nil for English and all that are not listed.
  subscript(tag: String?) -> ForeignLanguage? {
    tag.flatMap { languages[String($0.prefix(2))] }
  }
}
