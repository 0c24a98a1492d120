/// Puts the family name of a Chinese name in pinyin first: `Jinping Xi` is `xijinping`.
struct ChineseNameOrder {
  private let initials: Set<String>
  private let finals: Set<String>
  private let families: Set<String>
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/chinese.tsv` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let name = "identity/chinese.tsv"
    let file = try ListFile(name, in: dataFolder, columns: ["list", "words"])
    checksum = file.checksum
    var lists: [String: Set<String>] = [:]
    for row in file.rows { lists[row["list"], default: []].formUnion(row.words("words")) }
    func list(_ key: String) throws(ListError) -> Set<String> {
      guard let words = lists[key] else { throw .missingRow(key, path: name) }
      return words
    }
    initials = try list("initials").union([""])
    finals = try list("finals")
    families = try list("families")
  }

  /// The name's letters with the family name first; nil unless the name is a given name of two
  /// syllables followed by a family name.
  func familyFirst(_ words: [FacetKey.NameWord]) -> String? {
    guard words.count == 2, families.contains(words[1].joined),
      !families.contains(words[0].joined), isGiven(words[0].joined)
    else { return nil }
    return words[1].joined + words[0].joined
  }

  /// Whether two squashed words are a family name and a given name of one or two syllables, in this
  /// order.
  func isFamilyFirst(_ words: [String]) -> Bool {
    guard words.count == 2, families.contains(words[0]), !families.contains(words[1]) else {
      return false
    }
    return isGiven(words[1]) || isSyllable(Array(words[1].utf8)[...])
  }

  /// Whether a word is two syllables of pinyin.
  private func isGiven(_ word: String) -> Bool {
    let letters = Array(word.utf8)
    guard (4...12).contains(letters.count), letters.allSatisfy({ $0 &- 0x61 < 26 }) else {
      return false
    }
    return (1..<letters.count).contains { cut in
      isSyllable(letters[..<cut]) && isSyllable(letters[cut...])
    }
  }

  private func isSyllable(_ letters: ArraySlice<UInt8>) -> Bool {
    let vowels = Array("aeiou".utf8)
    guard let vowel = letters.firstIndex(where: vowels.contains) else { return false }
    let initial = String(decoding: letters[..<vowel], as: UTF8.self)
    let final = String(decoding: letters[vowel...], as: UTF8.self)
    return initials.contains(initial) && finals.contains(final)
  }
}
