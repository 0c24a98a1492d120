package import Text

/// Korean family names in all their spellings, from `names/korean-families.tsv`.
package struct KoreanFamilies: Sendable {
  /// A family name for comparison.
  package struct Family: Sendable, Equatable {
    /// Its Hangul, the same for all spellings: `이` for 이, 리, Lee, Yi, Rhee.
    package let hangul: String
    /// Whether no given name contains it, so that it is the family name in any position.
    package let isSure: Bool
  }

  /// The checksum of the file.
  package let checksum: UInt64
  /// Latin spellings that are common enough to recognise a name in a text.
  let spellings: WordSet
  /// Common names of one Hangul syllable.
  package let syllables: Set<Character>
  /// Common names of two Hangul syllables.
  package let doubles: [String]
  private let families: [String: Family]

  /// Reads the file in `dataFolder`.
  package init(dataFolder: String) throws(ListError) {
    let file = try ListFile(
      "names/korean-families.tsv", in: dataFolder,
      columns: ["hangul", "rareHangul", "spellings", "rareSpellings", "sure"])
    var families: [String: Family] = [:]
    var hangul: [String] = []
    var spellings: [String] = []
    for row in file.rows {
      let written = row.words("hangul") + row.words("rareHangul")
      guard let first = written.first else {
        throw .badValue(
          "", column: "hangul", path: "names/korean-families.tsv", line: row.line)
      }
      let family = Family(hangul: first, isSure: row["sure"] == "yes")
      for form in written + row.words("spellings") + row.words("rareSpellings") {
        families[form] = family
      }
      hangul += row.words("hangul")
      spellings += row.words("spellings")
    }
    checksum = file.checksum
    self.families = families
    self.spellings = WordSet(spellings.joined(separator: " "))
    syllables = Set(hangul.filter { $0.count == 1 }.compactMap(\.first))
    doubles = hangul.filter { $0.count == 2 }
  }

  /// The family name that `word` (folded Latin letters, or Hangul) spells; nil if it is none.
  package func family(_ word: String) -> Family? { families[word] }

  /// Whether the words are a family name and two syllables with a hyphen, the second in lower case:
  /// `Lee Jong-sup`.
  package func isName(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let family = words.first, let last = words.last,
      spellings.contains(family)
    else { return false }
    let first = words[words.startIndex + 1]
    return first.gap == .space && first.isCapitalised && first.count <= 6 && !first.hasDigit
      && last.gap == .hyphen && !last.isCapitalised && last.count <= 6 && !last.hasDigit
  }

  /// `Ri Pyong Chol`, as the North spells names.
  package func isUnhyphenated(_ words: ArraySlice<Word>) -> Bool {
    guard words.count == 3, let family = words.first, spellings.contains(family) else {
      return false
    }
    return words.allSatisfy {
      $0.isCapitalised && !$0.isAllCaps && !$0.hasDigit && $0.count <= 6 && $0.gap != .hyphen
    }
  }
}
