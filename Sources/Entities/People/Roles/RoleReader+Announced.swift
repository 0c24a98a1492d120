import ReaderModel
import Text

/// Offices in front of a name with a comma between.
extension RoleReader {
  /// `the city's mayor, X,`, `Kenya's ambassador to Belgium, X.`: an office whose holder a comma
  /// sets off.
  func announced(
    _ name: Range<Int>, behind previous: Range<Int>?, in field: ScannedField,
    _ owners: OfficeOwners
  ) -> Reading? {
    let nameIndex = field.wordIndex(at: name.lowerBound)
    guard nameIndex > 0,
      isComma(Int(field.words[nameIndex - 1].end)..<name.lowerBound, in: field)
    else { return nil }
    var first = nameIndex - 1
    while first > 0, nameIndex - first < 16,
      field.words[first].gap != .other
        && (field.words[first].gap != .pointAndSpace || words.joins(first, in: field))
    {
      first -= 1
    }
    if let previous, !words.and.contains(field.words[first]),
      previous.upperBound <= Int(field.words[first].start),
      isComma(previous.upperBound..<Int(field.words[first].start), in: field)
    {
      return nil
    }
    guard isSetOff(name, in: field) || field.startsSentence(first) && speaks(name, in: field) else {
      return nil
    }
    for start in first..<nameIndex where begins(start, first, in: field, owners) {
      guard let phrase = phrases.phrase(from: start, in: field, owners) else { continue }
      let (reading, end) = completed(phrase, in: field, owners)
      guard end <= nameIndex, end == nameIndex || isObject(end..<nameIndex, in: field) else {
        continue
      }
      var owned = reading
      owned.isOwned = words.owners.contains(field.words[start])
      return owned
    }
    return nil
  }

  /// A phrase may begin at word `index`: an article, a country, or what a possessive owns.
  private func begins(
    _ index: Int, _ first: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Bool {
    let word = field.words[index]
    if words.articles.contains(word) || words.formers.contains(word) { return true }
    if owners.owner(startingAt: Int(word.start)) != nil { return true }
    guard index > first else { return false }
    return field.words[index - 1].gap == .apostrophe && field.words[index - 1].count == 1
  }

  /// `of the group`, `to Belgium`: what an office is for, no clause.
  private func isObject(_ range: Range<Int>, in field: ScannedField) -> Bool {
    guard let first = range.first, words.phraseLinks.contains(field.words[first]) else {
      return false
    }
    return field.words[range].allSatisfy {
      $0.isCapitalised || !words.clauseVerbs.contains($0) && !words.relatives.contains($0)
    }
  }

  private func isComma(_ range: Range<Int>, in field: ScannedField) -> Bool {
    guard !range.isEmpty, range.count <= 3 else { return false }
    return field.bytes[range].elementsEqual([0x2C, 0x20])
      || field.bytes[range].elementsEqual([0x2C, 0x0A])
  }

  /// `X said`
  private func speaks(_ name: Range<Int>, in field: ScannedField) -> Bool {
    words.clauseVerbs.contains(field.word(field.wordIndex(at: name.upperBound)))
  }

  /// A mark or the end stands behind the name.
  private func isSetOff(_ name: Range<Int>, in field: ScannedField) -> Bool {
    guard let next = field.word(field.wordIndex(at: name.upperBound)) else { return true }
    return next.gap == .other || next.gap == .pointAndSpace
  }
}
