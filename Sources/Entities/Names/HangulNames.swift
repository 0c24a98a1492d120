import ReaderModel
import Text

/// Finds persons in Hangul by what stands around the name: an office, a country and an office.
struct HangulNames: Sendable {
  private let korean: KoreanFamilies
  private let offices: [[UInt8]]
  private let noNames: [[UInt8]]
  private let particleEnds: Set<Character>
  private let joiners: Set<Character>
  private let gazetteer: Gazetteer

  /// The rules over the countries that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    func bytes(_ list: WordList) -> [[UInt8]] { lists.words.words(list).map { Array($0.utf8) } }
    func ends(_ list: WordList) -> Set<Character> {
      Set(lists.words.words(list).compactMap(\.first))
    }
    self.gazetteer = gazetteer
    korean = lists.korean
    offices = bytes(.hangulOffices)
    noNames = bytes(.hangulNoNames)
    particleEnds = ends(.hangulNameEnds)
    joiners = ends(.hangulForeignEnds)
  }

  /// Byte ranges of names, in order, never overlapping.
  func names(in field: ScannedField) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var families: Set<Character> = []
    for index in field.words.indices where field.words[index].isCaseless {
      if isName(at: index, in: field) {
        found.append(field.words[index].range)
        families.formUnion(field.string(field.words[index].range).prefix(1))
      } else if let range = foreignName(before: index, in: field),
        found.last.map({ $0.upperBound <= range.lowerBound }) ?? true
      {
        found.append(range)
      }
    }
    guard !families.isEmpty else { return found }
    for index in field.words.indices where field.words[index].isCaseless {
      let text = field.string(field.words[index].range)
      guard text.count == 1, families.contains(where: { text.first == $0 }),
        let next = field.word(index + 1), next.gap == .space, isOffice(next, in: field)
      else { continue }
      found.append(field.words[index].range)
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// `이종섭 국방부 장관`: three syllables with a family name first, an office within two words.
  private func isName(at index: Int, in field: ScannedField) -> Bool {
    let text = field.string(field.words[index].range)
    guard let first = text.first, let last = text.last, !particleEnds.contains(last),
      text.count == 3 && korean.syllables.contains(first)
        || text.count == 4 && korean.doubles.contains(where: text.hasPrefix),
      !isOffice(field.words[index], in: field), !holdsNoName(field.words[index], in: field),
      isUnlisted(field.words[index])
    else { return false }
    for next in index + 1..<min(index + 3, field.words.count) {
      guard next < field.words.count, field.words[next].gap == .space else { return false }
      if isOffice(field.words[next], in: field) { return true }
      if isCountry(field.words[next]) { return false }
    }
    return false
  }

  private func isCountry(_ word: Word) -> Bool {
    gazetteer.entry(PhraseHash(word))?.kind == .country
  }

  /// `도널드 트럼프` before the country at `index` and an office: `미국 대통령`.
  private func foreignName(before index: Int, in field: ScannedField) -> Range<Int>? {
    let country = field.words[index]
    guard index > 0, country.gap == .space,
      isCountry(country),
      field.words[(index + 1)...].prefix(2).prefix(while: { $0.gap == .space })
        .contains(where: { isOffice($0, in: field) })
    else { return nil }
    var start = index
    while start > 0, index - start < 3, isForeignPart(start - 1, in: field) {
      start -= 1
      if field.words[start].gap != .space { break }
    }
    return start < index ? field.byteRange(of: start..<index) : nil
  }

  private func isForeignPart(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard word.isCaseless, !word.hasDigit else { return false }
    let text = field.string(word.range)
    guard (2...8).contains(text.count), let last = text.last, !joiners.contains(last),
      !holdsNoName(word, in: field), !isOffice(word, in: field)
    else { return false }
    return isUnlisted(word)
  }

  /// No country, place or body of the gazetteer.
  private func isUnlisted(_ word: Word) -> Bool {
    guard let entry = gazetteer.entry(PhraseHash(word)) else { return true }
    return entry.kind == GazetteerEntry.Kind.none
  }

  private func isOffice(_ word: Word, in field: ScannedField) -> Bool {
    let text = field.bytes[word.range]
    return offices.contains { office in
      if text.suffix(office.count).elementsEqual(office) { return true }
      guard let end = Self.end(of: office, in: text) else { return false }
      return HangulParticle.isParticle(text[end...])
    }
  }

  private func holdsNoName(_ word: Word, in field: ScannedField) -> Bool {
    let text = field.bytes[word.range]
    return noNames.contains { Self.end(of: $0, in: text) != nil }
  }

  /// Where the first `part` of `text` ends; nil when it has none.
  private static func end(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard part.count <= text.count else { return nil }
    return (text.startIndex...text.endIndex - part.count)
      .first { text[$0...].starts(with: part) }.map { $0 + part.count }
  }
}
