import ReaderModel

/// What a text without a printed date says about its own publication.
///
/// Only a full date in a dateline counts: alone on a line or in brackets near the top ("KABUL,
/// Afghanistan (Feb. 21, 2011)", "Thursday, January 24, 2019"). A day without a year says nothing
/// certain, and a date inside a sentence is that of an event.
struct InferredPublication {
  /// How far into the text a dateline is looked for, in bytes.
  private static let reach = 400

  /// The inferred day, marked as such, or ``PublicationDate/unknown``.
  static func publication(of findings: [DateFinding], in text: PieceText) -> PublicationDate {
    for finding in findings {
      guard Int(text.pieces[finding.pieces.lowerBound].start) < reach else { break }
      guard case .day(let month, let day, _, .number(let year)) = finding.expression,
        let date = CivilDate(year: year, month: month, day: day),
        standsAlone(finding.pieces, in: text)
      else { continue }
      return PublicationDate(day: date, precision: .day, isInferred: true)
    }
    return .unknown
  }

  private static func standsAlone(_ date: Range<Int>, in text: PieceText) -> Bool {
    let opens = text.pieces[date.lowerBound].gap.rawValue >= Piece.Gap.line.rawValue
    let end = date.upperBound
    let closes =
      end == text.pieces.count
      || text.pieces[end].gap.rawValue >= Piece.Gap.line.rawValue
    if opens && closes { return true }
    if text.isMark("(", at: date.lowerBound - 1), text.isMark(")", at: end) { return true }
    return opens && end < text.pieces.count && !text.pieces[end].isGlued && text.isDash(at: end)
      || !closes && text.isDash(at: end) && !text.pieces[end].isGlued
        && text.pieces[0..<date.lowerBound].contains { $0.isCapital } && date.lowerBound < 8
  }
}
