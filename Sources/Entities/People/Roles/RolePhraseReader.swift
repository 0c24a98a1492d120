import ReaderModel
import Text

/// Reads noun phrases from left to right.
struct RolePhraseReader: Sendable {
  /// The most words of a phrase.
  private static let longest = 14

  let words: RoleWords

  /// The phrase that starts at word `start`; nil when none does, or its head is no person's.
  func phrase(from start: Int, in field: ScannedField, _ owners: OfficeOwners) -> RolePhrase? {
    var run = Run(index: start, first: start)
    run.opening = start
    skipOpening(&run, in: field)
    run.first = run.index
    run.role = run.index
    while run.index < min(field.words.count, start + Self.longest) {
      guard take(&run, in: field, owners) else { break }
    }
    while let head = run.head, run.index - 1 > head,
      words.trailers.contains(field.words[run.index - 1])
    {
      run.index -= 1
      run.trailing += 1
    }
    guard let head = run.head, head == run.index - 1, !isListed(head, run, in: field) else {
      return nil
    }
    let end = run.index + run.trailing
    return RolePhrase(
      words: trimmed(run.role..<end, head, in: field), end: end, country: run.country,
      isFormer: run.isFormer, head: head)
  }

  /// The state while words are read.
  private struct Run {
    var index: Int
    var first: Int
    var role = 0
    /// The word that the phrase began with, before its article.
    var opening = 0
    var head: Int?
    var country: CountryCode?
    var isFormer = false
    var trailing = 0
    /// The role begins behind a capitalised word that nothing tells for whose it is.
    var isBehindName = false
  }

  /// `Bounty Killer` in a list of names: a capitalised word, and a head that is none.
  private func isListed(_ head: Int, _ run: Run, in field: ScannedField) -> Bool {
    run.isBehindName && run.role == head && field.words[head].isCapitalised
      && run.first == run.opening
  }

  /// Adverbs and an article: `now the`.
  private func skipOpening(_ run: inout Run, in field: ScannedField) {
    let limit = run.index + 4
    while run.index < limit, let word = field.word(run.index) {
      if words.formers.contains(word) {
        run.isFormer = true
      } else if !words.adverbs.contains(word) && !words.articles.contains(word)
        || run.index > run.first && word.gap == .other
      {
        return
      }
      run.index += 1
    }
  }

  /// Reads the next word; false when it ends the phrase.
  private func take(_ run: inout Run, in field: ScannedField, _ owners: OfficeOwners) -> Bool {
    let index = run.index
    let word = field.words[index]
    if index > run.first, !words.joins(index, in: field) {
      guard isBarePossessive(index, in: field) else { return false }
      restart(&run, at: index)
    }
    if isBodyBehind(run, in: field, owners) { return false }
    if takeOwner(&run, in: field, owners) { return true }
    if word.gap == .apostrophe, word.count == 1 {
      restart(&run, at: index + 1)
    } else if words.isHead(word) {
      run.head = index
    } else if words.formers.contains(word) {
      run.isFormer = true
      if run.role == index { run.role = index + 1 }
    } else if words.and.contains(word) || word.gap == .ampersand {
      guard leadsToHead(index + 1, in: field) else { return false }
    } else if word.gap != .hyphen, isEnd(word) {
      return false
    } else if word.hasDigit || word.isCapitalised && !words.modifiers.contains(word)
      || word.gap == .hyphen && !words.modifiers.contains(word)
        && !words.phraseLinks.contains(word)
    {
      restart(&run, at: index + 1)
      run.isBehindName = word.isCapitalised && !word.hasDigit
    }
    run.index += 1
    return true
  }

  private func isEnd(_ word: Word) -> Bool {
    !word.isCapitalised
      && (words.phraseLinks.contains(word) || words.phraseEnds.contains(word)
        || words.clauseVerbs.contains(word))
  }

  /// What stands so far is whose the office is.
  private func restart(_ run: inout Run, at index: Int) {
    run.role = index
    run.head = nil
    run.isBehindName = false
  }

  /// `senior vice president Boeing.`: a body's name right behind the head, at the phrase's end.
  private func isBodyBehind(
    _ run: Run, in field: ScannedField, _ owners: OfficeOwners
  ) -> Bool {
    guard let head = run.head, head == run.index - 1, !field.words[head].isCapitalised,
      let owner = owners.owner(startingAt: Int(field.words[run.index].start)),
      owner.kind == .organisation
    else { return false }
    let next = field.word(field.wordIndex(at: owner.range.upperBound))
    return next.map { $0.gap == .other || $0.gap == .pointAndSpace } ?? true
  }

  /// Takes a country's or body's name.
  private func takeOwner(
    _ run: inout Run, in field: ScannedField, _ owners: OfficeOwners
  ) -> Bool {
    let offset = Int(field.words[run.index].start)
    guard
      let owner = owners.owner(startingAt: offset) ?? owners.place(startingAt: offset)
    else { return false }
    run.index = max(run.index + 1, field.wordIndex(at: owner.range.upperBound))
    restart(&run, at: run.index)
    let isHyphenated = field.word(run.index)?.gap == .hyphen
    // `a former Intel engineer` may be at home anywhere.
    let isPast =
      run.isFormer && owner.kind == .organisation && !owners.stateBodies.contains(offset)
    if !isHyphenated, !isPast, owner.kind != .place || isTown(run.index, in: field) {
      run.country = owner.country
    }
    return true
  }

  /// A town's own office stands within three words: `mayor`, `police chief`.
  private func isTown(_ index: Int, in field: ScannedField) -> Bool {
    field.words[index...].prefix(3).contains(where: words.localOffices.contains)
  }

  /// `ministers' spokesman`: an apostrophe and a space.
  private func isBarePossessive(_ index: Int, in field: ScannedField) -> Bool {
    let between = field.bytes[Int(field.words[index - 1].end)..<Int(field.words[index].start)]
    return between.elementsEqual([0x27, 0x20]) || between.elementsEqual([0xE2, 0x80, 0x99, 0x20])
  }

  /// A head follows before the phrase ends: `president and chief executive`.
  func leadsToHead(_ start: Int, in field: ScannedField) -> Bool {
    for index in start..<min(start + 5, field.words.count) {
      let word = field.words[index]
      guard words.joins(index, in: field), !isEnd(word) else { return false }
      if words.isHead(word) { return true }
      guard !word.isCapitalised || words.modifiers.contains(word) else { return false }
    }
    return false
  }
}
