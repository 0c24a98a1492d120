import ReaderModel
import Text

/// Where a body's name begins and ends.
struct BodyNames: Sendable {
  private let gazetteer: Gazetteer
  private let names: NameWords
  private let plainHeads: WordSet
  private let nationalHeads: WordSet
  private let properHeads = WordSet("army police embassy")

  /// Rules over the lists of `gazetteer`.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    names = NameWords(words)
    plainHeads = words[.countryHeads]
    nationalHeads = words[.nationalHeads]
  }

  /// Whether a generic word like `Ministry` stands first or last in the name.
  func isBody(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return names.bodies.contains(first) || names.bodies.contains(last)
  }

  /// The byte range of the body whose tagged name is `words`; nil when only a country is left of it.
  ///
  /// `[Iraqi] [Parliament]` becomes one name; of `Syrian Government` nothing is left.
  func range(
    of words: Range<Int>, in field: ScannedField, _ countries: [NamedSpan]
  ) -> Range<Int>? {
    var start = words.lowerBound
    let end = words.upperBound
    let offset = Int(field.words[start].start)
    if let holder = countries.overlapping(offset..<offset + 1).first,
      holder.range.lowerBound < offset
    {
      start = field.wordIndex(at: holder.range.lowerBound)
    }
    let inner = countries.first(from: Int(field.words[start].start)).flatMap {
      $0.range.upperBound <= Int(field.words[end - 1].end) ? $0 : nil
    }
    if let inner, inner.range.lowerBound == Int(field.words[start].start) {
      let rest = field.wordIndex(at: inner.range.upperBound)
      if end - rest == 1, plainHeads.contains(field.words[rest]),
        !(properHeads.contains(field.words[rest]) && field.words[rest].isCapitalised)
      {
        return nil
      }
    } else if isBody(field.words[words]) || nationalHeads.contains(field.words[end - 1]),
      let prefix = prefix(before: start, in: field, countries)
    {
      start = prefix
    }
    let last = field.words[end - 1]
    let isDotted = last.gap == .point && last.count == 1 && last.isAllCaps
    return Int(field.words[start].start)..<Int(last.end)
      + (isDotted && isPoint(behind: last, in: field) ? 1 : 0)
  }

  /// `U.N.` keeps its last point.
  private func isPoint(behind word: Word, in field: ScannedField) -> Bool {
    Int(word.end) < field.bytes.count && field.bytes[Int(word.end)] == UInt8(ascii: ".")
  }

  /// `Botswana` + `Patriotic Front`: two capitalised words or more that are no listed body by
  /// themselves, outside headlines.
  private func isNational(_ index: Int, _ field: ScannedField) -> Bool {
    guard field.words[index].gap == .space, !field.titleCase.contains(index),
      !field.words[index - 1].isAllCaps || field.words[index].isAllCaps,
      let next = field.after(index), next.isCapitalised, next.gap == .space
    else { return false }
    return !field.matches(overlapping: index..<index + 1).contains {
      $0.entry.kind == .organisation && $0.words.count > 1
    }
  }

  /// The first word of a country's adjective or abbreviation right before word `index`.
  private func prefix(
    before index: Int, in field: ScannedField, _ countries: [NamedSpan]
  ) -> Int? {
    guard index > 0, field.words[index].gap == .space || field.words[index].gap == .pointAndSpace
    else { return nil }
    let end = Int(field.words[index - 1].end)
    let country = countries.overlapping(end - 1..<end + 1).first {
      ($0.range.upperBound == end || $0.range.upperBound == end + 1)
        && ($0.form != .name || isNational(index, field))
    }
    guard let country else { return nil }
    return field.wordIndex(at: country.range.lowerBound)
  }
}
