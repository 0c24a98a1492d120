import ReaderModel
import Text

/// Names of papers, agencies, broadcasters and offices that publish.
struct Mastheads: Sendable {
  /// Agencies, and papers whose name does not show what they are.
  private let agencies: PhraseSet
  /// Words in names of papers and offices, in lower case.
  private let media: Set<String>
  /// Endings of names in Hangul.
  private let hangulEndings: [String]
  /// Words with which a site asks for something.
  private let appeals: Set<String>
  /// Small words inside a name.
  private let joiners: Set<String>
  private let sections: PhraseSet

  /// Takes its lists out of `list`; a name made only of `sections` does not count. Throws if a list
  /// is missing.
  init(_ list: inout PageList, sections: PhraseSet) throws(ListError) {
    agencies = try list.phrases("agency")
    media = try list.words("medium")
    hangulEndings = try list.take("ending")
    appeals = try list.words("appeal")
    joiners = try list.words("joiner")
    self.sections = sections
  }

  /// `text` as the name of a publication; nil if it is none.
  ///
  /// It is a known agency, or up to seven capitalised words, one of which is usual in such names
  /// (`Herald`, `Ministry`, `일보`).
  func name(in text: some StringProtocol) -> String? {
    let bare = text.trimmed { $0.isBlank || "<>[]()|·•-–—:=▲©ⓒ".unicodeScalars.contains($0) }
    guard !bare.isEmpty, bare.utf8.count <= 90 else { return nil }
    if isAgency(bare) { return String(bare) }
    let words = bare.split(separator: " ")
    if let first = words.first, appeals.contains(first.lowercased()) { return nil }
    let plain = bare.hasPrefix("U.S. ") ? bare.dropFirst(5) : bare
    guard (1...7).contains(words.count), !plain.contains(where: { ".?!:;\"".contains($0) }),
      words.allSatisfy(isTitleWord)
    else { return nil }
    let spoken = WordSplitter.words(of: bare)
    if hasNameBeforeComma(bare) { return nil }
    let isHangul = bare.unicodeScalars.contains { (0xAC00...0xD7A3) ~= $0.value }
    if isHangul { return isHangulMasthead(spoken) && !bare.contains(",") ? String(bare) : nil }
    guard spoken.contains(where: isMediaWord) || (spoken.count > 1 && spoken.last == "news"),
      !sections.covers(spoken)
    else {
      return nil
    }
    return String(bare)
  }

  /// Whether `text` is a listed agency or paper.
  func isAgency(_ text: some StringProtocol) -> Bool {
    agencies.contains(WordSplitter.words(of: text))
  }

  /// The agency whose name `text` begins with: `AP` of `AP Medical Writer`; nil if there is none.
  func agency(beginning text: Substring) -> String? {
    let all = text.split(separator: " ").prefix(6)
    let count = all.indices.last { last in
      agencies.contains(all[...last].flatMap { WordSplitter.words(of: $0) })
    }
    return count.map { all[...$0].joined(separator: " ") }
  }

  /// `Nora Feldt, Harbour Press`: only behind the comma is a word of a publication's name.
  private func hasNameBeforeComma(_ text: Substring) -> Bool {
    guard let comma = text.firstIndex(of: ",") else { return false }
    return !WordSplitter.words(of: text[..<comma]).contains(where: isMediaWord)
  }

  private func isTitleWord(_ word: Substring) -> Bool {
    if joiners.contains(String(word)) { return true }
    guard let first = word.unicodeScalars.first else { return false }
    return first.properties.isAlphabetic && !first.properties.isLowercase
      || first.value < 0x40
        && word.count <= 3
  }

  /// Whether `word`, in lower case, is usual in names of papers and offices.
  func isMediaWord(_ word: String) -> Bool { media.contains(word) }

  /// One or two words; the last one ends like the name of a paper or an office.
  private func isHangulMasthead(_ words: [String]) -> Bool {
    guard let last = words.last, words.count <= 2 else { return false }
    return hangulEndings.contains { last.count > 2 && last.hasSuffix($0) }
  }
}
