import ReaderModel
import Text

/// Finds the countries that Korean writes as single letters: `한미일 훈련`, `美中 갈등`, `미 국방부`.
struct KoreanCountries: Sendable {
  private let letters: CountryLetters
  private let compounds: Set<[UInt8]>
  private let doubtful: Set<[UInt8]>
  private let alone: Set<[UInt8]>
  private let nouns: [[UInt8]]
  private let bodies: [[UInt8]]

  /// The rules over `letters` and the lists of `words`.
  init(_ letters: CountryLetters, _ words: WordLists) {
    func bytes(_ list: WordList) -> [[UInt8]] { words.words(list).map { Array($0.utf8) } }
    self.letters = letters
    compounds = Set(bytes(.countryCompounds))
    doubtful = Set(bytes(.doubtfulCompounds))
    alone = Set(bytes(.countrySyllables))
    nouns = bytes(.compoundNouns)
    bodies = bytes(.countryBodies)
  }

  /// A country and the bytes of its letter, in order.
  func countries(in field: ScannedField) -> [(range: Range<Int>, country: CountryCode)] {
    var found: [(range: Range<Int>, country: CountryCode)] = []
    var dotted = 0
    for index in field.words.indices where index >= dotted && field.words[index].isCaseless {
      let start = Int(field.words[index].start)
      if let chain = dottedChain(from: index, in: field) {
        dotted = index + chain.count
        found += chain
        continue
      }
      switch field.bytes[start] {
      case 0xEA...0xED: found += syllables(of: index, in: field)
      case 0xE4...0xE9: found += ideographs(of: index, in: field)
      default: continue
      }
    }
    return found
  }

  /// Whether Hangul stands in or beside word `index`: in Chinese its letters are words.
  func isKorean(_ index: Int, in field: ScannedField) -> Bool {
    field.words[max(0, index - 1)..<min(index + 3, field.words.count)].contains { word in
      (0xEA...0xED).contains(field.bytes[Int(word.end) - CountryLetters.length])
    }
  }

  /// `한·미·일`: syllables with a middle dot between them; the last may have a particle.
  private func dottedChain(
    from start: Int, in field: ScannedField
  ) -> [(range: Range<Int>, country: CountryCode)]? {
    var chain: [(range: Range<Int>, country: CountryCode)] = []
    var joined: [UInt8] = []
    for index in start..<min(start + 4, field.words.count) {
      let word = field.bytes[field.words[index].range]
      let letter = word.prefix(CountryLetters.length)
      guard word.count >= CountryLetters.length,
        index == start || isDotted(index, in: field),
        let country = letters.country(ofSyllable: letter)
      else { break }
      chain.append((letter.startIndex..<letter.endIndex, country))
      joined += letter
      let rest = word.dropFirst(letter.count)
      if rest.isEmpty { continue }
      guard HangulParticle.isParticle(rest) || nouns.contains(where: rest.starts) else {
        return nil
      }
      break
    }
    return compounds.contains(joined) || doubtful.contains(joined) ? chain : nil
  }

  /// Nothing but `·` stands before word `index`.
  private func isDotted(_ index: Int, in field: ScannedField) -> Bool {
    field.bytes[Int(field.words[index - 1].end)..<Int(field.words[index].start)]
      .elementsEqual([0xC2, 0xB7])
  }

  private func syllables(
    of index: Int, in field: ScannedField
  ) -> [(range: Range<Int>, country: CountryCode)] {
    let word = field.bytes[field.words[index].range]
    guard letters.country(ofSyllable: word.prefix(CountryLetters.length)) != nil else { return [] }
    let next = field.after(index).map { field.bytes[$0.range] }
    if word.count == CountryLetters.length {
      guard alone.contains(Array(word)), let next, field.words[index + 1].gap == .space,
        bodies.contains(where: next.starts)
      else { return [] }
      return countries(word, letters.country(ofSyllable:))
    }
    for count in [3, 2] where word.count >= count * CountryLetters.length {
      let head = word.prefix(count * CountryLetters.length)
      let rest = word.dropFirst(head.count)
      let isSure = compounds.contains(Array(head))
      guard isSure || doubtful.contains(Array(head)) else { continue }
      let hasNoun =
        nouns.contains(where: rest.starts)
        || rest.isEmpty && next.map { next in nouns.contains(where: next.starts) } == true
      let fits = rest.isEmpty || HangulParticle.isParticle(rest)
      if hasNoun || isSure && fits { return countries(head, letters.country(ofSyllable:)) }
    }
    return []
  }

  private func ideographs(
    of index: Int, in field: ScannedField
  ) -> [(range: Range<Int>, country: CountryCode)] {
    let word = field.bytes[field.words[index].range]
    var end = word.startIndex
    while end + CountryLetters.length <= word.endIndex, (0xE4...0xE9).contains(word[end]) {
      guard letters.country(ofIdeograph: word[end..<end + CountryLetters.length]) != nil else {
        return []
      }
      end += CountryLetters.length
    }
    let rest = word[end...]
    let isHangul = rest.first.map { (0xEA...0xED).contains($0) } ?? true
    guard end > word.startIndex, isHangul, isKorean(index, in: field) else { return [] }
    return countries(word[..<end], letters.country(ofIdeograph:))
  }

  /// A country for each letter.
  private func countries(
    _ bytes: ArraySlice<UInt8>, _ country: (ArraySlice<UInt8>) -> CountryCode?
  ) -> [(range: Range<Int>, country: CountryCode)] {
    stride(from: bytes.startIndex, to: bytes.endIndex, by: CountryLetters.length).compactMap {
      let range = $0..<$0 + CountryLetters.length
      return country(bytes[range]).map { (range, $0) }
    }
  }
}
