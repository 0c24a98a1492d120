import Text

/// What the surroundings of a candidate say.
struct WeaponContext {
  let text: PieceText
  let words: [WeaponWord?]
  let candidates: [WeaponCandidate]
  /// ``WeaponWords/platforms``.
  let platforms: [String: Set<UInt64>]
  /// Verbs of saying: whoever says something is no weapon.
  let speech: Set<UInt64>

  /// A word right beside `candidate` that names a class of weapons, if there is one.
  ///
  /// Behind it, past modifiers ("self-propelled howitzers"), one unknown capitalised nickname and
  /// further names joined by commas, "and", "or"; before it, within three words.
  ///
  /// A platform that fits the catalogue's class of the name counts as a weapon: the "jet" of
  /// "Rafale jet".
  func classWord(beside candidate: WeaponCandidate) -> (piece: Int, word: WeaponWord)? {
    guard let behind = classWordBehind(candidate.pieces.upperBound) else {
      return classWordBefore(candidate.pieces.lowerBound)
    }
    let fits = behind.word == .platform && isPlatform(behind.piece, of: candidate.category)
    return (behind.piece, fits ? .weapon : behind.word)
  }

  private func isPlatform(_ piece: Int, of category: String?) -> Bool {
    guard let category, let words = platforms[category] else { return false }
    return words.contains(text.pieces[piece].hash)
  }

  /// Whether a word right beside it says that it is something else.
  func isOther(_ candidate: WeaponCandidate) -> Bool {
    let before = max(0, candidate.pieces.lowerBound - 2)..<candidate.pieces.lowerBound
    let end = candidate.pieces.upperBound
    for index in before where word(at: index) == .other && isSameClause(index, candidate) {
      return true
    }
    guard words.indices.contains(end), text.pieces[end].gap != .paragraph else { return false }
    if words[end] == .other { return true }
    return words.indices.contains(end + 1) && text.pieces[end].kind == .word
      && words[end] != .weapon && words[end + 1] == .other
  }

  /// A word for a class of weapons alone in the sentence of `candidate`.
  func weaponWordInSentence(of candidate: WeaponCandidate) -> Int? {
    var index = candidate.pieces.lowerBound - 1
    while index >= 0, candidate.pieces.lowerBound - index < 40,
      !ClauseTense.isBoundary(after: index, in: text)
    {
      if word(at: index) == .weapon { return index }
      index -= 1
    }
    index = candidate.pieces.upperBound
    while index < words.count, index - candidate.pieces.upperBound < 40,
      !ClauseTense.isBoundary(after: index - 1, in: text)
    {
      if word(at: index) == .weapon { return index }
      index += 1
    }
    return nil
  }

  /// Whether capitalised words around it make it a part of another name: `Dan Abrams`,
  /// `Patriot Act`. Before a longer name or an acronym such a word is its maker's.
  func isPartOfOtherName(_ candidate: WeaponCandidate) -> Bool {
    let start = candidate.pieces.lowerBound
    let first = text.pieces[start]
    if start > 0, Self.operations.contains(text.pieces[start - 1].hash) { return true }
    // `Alliance of Patriots`.
    if start > 1, text.pieces[start - 1].hash == Self.of, text.pieces[start - 2].isCapital,
      text.pieces[start - 1].gap == .space, !isSentenceStart(start - 2)
    {
      return true
    }
    if candidate.pieces.count == 1, first.length < 3 || !isAcronym(first), start > 0,
      first.gap == .space, text.pieces[start - 1].isCapital,
      words[start - 1] == nil, !isSentenceStart(start - 1)
    {
      return true
    }
    return isFollowedByName(candidate)
  }

