import Text

/// Finds persons in Hangul by what stands around the name: an office, a country and an office.
///
/// General knowledge of how Korean news writes, made for the project.
struct HangulNames: Sendable {
  private static let families = Set(
    "김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방변현함석어탁표기도길옥")
  private static let doubleFamilies = ["남궁", "황보", "제갈", "선우", "독고", "사공"]
  private static let offices = bytes([
    "장관", "차관", "대통령", "총리", "부총리", "의원", "대표", "대표이사", "장군", "대사", "총장", "위원장", "사령관",
    "회장", "부회장", "사장", "부사장", "기자", "씨", "교수", "의장", "국장", "대변인", "실장", "청장", "수상", "원내대표",
    "본부장", "단장", "총재", "원장", "소장", "중장", "대장", "준장", "대령", "중령", "주석", "국가주석", "특사", "연구위원",
    "연구원", "팀장", "부장", "처장", "감독", "선수", "전무", "상무", "위원", "시장", "지사", "총비서", "서기장", "이사",
  ])
  private static let particleEnds = Set("를을는의에와과")
  private static let noNames = bytes([
    "정부", "회의", "회담", "국가", "방산", "외교", "안보", "경제", "산업", "기업", "우리", "이번", "이날", "지난", "오늘",
    "최근", "전투", "미사일", "한국", "조선", "유엔", "나라", "정상", "장관", "대통령", "주요", "전직", "현직", "신임",
    "차기", "하지만", "이어", "또한", "한편", "주한", "주미", "방위", "국방", "군사", "기술", "수출", "계약", "협력", "공동",
    "전차", "남북", "양국", "지역", "문제", "이후", "이라", "기존", "현지", "현재", "당시", "전임", "정책", "행사", "임시",
  ])
  private static let joiners = Set("서은는이가을를의에와과고며한된인날로도던")

  private let gazetteer: Gazetteer

  /// The rules over the countries that `gazetteer` knows.
  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

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
    guard let first = text.first, let last = text.last, !Self.particleEnds.contains(last),
      text.count == 3 && Self.families.contains(first)
        || text.count == 4 && Self.doubleFamilies.contains(where: text.hasPrefix),
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
    guard (2...8).contains(text.count), let last = text.last, !Self.joiners.contains(last),
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
    return Self.offices.contains { office in
      if text.suffix(office.count).elementsEqual(office) { return true }
      guard let end = Self.end(of: office, in: text) else { return false }
      return HangulParticle.isParticle(text[end...])
    }
  }

  private func holdsNoName(_ word: Word, in field: ScannedField) -> Bool {
    let text = field.bytes[word.range]
    return Self.noNames.contains { Self.end(of: $0, in: text) != nil }
  }

  private static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

  /// Where the first `part` of `text` ends; nil when it has none.
  private static func end(of part: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    guard part.count <= text.count else { return nil }
    return (text.startIndex...text.endIndex - part.count)
      .first { text[$0...].starts(with: part) }.map { $0 + part.count }
  }
}
