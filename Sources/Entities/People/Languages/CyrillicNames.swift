import ReaderModel
import Text

/// Proposes the names of articles in Russian or Ukrainian, which the tagger never learned to read.
///
/// Capitalised words in a row may be a person, as may one behind an office; one behind a
/// preposition of place, or before a word such as `область`, is a place. ``ForeignPeople`` judges
/// the persons.
struct CyrillicNames: Sendable {
  private static let longestName = 4

  private let prepositions: WordSet
  private let vocabulary: ForeignNameWords

  /// The rules for `language`, with the words of all.
  init(_ language: ForeignLanguage, _ vocabulary: ForeignNameWords) {
    prepositions = language.locatives
    self.vocabulary = vocabulary
  }

  /// The tagger's `names` in other scripts, and what the words say of the rest, in order.
  func proposed(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    var found = names.filter { name in
      !field.words[name.words].contains { isCyrillic($0, in: field) }
    }
    var index = 0
    while index < field.words.count {
      guard isCapital(index, in: field) else {
        index += 1
        continue
      }
      if field.words[index].isAllCaps && !isDateline(index..<index + 1, in: field)
        || prepositions.contains(field.words[index])
      {
        index += 1
        continue
      }
      var end = index + 1
      while end < field.words.count, end - index < Self.longestName, isCapital(end, in: field),
        !field.words[end].isAllCaps,
        field.words[end].gap == .space || field.words[end].gap == .hyphen
      {
        end += 1
      }
      if let kind = kind(of: index..<end, in: field) {
        found.append(
          TaggedName(
            range: field.byteRange(of: index..<end), words: index..<end, kind: kind, score: 0.8,
            origin: .shape))
      }
      index = end
    }
    return found.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func kind(of run: Range<Int>, in field: ScannedField) -> NameSpan.Kind? {
    let first = field.words[run.lowerBound]
    let before = field.before(run.lowerBound)
    let text = lowered(first, in: field)
    if isDateline(run, in: field) { return .location }
    let behind = field.after(run.upperBound - 1).map { lowered($0, in: field) } ?? ""
    let isDivision = vocabulary.isDivision(behind)
    let isTown = before.map { vocabulary.isTown(lowered($0, in: field)) }
    if run.count == 1, isDivision || isTown == true { return .location }
    if first.gap == .space, prepositions.contains(before),
      !vocabulary.isNoPlace(text)
    {
      return run.count == 1 || field.words[run].dropFirst().allSatisfy { $0.gap == .hyphen }
        ? .location : nil
    }
    let isHeld = before.map {
      vocabulary.isOffice(lowered($0, in: field)) || vocabulary.isShortOffice($0)
    }
    return run.count > 1 || isHeld == true && first.gap == .space ? .person : nil
  }

  /// `КИЇВ.`, `МОСКВА —`: a word in capitals in front of a paragraph.
  private func isDateline(_ run: Range<Int>, in field: ScannedField) -> Bool {
    guard run.count == 1, field.words[run].allSatisfy({ $0.isAllCaps && $0.count > 6 }) else {
      return false
    }
    let start = Int(field.words[run.lowerBound].start)
    let end = Int(field.words[run.upperBound - 1].end)
    guard start == 0 || field.bytes[start - 1] == 0x0A, end + 1 < field.bytes.count else {
      return false
    }
    return [UInt8(ascii: "."), UInt8(ascii: ","), 0x20].contains(field.bytes[end])
  }

  private func isCapital(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    return word.isCapitalised && !word.hasDigit && isCyrillic(word, in: field)
  }

  private func isCyrillic(_ word: Word, in field: ScannedField) -> Bool {
    (0xD0...0xD3).contains(field.bytes[Int(word.start)])
  }

  private func lowered(_ word: Word, in field: ScannedField) -> String {
    field.string(word.range).lowercased()
  }
}
