import ReaderModel
import Text

/// Whose an office is that stands in front of a name, and whether it is a past one.
extension RoleReader {
  /// Finds whose the office is, right before it or with other words between: `Israel's embattled`.
  func setOwner(
    of reading: inout Reading, before start: Int, in field: ScannedField, _ owners: OfficeOwners,
    isTown: Bool
  ) {
    if start > 0, words.owners.contains(field.words[start - 1]) {
      reading.isOwned = true
      reading.hasOwner = true
      return
    }
    var index = start
    while index > 0, start - index < 5 {
      let offset = Int(field.words[index].start)
      if let owner = owners.owner(endingAt: offset, in: field, forTown: isTown) {
        let joint = owners.joint(behind: owner, before: offset, in: field)
        guard index == start || joint == .possessive || owner.form == .demonym,
          joint == .possessive || !isWhere(owner, in: field)
        else { return }
        let isTeam =
          owner.kind == .organisation
          && field.words[index...].prefix(4).contains(where: words.players.contains)
        reading.country = isTeam ? nil : owner.country
        reading.hasOwner = true
        reading.isOfBody = owners.isPrivate(owner)
        reading.isPossessive = joint == .possessive
        return
      }
      let word = field.words[index - 1]
      let isSmall = !word.isCapitalised && !words.phraseEnds.contains(word)
      guard words.joins(index, in: field), isSmall, !words.phraseLinks.contains(word),
        !words.clauseVerbs.contains(word), !words.and.contains(word), word.gap != .hyphen
      else { return }
      index -= 1
    }
  }

  /// `In Turkey` before `Minister X`: where somebody is, not whose minister.
  private func isWhere(_ owner: NamedSpan, in field: ScannedField) -> Bool {
    guard owner.kind == .country, owner.form == .name else { return false }
    let index = field.wordIndex(at: owner.range.lowerBound)
    return index > 0 && words.locatives.contains(field.words[index - 1])
  }

  /// `the former NATO` before `chief`: what makes an office past stands before the body's name.
  func isFormer(before start: Int, in field: ScannedField) -> Bool {
    var index = start
    while index > 0, start - index < 4, words.joins(index, in: field) {
      let word = field.words[index - 1]
      if words.formers.contains(word), !word.isCapitalised || field.startsSentence(index - 1) {
        return true
      }
      guard word.isCapitalised else { return false }
      index -= 1
    }
    return false
  }

  /// `Under` in `Under Defence Minister`, not in `Under Secretary`.
  func isPreposition(_ index: Int, _ field: ScannedField) -> Bool {
    words.under.contains(field.words[index]) && !words.secretary.contains(field.word(index + 1))
  }

  /// `of Defense` in `Minister Lee Jong-sup of Defense`.
  func tail(
    behind name: Range<Int>, in field: ScannedField, _ owners: OfficeOwners
  ) -> String? {
    let start = field.wordIndex(at: name.upperBound)
    guard let of = field.word(start), words.of.contains(of), of.gap == .space,
      let next = field.word(start + 1), owners.owner(startingAt: Int(next.start)) == nil
    else { return nil }
    var end = start + 1
    while let word = field.word(end), word.gap == .space, word.isCapitalised,
      words.modifiers.contains(word)
    {
      end += 1
    }
    return end > start + 1 ? text(of: start..<end, isFormer: false, in: field) : nil
  }
}
