import Text

/// Reads the office behind a name in Hangul: `이종섭 국방부 장관은`, `조 바이든 미국 대통령`.
struct KoreanRoles: Sendable {
  /// Words behind the name that are searched.
  private static let reach = 3

  private let offices: [[UInt8]]
  /// Forms of address, which are no offices.
  private static let address = Array("씨".utf8)

  /// The offices of `words`.
  init(_ words: WordLists) {
    offices = words.words(.hangulOffices).map { Array($0.utf8) }.filter { $0 != Self.address }
      .sorted { $0.count > $1.count }
  }

  /// The office beside `name`, without particles; nil when none stands there.
  func role(beside name: Range<Int>, in field: ScannedField) -> String? {
    behind(name, in: field) ?? before(name, in: field)
  }

  private func behind(_ name: Range<Int>, in field: ScannedField) -> String? {
    var index = field.wordIndex(at: name.upperBound)
    let first = index
    while let word = field.word(index), index - first < Self.reach, word.gap == .space,
      word.isCaseless
    {
      if let end = officeEnd(of: word, in: field) {
        return field.string(start(first, index, in: field)..<end)
      }
      index += 1
    }
    return nil
  }

  /// Where the role begins: behind a country, which stands first.
  private func start(_ first: Int, _ last: Int, in field: ScannedField) -> Int {
    let matches = field.matches(in: field.byteRange(of: first..<last))
    let isCountry = matches.contains { $0.entry.kind == .country && $0.words.lowerBound == first }
    return Int(field.words[isCountry ? first + 1 : first].start)
  }

  /// `국방장관 이종섭`: an office without a particle right in front.
  private func before(_ name: Range<Int>, in field: ScannedField) -> String? {
    let index = field.wordIndex(at: name.lowerBound)
    guard index > 0, field.words[index].gap == .space else { return nil }
    let word = field.words[index - 1]
    guard word.isCaseless, officeEnd(of: word, in: field) == Int(word.end) else { return nil }
    return field.string(word.range)
  }

  /// Where the office in `word` ends, behind which nothing but a particle stands.
  private func officeEnd(of word: Word, in field: ScannedField) -> Int? {
    let text = field.bytes[word.range]
    for office in offices where office.count <= text.count {
      for start in stride(from: text.endIndex - office.count, through: text.startIndex, by: -3) {
        guard text[start...].starts(with: office) else { continue }
        let end = start + office.count
        if end == text.endIndex || HangulParticle.isParticle(text[end...]) { return end }
      }
    }
    return nil
  }
}
