import ReaderModel
import Text

/// Offices behind a name.
extension RoleReader {
  /// The most words up to the end of an apposition.
  private static let longestClause = 30

  /// `, the Deputy Prime Minister and Minister of National Defense of Poland,`
  func back(of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners) -> Reading? {
    guard let start = appositionStart(behind: name, in: field),
      let phrase = phrases.phrase(from: start, in: field, owners)
    else { return nil }
    let (reading, end) = completed(phrase, in: field, owners)
    guard isApposition(from: end, in: field) else { return nil }
    return reading
  }

  /// The role with what stands behind its head: `minister` + `of national defense` + `of Poland`;
  /// and the word behind.
  func completed(
    _ phrase: RolePhrase, in field: ScannedField, _ owners: OfficeOwners
  ) -> (reading: Reading, end: Int) {
    var end = phrase.end
    while end < field.words.count, end - phrase.end < 8, words.joins(end, in: field) {
      let word = field.words[end]
      guard words.links.contains(word) || words.isPart(word) || words.formers.contains(word),
        owners.owner(startingAt: Int(word.start)) == nil
      else { break }
      end += 1
    }
    while end > phrase.end,
      words.links.contains(field.words[end - 1]) || words.formers.contains(field.words[end - 1])
    {
      end -= 1
    }
    if end > phrase.end, isCut(end, in: field) { end = phrase.end }
    var reading = Reading(
      role: text(
        of: phrase.words.lowerBound..<max(end, phrase.words.upperBound), isFormer: phrase.isFormer,
        in: field),
      country: phrase.country, isKin: isKin(phrase.head, in: field))
    let isStudent = words.students.contains(field.words[phrase.head])
    if !isStudent, let link = field.word(end), link.gap == .space {
      let isOf = words.of.contains(link) || words.from.contains(link)
      if isOf || words.phraseLinks.contains(link) {
        reading.hasOwner = true
        if let object = object(at: end + 1, in: field, owners), isOf || object.kind == .organisation
        {
          reading.country = object.country ?? reading.country
          reading.isOfBody = owners.isPrivate(object)
        }
      }
    }
    if reading.country == nil, let place = town(behind: phrase, in: field, owners) {
      reading.country = place.country
    }
    return (reading, end)
  }

  /// `mayor of Paris`: the town of an office that towns give.
  private func town(
    behind phrase: RolePhrase, in field: ScannedField, _ owners: OfficeOwners
  ) -> NamedSpan? {
    guard words.localOffices.contains(field.words[phrase.head]),
      let link = field.word(phrase.end), words.of.contains(link), link.gap == .space,
      let next = field.word(phrase.end + 1)
    else { return nil }
    return owners.place(startingAt: Int(next.start))
  }

  /// A noun goes on with what the office is for: `anti` of `anti-virus firm`.
  private func isCut(_ end: Int, in field: ScannedField) -> Bool {
    guard let next = field.word(end), words.joins(end, in: field) else { return false }
    return next.isCapitalised
      || !words.phraseLinks.contains(next) && !words.phraseEnds.contains(next)
        && !words.clauseVerbs.contains(next) && !words.and.contains(next)
        && next.gap != .apostrophe
  }

  /// The country or body in what an office is of: `Poland`, `the Royal Canadian Navy`; an adjective
  /// only before a name or a word of the state.
  func object(at index: Int, in field: ScannedField, _ owners: OfficeOwners) -> NamedSpan? {
    guard let first = field.word(index) else { return nil }
    var next = words.articles.contains(first) ? index + 1 : index
    let limit = next + 3
    while let word = field.word(next), next < limit, word.isCapitalised,
      next == index || word.gap == .space
    {
      if let owner = owners.owner(startingAt: Int(word.start)) {
        guard owner.form == .demonym else { return owner }
        let rest = field.word(field.wordIndex(at: owner.range.upperBound))
        let isState =
          rest.map {
            $0.isCapitalised || words.stateHeads.contains($0) || words.stateBodies.contains($0)
          } ?? false
        return isState ? owner : nil
      }
      next += 1
    }
    return nil
  }

  /// Nothing says that a clause goes on behind an office: `, the US president praised` is none.
  func isApposition(from end: Int, in field: ScannedField) -> Bool {
    for index in end..<min(end + Self.longestClause, field.words.count) {
      let word = field.words[index]
      if word.gap == .other { return true }
      if word.gap == .pointAndSpace, !words.joins(index, in: field) { return true }
      guard !word.isCapitalised else { continue }
      if words.relatives.contains(word) { return true }
      if words.clauseVerbs.contains(word) { return false }
    }
    return true
  }

  /// The first word behind `name,`, `name, 54,`, `name (far left),` or `name —`; nil when no
  /// apposition can follow.
  private func appositionStart(behind name: Range<Int>, in field: ScannedField) -> Int? {
    var offset = name.upperBound
    let bytes = field.bytes
    if offset + 1 < bytes.count, bytes[offset] == 0x20, bytes[offset + 1] == UInt8(ascii: "(") {
      guard let close = bytes[offset...].prefix(40).firstIndex(of: UInt8(ascii: ")")) else {
        return nil
      }
      offset = close + 1
    }
    var index = field.wordIndex(at: offset)
    guard isMark(from: offset, to: index, in: field) else { return nil }
    if let word = field.word(index), word.isNumber, word.count <= 3,
      isMark(from: Int(word.end), to: index + 1, in: field)
    {
      index += 1
    }
    return field.word(index) == nil ? nil : index
  }

  /// Whether only `, `, ` — ` or ` – ` stands between `offset` and word `index`.
  private func isMark(from offset: Int, to index: Int, in field: ScannedField) -> Bool {
    guard let word = field.word(index), Int(word.start) > offset else { return false }
    let between = field.bytes[offset..<Int(word.start)]
    if between.count <= 3, between.first == UInt8(ascii: ",") {
      return between.dropFirst().allSatisfy { $0 == 0x20 || $0 == 0x0A }
    }
    return between.elementsEqual([0x20, 0xE2, 0x80, 0x94, 0x20])
      || between.elementsEqual([0x20, 0xE2, 0x80, 0x93, 0x20])
  }
}
