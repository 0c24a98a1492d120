import ReaderModel
import Text

/// Given names, and endings of family names, with the countries where they are at home.
///
/// From `origins/given-names.tsv` and `origins/family-endings.tsv`. The first country of a row is the
/// name's home; the others use it too.
struct OriginNames: Sendable {
  /// Changes whenever one of the files does.
  let checksum: UInt64
  /// Countries by the hash of a given name; of some languages of a family name that stands first.
  private(set) var codes: [UInt64: [CountryCode]] = [:]
  /// The first country of every row that has the name.
  private(set) var homes: [UInt64: Set<CountryCode>] = [:]
  /// Countries by a family name's ending, in small letters.
  private(set) var families: [[UInt8]: [CountryCode]] = [:]

  /// Reads both files in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let given = try ListFile(
      "origins/given-names.tsv", in: dataFolder, columns: ["countries", "names"])
    let endings = try ListFile(
      "origins/family-endings.tsv", in: dataFolder, columns: ["countries", "endings"])
    checksum = FNV1a.combined([given.checksum, endings.checksum])
    for row in given.rows {
      let countries = try Self.countries(of: row, in: "origins/given-names.tsv")
      for word in WordScanner.words(in: Array(row["names"].utf8)) {
        codes[word.hash, default: []] += countries
        homes[word.hash, default: []].formUnion(countries.prefix(1))
      }
    }
    for row in endings.rows {
      let countries = try Self.countries(of: row, in: "origins/family-endings.tsv")
      for ending in row.words("endings") {
        families[Array(ending.utf8), default: []] += countries
      }
    }
  }

  private static func countries(
    of row: ListFile.Row, in path: String
  ) throws(ListError) -> [CountryCode] {
    let codes = row.words("countries")
    guard !codes.isEmpty, codes.allSatisfy({ $0.utf8.count == 2 }) else {
      throw .badValue(row["countries"], column: "countries", path: path, line: row.line)
    }
    return codes.map { CountryCode(rawValue: $0) }
  }
}
