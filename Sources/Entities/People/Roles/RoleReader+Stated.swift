import ReaderModel
import Text

/// Offices that a verb says.
extension RoleReader {
  /// `X was named head of the agency`, `X, who leads the party`, `they appointed X as minister`.
  func stated(of name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners) -> Reading? {
    var index = field.wordIndex(at: name.upperBound)
    guard let first = field.word(index) else { return nil }
    let isRelative = first.gap == .other && words.who.contains(first)
    guard isRelative && field.bytes[name.upperBound] == UInt8(ascii: ",") || first.gap == .space
    else { return nil }
    if isRelative || words.who.contains(first) { index += 1 }
    if let start = objectStart(of: name, index, in: field) {
      return reading(from: start, in: field, owners)
    }
    while let word = field.word(index), word.gap == .space, words.auxiliaries.contains(word) {
      index += 1
    }
    guard let verb = field.word(index), verb.gap == .space, !verb.isCapitalised else { return nil }
    if let office = words.office(of: verb) {
      guard leads(index, isRelative: isRelative, in: field) else { return nil }
      return Reading(
        role: office, country: object(at: index + 1, in: field, owners)?.country, hasOwner: true)
    }
    guard let start = complementStart(behind: verb, at: index, in: field) else { return nil }
    return reading(from: start, in: field, owners)
  }

  private func reading(
    from start: Int, in field: ScannedField, _ owners: OfficeOwners
  ) -> Reading? {
    guard let first = field.word(start), first.gap != .other,
      let phrase = phrases.phrase(from: start, in: field, owners)
    else { return nil }
    return completed(phrase, in: field, owners).reading
  }

  /// Where the office begins behind a verb: `was`, `was appointed as`, `serves as`.
  private func complementStart(
    behind verb: Word, at index: Int, in field: ScannedField
  ) -> Int? {
    var index = index + 1
    var isAppointed =
      words.appointing.contains(verb) && index > 1
      && words.auxiliaries.contains(field.words[index - 2])
    if words.being.contains(verb) {
      while let word = field.word(index), words.fillers.contains(word), word.gap == .space {
        index += 1
      }
      if let word = field.word(index), words.appointing.contains(word) {
        isAppointed = true
        index += 1
      }
    } else if words.serving.contains(verb) {
      let clause = field.words[index...].prefix(6).prefix {
        $0.gap == .space && !words.clauseVerbs.contains($0)
      }
      return clause.firstIndex(where: words.asLink.contains).map { $0 + 1 }
    } else if !isAppointed {
      return nil
    }
    if isAppointed {
      while let word = field.word(index), words.fillers.contains(word), word.gap == .space {
        index += 1
      }
      return index
    }
    guard let word = field.word(index), word.gap == .space else { return nil }
    let isOpening =
      words.articles.contains(word) || words.isPart(word) || words.formers.contains(word)
      || field.word(index + 1)?.gap == .apostrophe
    return isOpening ? index : nil
  }

  /// `appointed X as minister`, `named X its new chief`: where the office begins behind the name.
  private func objectStart(
    of name: Range<Int>, _ index: Int, in field: ScannedField
  ) -> Int? {
    guard let next = field.word(index), next.gap == .space, !next.isCapitalised else { return nil }
    if words.asLink.contains(next) { return index + 1 }
    guard words.articles.contains(next) || words.isPart(next) else { return nil }
    var before = field.wordIndex(at: name.lowerBound)
    for _ in 0..<6 {
      guard before > 0, words.joins(before, in: field) else { return nil }
      before -= 1
      if words.appointing.contains(field.words[before]) { return index }
      guard words.isPart(field.words[before]) || words.formers.contains(field.words[before]) else {
        return nil
      }
    }
    return nil
  }

  /// A body follows what somebody leads, not a place where somebody heads.
  private func leads(_ verb: Int, isRelative: Bool, in field: ScannedField) -> Bool {
    guard let next = field.word(verb + 1), next.gap == .space else { return false }
    guard words.articles.contains(next) || next.isCapitalised else { return false }
    return isRelative
      || field.words[(verb + 1)...].prefix(8).prefix { $0.gap != .other }
        .contains(where: words.bodies.contains)
  }
}
