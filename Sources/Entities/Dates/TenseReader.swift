/// Reads what single words of a sentence say of its tense.
struct TenseReader {
  /// A word of tense, and how far from the date it stands.
  struct Finding {
    /// Pieces between it and the date, with what commas add.
    var distance: Int
    /// What it says.
    var tense: ClauseTense
  }

  private static let reachBefore = 16
  private static let reachBehind = 12
  /// A verb of plans is no nearer than a noun would be beyond this.
  private static let reachOfPlan = 8

  let text: PieceText
  let words: [DateWord?]

  /// The last word of tense before piece `date` in its sentence.
  func nearest(before date: Int) -> Finding? {
    var penalty = 0
    for index in (max(0, date - Self.reachBefore)..<date).reversed() {
      if ClauseTense.isBoundary(after: index, in: text) { return nil }
      if text.isMark(",", at: index) { penalty += 3 }
      if text.isMark(";", at: index) { penalty += 6 }
      let distance = date - 1 - index
      if distance <= 1, words[index] == .deadline { return deadline(at: index) }
      if let tense = tense(of: index, distance: distance, isBefore: true) {
        return Finding(distance: distance + penalty, tense: tense)
      }
    }
    return nil
  }

  /// The first word of tense from piece `end` on in the date's sentence.
  func nearest(behind end: Int) -> Finding? {
    var penalty = 2
    for index in end..<max(end, min(end + Self.reachBehind, text.pieces.count)) {
      if endsSentence(index - 1, end) || words[index] == .that { return nil }
      if text.isMark(",", at: index) || words[index] == .and { penalty += 4 }
      if text.isMark(";", at: index) { penalty += 6 }
      if let tense = tense(of: index, distance: index - end, isBefore: false) {
        return Finding(distance: index - end + penalty, tense: tense)
      }
    }
    return nil
  }

  private func tense(of index: Int, distance: Int, isBefore: Bool) -> ClauseTense? {
    switch words[index] {
    // `would have been` was.
    case .future: return isFollowed(by: Self.have, at: index) ? .past : .future
    // It says something of the date behind it alone.
    case .ahead: return isBefore && distance <= 3 ? .future : nil
    case .appointment: return isAppointment(at: index) ? .future : nil
    case .plan: return isBefore && distance <= Self.reachOfPlan && isVerb(at: index) ? .future : nil
    case .lasts where isBefore && distance <= 1: return .future
    case .perhaps: return isOver(at: index) ? .past : .future
    case .month(5, isDoubtful: true) where !text.pieces[index].isCapital:
      return isFollowed(by: Self.have, at: index) ? .past : .future
    case .past where text.pieces[index].hash == Self.won && text.isApostrophe(at: index + 1):
      return .future
    case .past: return isHeldOver(at: index) || isInfinitive(at: index) ? nil : .past
    case .to: return isToCome(at: index) ? .future : nil
    case .speech: return distance <= 1 && !isHeldOver(at: index) ? .past : nil
    case nil, .promise, .postpone:
      // `Sunday is the anniversary`.
      if !isBefore, distance == 0, Self.areTo.contains(text.pieces[index].hash) { return .future }
      return isPastByEnding(at: index) ? .past : nil
    default: return nil
    }
  }

  /// `set to`, `booked for`.
  private func isAppointment(at index: Int) -> Bool {
    guard text.pieces.indices.contains(index + 1) else { return false }
    return Self.settings.contains(text.pieces[index + 1].hash)
  }

  /// `ministers meet`, `Umerov and Hnatov fly`, `they vote`: behind a name, a plural or a comma, which
  /// no noun follows.
  private func isVerb(at index: Int) -> Bool {
    let verb = text.pieces[index]
    guard index > 0, !verb.isCapital, !verb.isGlued else { return false }
    let before = text.pieces[index - 1]
    if before.kind == .mark { return text.isMark(",", at: index - 1) }
    if Self.plurals.contains(before.hash) { return true }
    let isOwner = before.isGlued && text.isApostrophe(at: index - 2)
    return before.isCapital && before.length > 3
      || before.length > 3 && !isOwner && text.bytes[Int(before.end) - 1] == UInt8(ascii: "s")
  }

