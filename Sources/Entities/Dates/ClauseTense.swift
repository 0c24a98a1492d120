/// Whether the words around a date speak of things that were or of things to come.
enum ClauseTense {
  case past, future, open

  /// Decides for the date at `pieces` by the nearest word of tense in its sentence.
  ///
  /// What stands before the date is nearer than what stands behind it, and a comma puts a word
  /// further away. Verbs of speech count only right beside the date: in "will meet on Monday, he
  /// said" the meeting is to come.
  init(around date: Range<Int>, in text: PieceText, words: [DateWord?]) {
    let reader = TenseReader(text: text, words: words)
    let before = reader.nearest(before: date.lowerBound)
    let behind = reader.nearest(behind: date.upperBound)
    let nearest = [before, behind].compactMap { $0 }.min { $0.distance < $1.distance }
    self = nearest?.tense ?? .open
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
}
