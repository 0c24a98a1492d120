import ReaderModel
import Text

/// What single words around a name say of its kind, from `words/name-clues.tsv`.
///
/// A row says where the word stands, for which kind it speaks and how much: `shares` right behind a
/// name gives an organisation 1.5 points.
struct NameClueTable: Sendable {
  /// Where a word stands to a name.
  enum Place: Int, CaseIterable {
    /// In small letters right before it: `exchange X`.
    case before
    /// In small letters right behind it: `X shares`.
    case behind
    /// The same, with a number behind: `X rose 3 percent`.
    case counted
    /// Behind its `’s`: `X’s shares`.
    case owned
    /// In the phrase behind a comma and an article: `X, a maker of`.
    case described
    /// Before a small word that links it: `shares in X`.
    case linked
    /// Before `such as`, `like`, `including` or `include` and a name: `lenders such as X`.
    case kinds
    /// Before `at` or `with` and a name: `an analyst at X`.
    case employed
    /// In front of a person's name that `of` and a name follow: `Mayor A. B. of X`.
    case holder
    /// Right behind a comma: `X, who`.
    case clause
    /// Behind a hyphen: `X-based`.
    case hyphen
    /// Right before it, where no noun but the name follows: `the X`.
    case article
  }

  /// Changes whenever the file does.
  let checksum: UInt64
  private let tables: [WordTable<SIMD4<Float>>]

  /// Reads `words/name-clues.tsv` of `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let path = "words/name-clues.tsv"
    let file = try ListFile(path, in: dataFolder, columns: ["where", "kind", "points", "words"])
    var points = [[UInt64: SIMD4<Float>]](repeating: [:], count: Place.allCases.count)
    for row in file.rows {
      guard let place = Place.allCases.first(where: { "\($0)" == row["where"] }) else {
        throw .badValue(row["where"], column: "where", path: path, line: row.line)
      }
      guard let kind = Self.kinds[row["kind"]] else {
        throw .badValue(row["kind"], column: "kind", path: path, line: row.line)
      }
      guard let value = Float(row["points"]) else {
        throw .badValue(row["points"], column: "points", path: path, line: row.line)
      }
      for word in WordScanner.words(in: Array(row["words"].utf8)) {
        points[place.rawValue][word.hash, default: .zero][Int(kind.rawValue)] += value
      }
    }
    checksum = file.checksum
    tables = points.map { WordTable($0.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }) }
  }

  /// The points of `word` at `place` for each kind, by its number; nil when it tells nothing there.
  @inline(__always)
  func points(of word: Word, at place: Place) -> SIMD4<Float>? { tables[place.rawValue][word.hash] }

  private static let kinds: [String: NameSpan.Kind] = [
    "person": .person, "organisation": .organisation, "location": .location, "other": .misc,
  ]
}
