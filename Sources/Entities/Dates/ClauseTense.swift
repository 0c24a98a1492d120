/// Whether the words around a date speak of things that were or of things to come.
enum ClauseTense {
  case past, future, open

  /// Decides for the date at `pieces` by the nearest word of tense in its sentence.
  ///
  /// What stands before the date is nearer than what stands behind it, and a comma puts a word
  /// further away. Verbs of speech count only right beside the date: in "will meet on Monday, he
  /// said" the meeting is to come.
  init(around date: Range<Int>, in text: PieceText, words: [DateWord?]) {
    var best: (distance: Int, tense: ClauseTense) = (.max, .open)
    var penalty = 0
    for (distance, index) in (max(0, date.lowerBound - 16)..<date.lowerBound).reversed()
      .enumerated()
    {
      if Self.isBoundary(after: index, in: text) { break }
      if text.isMark(",", at: index) { penalty += 3 }
      guard
        let tense = Self.tense(
          of: index, distance: distance, isBefore: true, in: text, words: words)
      else { continue }
      if distance + penalty < best.distance { best = (distance + penalty, tense) }
      break
    }
    penalty = 2
    for (distance, index) in (date.upperBound..<min(date.upperBound + 12, text.pieces.count))
      .enumerated()
    {
      if Self.isBoundary(after: index - 1, in: text) { break }
      if text.isMark(",", at: index) { penalty += 4 }
      guard
        let tense = Self.tense(
          of: index, distance: distance, isBefore: false, in: text, words: words)
      else { continue }
      if distance + penalty < best.distance { best = (distance + penalty, tense) }
      break
    }
    self = best.tense
  }

  /// Whether a sentence or a paragraph ends with piece `index`.
  static func isBoundary(after index: Int, in text: PieceText) -> Bool {
    guard text.pieces.indices.contains(index + 1), index >= 0 else { return true }
    let next = text.pieces[index + 1]
    if next.gap == .paragraph { return true }
    guard text.endsSentence(at: index), !next.isGlued, next.isCapital || next.kind != .word
    else { return false }
    guard index > 0, text.isMark(".", at: index) else { return true }
    let last = text.pieces[index - 1]
    return !(last.isCapital && last.length < 4)
  }

  private static func tense(
    of index: Int, distance: Int, isBefore: Bool, in text: PieceText, words: [DateWord?]
  ) -> ClauseTense? {
    switch words[index] {
    case .future: return .future
    case .deadline: return distance <= 1 && isBefore ? .future : nil
    case .past: return index > 0 && text.pieces[index - 1].hash == be ? nil : .past
    case .to: return index > 0 && areTo.contains(text.pieces[index - 1].hash) ? .future : nil
    case .speech: return distance <= 1 ? .past : nil
    case nil: break
    default: return nil
    }
    let piece = text.pieces[index]
    guard piece.kind == .word, !piece.isCapital, piece.length > 4 else { return nil }
    if index > 0, text.pieces[index - 1].hash == be { return nil }
    let end = Int(piece.end)
    return text.bytes[end - 2] == UInt8(ascii: "e") && text.bytes[end - 1] == UInt8(ascii: "d")
      ? .past : nil
  }

  private static let be = PieceHash("be").value
  /// "is to", "are to".
  private static let areTo = [PieceHash("is").value, PieceHash("are").value]
}
