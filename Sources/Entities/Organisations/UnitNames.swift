import ReaderModel
import Text

/// Finds military units by their numbers: `3rd Armored Division`, `Task Force 70`, `No. 617
/// Squadron`, `Seventh Fleet`, `2nd Bde`.
struct UnitNames: Sendable {
  /// Words between the number and the word for a unit, at most.
  private static let longestKind = 4

  private let heads: WordSet
  private let numbered: WordSet
  private let inner: WordSet
  private let ordinals: WordSet
  private let counted: WordSet
  private let parents: WordSet
  /// It stands before small numbers in plants and houses too.
  private let unit = WordSet("unit")
  private let sign = WordSet("no nos")
  private let ends = ["st", "nd", "rd", "th"].map { Array($0.utf8) }

  /// The rules over the sets of `words`.
  init(_ words: WordLists) {
    heads = words[.unitHeads]
    numbered = words[.numberedUnits]
    inner = words[.unitKinds]
    ordinals = words[.unitOrdinals]
    counted = words[.countedUnits]
    parents = words[.parentUnits]
  }

  /// The units of a field with their names in full, in order.
  func names(in field: ScannedField) -> [TaggedName] {
    var found: [TaggedName] = []
    for index in field.words.indices {
      if let last = found.last, last.words.upperBound > index { continue }
      guard
        let words = byOrdinal(index, in: field).map({ withParent($0, in: field) })
          ?? byNumber(index, in: field) ?? counted(index, in: field)
      else { continue }
      found.append(
        TaggedName(
          range: field.byteRange(of: words), words: words, kind: .organisation, score: 1,
          origin: .gazetteer))
    }
    return found
  }

  /// `47th Mechanized Brigade`, `First Armoured Division`.
  private func byOrdinal(_ start: Int, in field: ScannedField) -> Range<Int>? {
    guard isOrdinal(start, in: field) else { return nil }
    var end = start + 1
    var last: Int?
    while let word = field.word(end), end - start <= Self.longestKind + 1,
      word.gap == .space || word.gap == .hyphen && word.isCapitalised, word.isCapitalised
    {
      if heads.contains(word) { last = end + 1 }
      end += 1
    }
    guard let last else { return nil }
    return start..<last
  }

  /// `1st Battalion` + `, Royal Pacific Islands Regiment`: what the unit belongs to.
  private func withParent(_ unit: Range<Int>, in field: ScannedField) -> Range<Int> {
    var end = unit.upperBound
    guard let first = field.word(end), first.gap == .other,
      first.isCapitalised || isOrdinal(end, in: field),
      field.bytes[Int(field.words[end - 1].end)..<Int(first.start)].elementsEqual([0x2C, 0x20])
    else { return unit }
    end += 1
    while let word = field.word(end), word.gap == .space, word.isCapitalised,
      end - unit.upperBound < Self.longestKind
    {
      end += 1
    }
    return end - unit.upperBound > 1 && parents.contains(field.words[end - 1])
      ? unit.lowerBound..<end : unit
  }

  /// `809 Naval Air Squadron`, `6 Squadron`.
  private func counted(_ start: Int, in field: ScannedField) -> Range<Int>? {
    guard field.words[start].isNumber, (1...4).contains(field.words[start].count) else {
      return nil
    }
    var end = start + 1
    while let word = field.word(end), word.gap == .space, word.isCapitalised,
      end - start <= Self.longestKind
    {
      if counted.contains(word) { return withSign(start, in: field)..<end + 1 }
      guard inner.contains(word) else { return nil }
      end += 1
    }
    return nil
  }

  /// `No.` + `5 Squadron`.
  private func withSign(_ start: Int, in field: ScannedField) -> Int {
    guard start > 0, sign.contains(field.words[start - 1]), field.words[start - 1].isCapitalised,
      field.words[start].gap == .pointAndSpace || field.words[start].gap == .space
    else { return start }
    return start - 1
  }

  /// `Task Force 70`, `Carrier Strike Group 5`, `Unit 8200`.
  private func byNumber(_ index: Int, in field: ScannedField) -> Range<Int>? {
    guard field.words[index].isNumber, field.words[index].count <= 5, index > 0,
      field.words[index].gap == .space, field.word(index + 1)?.gap != .point,
      numbered.contains(field.words[index - 1]), field.words[index - 1].isCapitalised,
      !unit.contains(field.words[index - 1]) || field.words[index].count > 2
    else { return nil }
    var start = index - 1
    while start > 0, field.words[start].gap == .space, field.words[start - 1].isCapitalised,
      inner.contains(field.words[start - 1]) || numbered.contains(field.words[start - 1])
    {
      start -= 1
    }
    return start..<index + 1
  }

  private func isOrdinal(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    guard word.hasDigit else { return word.isCapitalised && ordinals.contains(word) }
    guard !word.isNumber, (3...5).contains(word.count) else { return false }
    let bytes = field.bytes[word.range]
    return ends.contains { bytes.suffix(2).elementsEqual($0) }
      && bytes.dropLast(2).allSatisfy { $0 &- 0x30 < 10 }
  }
}
