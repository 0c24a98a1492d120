import ReaderModel
import Text

/// Reads offices in front of names in languages other than English: `minister obrony`,
/// `ministre de la Défense`, `министр обороны России`.
struct ForeignRoles: Sendable {
  /// The most words between the office and the name.
  private static let reach = 7

  private let vocabulary: ForeignNameWords

  /// The rules over the words of all languages.
  init(_ lists: EntityLists) { vocabulary = lists.languages.vocabulary }

  /// The office in front of the name or in an apposition behind it; nil when none is there.
  func reading(
    around name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> RoleReader.Reading? {
    front(of: name, in: field, owners) ?? back(of: name, in: field, owners)
  }

  private func front(
    of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> RoleReader.Reading? {
    let nameIndex = field.wordIndex(at: name.lowerBound)
    guard let head = head(before: nameIndex, in: field, owners) else { return nil }
    var reading = RoleReader.Reading()
    var start = head
    while start > 0, field.words[start].gap == .hyphen || field.words[start].gap == .space,
      vocabulary.isRank(folded(start - 1, in: field)) || isOffice(start - 1, in: field)
    {
      start -= 1
    }
    let end = roleEnd(from: head + 1, to: nameIndex, in: field, owners)
    reading.role = field.string(field.byteRange(of: start..<end)).lowercased()
    let inside = owners.states.overlapping(Int(field.words[head].end)..<name.lowerBound).first
    reading.country =
      inside?.country ?? owners.owner(endingAt: Int(field.words[start].start), in: field)?.country
    return reading
  }

  /// The office before the name, with nothing but what it is for, a country or a body between.
  private func head(
    before nameIndex: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Int? {
    var index = nameIndex
    while index > 0, nameIndex - index < Self.reach {
      guard [.space, .hyphen, .apostrophe].contains(field.words[index].gap) else { return nil }
      index -= 1
      let word = field.words[index]
      if isOffice(index, in: field) { return index }
      let isOwner = !owners.states.overlapping(word.range).isEmpty
      let text = folded(index, in: field)
      guard isOwner || vocabulary.isPortfolio(text) || vocabulary.isOfficeLink(word) else {
        return nil
      }
    }
    return nil
  }

  /// The role's end: behind what the office is for, before a country or body.
  private func roleEnd(
    from start: Int, to end: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Int {
    var index = start
    var last = start
    while index < end {
      let word = field.words[index]
      guard owners.states.overlapping(word.range).isEmpty else { break }
      index += 1
      if !vocabulary.isOfficeLink(word) { last = index }
    }
    return last
  }

  /// `, ministre de la Défense,`
  private func back(
    of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> RoleReader.Reading? {
    let start = field.wordIndex(at: name.upperBound)
    guard field.word(start) != nil,
      field.bytes[name.upperBound..<Int(field.words[start].start)].elementsEqual([0x2C, 0x20])
    else { return nil }
    var index = start
    var head: Int?
    while index < field.words.count, index - start < 5, index == start || joins(index, in: field) {
      if isOffice(index, in: field) {
        head = index
        break
      }
      let isOwner = !owners.states.overlapping(field.words[index].range).isEmpty
      guard isOwner || vocabulary.isRank(folded(index, in: field))
        || vocabulary.isOfficeLink(field.words[index])
      else { return nil }
      index += 1
    }
    guard let head else { return nil }
    var end = head + 1
    while end < field.words.count, joins(end, in: field),
      vocabulary.isPortfolio(folded(end, in: field))
        || vocabulary.isOfficeLink(field.words[end])
    {
      end += 1
    }
    let next = field.word(end)
    if let next, joins(end, in: field), next.isCapitalised,
      owners.states.overlapping(next.range).isEmpty
    {
      return nil
    }
    let roleEnd = roleEnd(from: head + 1, to: end, in: field, owners)
    var reading = RoleReader.Reading()
    reading.role = field.string(field.byteRange(of: head..<roleEnd)).lowercased()
    reading.country =
      next.flatMap { joins(end, in: field) ? owners.owner(startingAt: Int($0.start))?.country : nil }
      ?? owners.states.overlapping(field.byteRange(of: start..<head)).first?.country
    return reading
  }

  private func joins(_ index: Int, in field: ScannedField) -> Bool {
    [.space, .hyphen, .apostrophe].contains(field.words[index].gap)
  }

  private func isOffice(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard !word.hasDigit, word.count > 1 else { return false }
    return vocabulary.isRole(word, folded(index, in: field))
  }

  private func folded(_ index: Int, in field: ScannedField) -> String {
    FoldedName(field.bytes, field.words[index].range).parts.first
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