  private func isAcronym(_ piece: Piece) -> Bool {
    text.bytes[Int(piece.start)..<Int(piece.end)].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Whether the next word makes it a part of another name: `Black Hawk County`.
  func isFollowedByName(_ candidate: WeaponCandidate) -> Bool {
    let end = candidate.pieces.upperBound
    guard text.pieces.indices.contains(end) else { return false }
    let next = text.pieces[end]
    return next.gap == .space && next.isCapital && (words[end] == nil || words[end] == .other)
      || text.isMark("&", at: end)
      || text.isDash(at: end) && text.pieces[end].isGlued && words.indices.contains(end + 1)
        && text.pieces[end + 1].isGlued && text.pieces[end + 1].isCapital && words[end + 1] == nil
  }

  /// `WELLINGTON —`: capitals in front of a paragraph, and a dash.
  func isDateline(_ candidate: WeaponCandidate) -> Bool {
    let (start, end) = (candidate.pieces.lowerBound, candidate.pieces.upperBound)
    return text.pieces[start].gap == .paragraph && isAcronym(text.pieces[start])
      && text.isDash(at: end) && !text.pieces[end].isGlued
  }

  /// `the Redback`, `Hanwha's Redback`: it stands like a thing, and says nothing. A ship's name stands
  /// so for its river too: `the Moskva`.
  func isThing(_ candidate: WeaponCandidate) -> Bool {
    let (start, end) = (candidate.pieces.lowerBound, candidate.pieces.upperBound)
    guard candidate.category != "ship", start > 0, text.pieces[start].gap == .space,
      text.pieces[start].length > 2
    else {
      return false
    }
    let isOwned =
      start > 2 && text.isApostrophe(at: start - 2) && text.pieces[start - 1].isGlued
      && text.pieces[start - 3].isCapital
    guard isOwned || Self.the == text.pieces[start - 1].hash else { return false }
    guard text.pieces.indices.contains(end), text.pieces[end].kind == .word else { return true }
    return !speech.contains(text.pieces[end].hash)
  }

  private func classWordBehind(_ end: Int) -> (piece: Int, word: WeaponWord)? {
    var index = end
    var unknown = 0
    var isArmed = false
    while index < words.count, index - end < 14, text.pieces[index].gap != .paragraph {
      let piece = text.pieces[index]
      switch word(at: index) {
      case .weapon: return (index, .weapon)
      case .platform: return (index, isArmed ? .weapon : .platform)
      case .arming:
        isArmed = true
        index += 1
      case .modifier, .people: index += 1
      case .other, .military: return nil
      case nil:
        if let next = nextCandidate(joinedAt: index) {
          index = next
        } else if piece.kind == .mark,
          text.isDash(at: index) || text.isMark("\"", at: index)
            || text.isMark("'", at: index) || piece.length > 1
        {
          index += 1
        } else if piece.isCapital, unknown == 0 {
          unknown += 1
          index += 1
        } else {
          return nil
        }
      }
    }
    return nil
  }

  private func classWordBefore(_ start: Int) -> (piece: Int, word: WeaponWord)? {
    var index = start - 1
    while index >= 0, start - index <= 4, !ClauseTense.isBoundary(after: index, in: text) {
      if word(at: index) == .weapon { return (index, .weapon) }
      index -= 1
    }
    return nil
  }

  /// The end of the next candidate, when it follows a comma, "and", "or" at `index`, or stands
  /// there itself.
  private func nextCandidate(joinedAt index: Int) -> Int? {
    for start in index...index + 2 {
      let next = candidates.partitioningIndex { $0.pieces.lowerBound >= start }
      if next < candidates.count, candidates[next].pieces.lowerBound == start {
        return candidates[next].pieces.upperBound
      }
      guard words.indices.contains(start),
        text.isMark(",", at: start) || Self.joins.contains(text.pieces[start].hash)
      else { return nil }
    }
    return nil
  }

  /// The word at `index`; a Hangul word with particles counts as the word before them.
  private func word(at index: Int) -> WeaponWord? {
    guard words.indices.contains(index) else { return nil }
    if words[index] == .people, !text.pieces[index].isCapital { return nil }
    return words[index]
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || ClauseTense.isBoundary(after: index - 1, in: text)
  }

  private func isSameClause(_ index: Int, _ candidate: WeaponCandidate) -> Bool {
    !(index..<candidate.pieces.lowerBound).contains {
      text.isMark(",", at: $0) || ClauseTense.isBoundary(after: $0, in: text)
    }
  }

  private static let operations = Set(["operation", "exercise"].map { PieceHash($0).value })
  private static let the = PieceHash("the").value
  private static let of = PieceHash("of").value
  private static let joins = Set(["and", "or"].map { PieceHash($0).value })
}
