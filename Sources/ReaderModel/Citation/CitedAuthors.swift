import Text

/// Reads the authors of articles as references write them: family names apart from given ones, and
/// bodies apart from people.
package struct CitedAuthors: Sendable {
  /// A name of more words is not a person's.
  private static let mostWords = 5

  private let korean: KoreanFamilies
  private let chinese: ChineseNameOrder
  private let institutions: Set<String>
  private let suffixes: Set<String>
  private let compounds: Set<String>

  /// Reads `citations/names.tsv` of the data folder and the lists of family names.
  package init(dataFolder: String) throws(ListError) {
    korean = try KoreanFamilies(dataFolder: dataFolder)
    chinese = try ChineseNameOrder(dataFolder: dataFolder)
    let file = try ListFile("citations/names.tsv", in: dataFolder, columns: ["list", "words"])
    var lists: [String: [String]] = [:]
    for row in file.rows { lists[row["list"], default: []] += row.words("words") }
    institutions = Set((lists["institution"] ?? []).map(FacetKey.squashed))
    suffixes = Set(lists["suffix"] ?? [])
    compounds = Set(lists["compound"] ?? [])
  }

  /// The author of a byline's name. `source` is the publication, `language` the article's.
  package func author(_ name: String, source: String?, language: String?) -> CitedAuthor {
    let name = name.oneLine(atMost: 500)
    let whole = CitedAuthor.institution(name)
    if let source, FacetKey.squashed(source) == FacetKey.squashed(name) { return whole }
    if let comma = name.firstIndex(of: ",") {
      let (first, rest) = (name[..<comma], name[name.index(after: comma)...])
      return inverted(first, rest) ?? reporter(first, of: rest) ?? whole
    }
    var words = name.split(separator: " ").map(String.init)
    if words.contains(where: isOfInstitution) { return whole }
    var suffix = ""
    if words.count > 2, let last = words.last, isSuffix(last) { suffix = words.removeLast() }
    guard let last = words.last, words.count <= Self.mostWords else { return whole }
    if words.count == 1 { return single(last, language: language) ?? whole }
    if isFamilyFirst(words) {
      return .person(
        family: words[0], given: words.dropFirst().joined(separator: " "), suffix: suffix)
    }
    // Particles belong to the family name: Ludwig van Beethoven.
    let start = words.indices.dropFirst().first { words[$0].first?.isLowercase == true }
    let family = min(start ?? words.count - 1, words.count - 1)
    return .person(
      family: words[family...].joined(separator: " "),
      given: words[..<family].joined(separator: " "), suffix: suffix)
  }

  /// `Lee, Jong-sup`, `King, Martin Luther, Jr.`; nil for a list of other things.
  private func inverted(_ family: Substring, _ rest: Substring) -> CitedAuthor? {
    let parts = rest.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
    let words = (String(family) + " " + String(rest)).split { " ,".contains($0) }.map(String.init)
    guard let given = parts.first, parts.count <= 2, !family.isEmpty,
      words.count <= Self.mostWords + 1, !words.contains(where: isOfInstitution),
      parts.count == 1 || isSuffix(String(parts[1]))
    else { return nil }
    return .person(
      family: String(family), given: String(given), suffix: parts.count > 1 ? String(parts[1]) : "")
  }

  /// A person before the body that they write for: `Masaru Sato, Reuters`; nil for other lists.
  private func reporter(_ name: Substring, of body: Substring) -> CitedAuthor? {
    let words = body.split(separator: " ").map(String.init)
    guard name.contains(" "), words.contains(where: isOfInstitution) else { return nil }
    let author = author(String(name), source: nil, language: nil)
    if case .person = author { return author }
    return nil
  }

  private func isOfInstitution(_ word: String) -> Bool {
    let key = FacetKey.squashed(word)
    if institutions.contains(key) || word.contains(where: \.isNumber) { return true }
    // Words in Hangul and Han have no space before their last part.
    guard key.count > 2, !key.utf8.contains(where: { $0 < 0x80 }) else { return false }
    return institutions.contains { $0.count < key.count && key.hasSuffix($0) && !$0.isASCIIOnly }
  }

  private func isSuffix(_ word: String) -> Bool {
    suffixes.contains(FacetKey.squashed(word))
  }

  /// A name of one word in Hangul or Han; nil for others.
  private func single(_ name: String, language: String?) -> CitedAuthor? {
    let letters = Array(name)
    if letters.allSatisfy(\.isHangul), (2...4).contains(letters.count) {
      let isDouble = letters.count > 2 && korean.doubles.contains(String(letters.prefix(2)))
      guard isDouble || korean.syllables.contains(letters[0]), isDouble || letters.count < 4 else {
        return nil
      }
      return split(letters, at: isDouble ? 2 : 1)
    }
    let isChinese = language.map { $0.prefix(2).lowercased() == "zh" } ?? false
    guard isChinese, (2...4).contains(letters.count), letters.allSatisfy(\.isHan) else {
      return nil
    }
    let isCompound = letters.count > 2 && compounds.contains(String(letters.prefix(2)))
    return letters.count == 4 && !isCompound ? nil : split(letters, at: isCompound ? 2 : 1)
  }

  private func split(_ letters: [Character], at place: Int) -> CitedAuthor {
    .person(
      family: String(letters[..<place]), given: String(letters[place...]), suffix: "")
  }

  /// Whether the family name stands first: Seo Hyun-woo, 이 종섭, Xi Jinping, 山田 太郎.
  private func isFamilyFirst(_ words: [String]) -> Bool {
    let letters = words.joined()
    if letters.allSatisfy({ $0.isHan || $0.isKana }) { return true }
    let first = FacetKey.squashed(words[0])
    guard korean.family(first) != nil else {
      return words.count == 2 && chinese.isFamilyFirst(words.map(FacetKey.squashed))
    }
    if letters.allSatisfy(\.isHangul) { return true }
    let given = words.dropFirst().flatMap { $0.split(separator: "-") }
      .map { FacetKey.squashed(String($0)) }
    if given.count == 2 { return given.allSatisfy { KoreanSyllable.hangul($0) != nil } }
    guard given.count == 1, korean.family(given[0]) == nil else { return false }
    return KoreanSyllable.hangul(given[0]) != nil || KoreanSyllable.pair(given[0]) != nil
  }
}

extension String {
  fileprivate var isASCIIOnly: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

extension Character {
  fileprivate var isHangul: Bool { isWithin(0xAC00...0xD7A3) }
  fileprivate var isHan: Bool { isWithin(0x4E00...0x9FFF) || isWithin(0x3400...0x4DBF) }
  fileprivate var isKana: Bool { isWithin(0x3040...0x30FF) }

  private func isWithin(_ range: ClosedRange<UInt32>) -> Bool {
    unicodeScalars.allSatisfy { range.contains($0.value) }
  }
}
