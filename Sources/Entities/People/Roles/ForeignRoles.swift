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
    guard nameIndex > 0, joins(nameIndex, in: field) || isSetOff(name, nameIndex, in: field),
      let head = head(before: nameIndex, in: field, owners)
    else { return nil }
    return reading(of: head, before: nameIndex, in: field, owners)
  }

  /// `, ministre de la Défense,`
  private func back(
    of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> RoleReader.Reading? {
    let start = field.wordIndex(at: name.upperBound)
    guard let first = field.word(start),
      field.bytes[name.upperBound..<Int(first.start)].elementsEqual([0x2C, 0x20]),
      let head = head(behind: start, in: field, owners)
    else { return nil }
    var end = head + 1
    while end < field.words.count, joins(end, in: field), isInside(end, in: field, owners) {
      end += 1
    }
    if let next = field.word(end), joins(end, in: field), next.isCapitalised { return nil }
    return reading(of: head, before: end, in: field, owners)
  }

  /// The role whose head stands at `head` and whose words end at `end` at the latest.
  private func reading(
    of head: Int, before end: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> RoleReader.Reading {
    var start = head
    while start > 0, joins(start, in: field),
      vocabulary.isRank(folded(start - 1, in: field)) || isOffice(start - 1, in: field)
    {
      start -= 1
    }
    let roleEnd = roleEnd(from: head + 1, to: end, in: field, owners)
    let inside = field.byteRange(of: head..<end)
    let adjective = (head..<end).lazy.compactMap { index in
      vocabulary.nationality(field.words[index], folded(index, in: field))
    }.first
    let owner = owners.owner(endingAt: Int(field.words[start].start), in: field)
    return RoleReader.Reading(
      role: field.string(field.byteRange(of: start..<roleEnd)).lowercased(),
      country: owners.states.overlapping(inside).lazy.compactMap(\.country).first ?? adjective
        ?? owner?.country ?? owners.places.overlapping(inside).first?.country)
  }

  /// The office before the name, with nothing but what it is for, a country or a body between.
  private func head(
    before nameIndex: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Int? {
    var index = nameIndex
    while index > 0, nameIndex - index < Self.reach, index == nameIndex || joins(index, in: field) {
      index -= 1
      if isOffice(index, in: field) { return index }
      guard isInside(index, in: field, owners) else { return nil }
    }
    return nil
  }

  /// The office at word `start` or behind ranks and countries there.
  private func head(
    behind start: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Int? {
    var index = start
    while index < field.words.count, index - start < 5, index == start || joins(index, in: field) {
      if isOffice(index, in: field) { return index }
      guard
        isInside(index, in: field, owners) || vocabulary.isRank(folded(index, in: field))
      else { return nil }
      index += 1
    }
    return nil
  }

  /// What may stand within an office: what it is for, whose it is, a small word.
  private func isInside(_ index: Int, in field: ScannedField, _ owners: OfficeOwners) -> Bool {
    let word = field.words[index]
    let text = folded(index, in: field)
    return vocabulary.isOfficeLink(word) || vocabulary.isPortfolio(text)
      || !owners.states.overlapping(word.range).isEmpty
      || !owners.places.overlapping(word.range).isEmpty
      || vocabulary.nationality(word, text) != nil
      || word.isCapitalised && index > 0 && word.gap == .space
        && vocabulary.isOfficeLink(field.words[index - 1])
  }

  /// The role's end: behind what the office is for, before a country, body or place.
  private func roleEnd(
    from start: Int, to end: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Int {
    var last = start
    for index in start..<max(start, end) {
      let word = field.words[index]
      let text = folded(index, in: field)
      if vocabulary.isOfficeLink(word) { continue }
      guard vocabulary.isPortfolio(text), owners.states.overlapping(word.range).isEmpty else {
        break
      }
      last = index + 1
    }
    return last
  }

  /// A comma stands before the name and a mark behind it: `Le maire de Lyon, X,`.
  private func isSetOff(_ name: Range<Int>, _ nameIndex: Int, in field: ScannedField) -> Bool {
    let before = Int(field.words[nameIndex - 1].end)..<name.lowerBound
    guard field.bytes[before].elementsEqual([0x2C, 0x20]),
      field.bytes.indices.contains(name.upperBound)
    else { return false }
    return [UInt8(ascii: ","), UInt8(ascii: ".")].contains(field.bytes[name.upperBound])
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