  /// Whether a sentence ends behind piece `index`; `May.` behind a date ends one, `Feb.` may not.
  private func endsSentence(_ index: Int, _ dateEnd: Int) -> Bool {
    if ClauseTense.isBoundary(after: index, in: text) { return true }
    return index == dateEnd && text.isMark(".", at: index)
      && text.pieces.indices.contains(index + 1) && text.pieces[index + 1].isCapital
  }

  /// `could have been`, `could not be reached`.
  private func isOver(at index: Int) -> Bool {
    isFollowed(by: Self.have, at: index)
      || text.pieces[index].hash == Self.could && isFollowed(by: Self.not, at: index)
  }

  /// `is to`, `are to`, `agreed to`, `to be held`.
  private func isToCome(at index: Int) -> Bool {
    guard index > 0 else { return false }
    if Self.areTo.contains(text.pieces[index - 1].hash) { return true }
    if words[index - 1] == .promise { return true }
    return isFollowed(by: Self.be, at: index) && words[index - 1] != .past
      && !isPastByEnding(at: index - 1)
  }

  /// "by Friday" is still to come unless the sentence says what was done by then; "until Friday"
  /// what was put off until then, but not what had not happened. Where nothing stands before it, what
  /// stands behind the date may tell: "By Friday the town was theirs".
  private func deadline(at index: Int) -> Finding {
    let toCome = Finding(distance: 0, tense: .future)
    if index > 0, Self.having.contains(text.pieces[index - 1].hash) || words[index - 1] == .postpone
    {
      return toCome
    }
    for before in (max(0, index - Self.reachBefore)..<index).reversed() {
      if ClauseTense.isBoundary(after: before, in: text) { break }
      switch words[before] {
      case .to, .postpone, .promise: return toCome
      default: break
      }
      if let tense = tense(of: before, distance: index - before, isBefore: true) {
        return Finding(distance: 0, tense: tense)
      }
    }
    return Finding(distance: Self.reachBefore / 2, tense: .future)
  }

  /// `could hit`, `to put`: a verb whose past looks like its infinitive, behind a word that governs it.
  private func isInfinitive(at index: Int) -> Bool {
    guard index > 0 else { return false }
    switch words[index - 1] {
    case .future, .perhaps, .to: return true
    case .month(5, isDoubtful: true): return !text.pieces[index - 1].isCapital
    default: return false
    }
  }

  /// A participle right behind `be`: `be held`, `be formally announced`.
  private func isHeldOver(at index: Int) -> Bool {
    guard index > 0 else { return false }
    if text.pieces[index - 1].hash == Self.be { return true }
    return index > 1 && text.pieces[index - 2].hash == Self.be && endsIn("ly", at: index - 1)
  }

  /// A word in small letters that ends in `ed` and is longer than four letters: `arrived`.
  private func isPastByEnding(at index: Int) -> Bool {
    let piece = text.pieces[index]
    return piece.kind == .word && !piece.isCapital && piece.length > 4 && endsIn("ed", at: index)
      && words[index] != .notPast && !isHeldOver(at: index) && !isAttribute(at: index)
  }

  /// `a preferred bidder`: between an article and a noun.
  private func isAttribute(at index: Int) -> Bool {
    guard index > 0, text.pieces.indices.contains(index + 1), text.pieces[index + 1].kind == .word,
      text.pieces[index + 1].gap == .space
    else { return false }
    return words[index - 1] == .the || Self.articles.contains(text.pieces[index - 1].hash)
  }

  private func endsIn(_ ending: StaticString, at index: Int) -> Bool {
    let end = Int(text.pieces[index].end)
    guard text.pieces[index].length > 3 else { return false }
    return text.bytes[end - 2] == ending.utf8Start[0] && text.bytes[end - 1] == ending.utf8Start[1]
  }

  private func isFollowed(by hash: UInt64, at index: Int) -> Bool {
    text.pieces.indices.contains(index + 1) && text.pieces[index + 1].hash == hash
  }

  private static let be = PieceHash("be").value
  private static let have = PieceHash("have").value
  private static let not = PieceHash("not").value
  private static let could = PieceHash("could").value
  private static let won = PieceHash("won").value
  private static let having = hashes("has have")
  private static let articles = hashes("a an its their his her our")
  /// "set to", "set for".
  private static let settings = hashes("to for")
  /// "is to", "are to".
  private static let areTo = hashes("is are")
  /// What a verb in the plural may stand behind.
  private static let plurals = hashes("they we who and both you i")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { PieceHash($0).value })
  }
}
