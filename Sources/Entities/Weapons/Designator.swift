/// A sign of letters and digits as weapons have them: `F/A-18E`, `2S19`, `M109A5/A6`, `AK-47s`.
struct Designator: Equatable {
  /// The pieces, by index, without a plural `s`.
  var pieces: Range<Int>
  /// The letters before the first digit, in ASCII; empty for `2S19`.
  var prefix: String
  /// A hyphen stands before the first digit.
  var isHyphenated: Bool
  /// A plural `s` follows.
  var isPlural: Bool

  /// The designator that starts at piece `index`, or nil when the sign there has another shape.
  ///
  /// One to six letters and one to four digits, then letters and digits in any order, at least
  /// one of the letters a capital; at most 12 pieces. Longer signs are case and release numbers.
  init?(at index: Int, in text: PieceText) {
    guard let end = Self.end(of: index, in: text) else { return nil }
    var digits = 0
    var letters = ""
    var hyphenated = false
    for at in index..<end {
      let piece = text.pieces[at]
      switch piece.kind {
      case .number:
        digits += piece.length
        guard piece.length <= 4 else { return nil }
      case .word where digits == 0:
        letters += text.string(Int(piece.start)..<Int(piece.end))
      case .mark where digits == 0: hyphenated = text.isDash(at: at)
      default: break
      }
    }
    let startsWithNumber = text.pieces[index].kind == .number
    guard digits > 0, digits <= 7, startsWithNumber || (1...6).contains(letters.utf8.count),
      !startsWithNumber || Self.hasGRAUShape(index..<end, in: text)
    else { return nil }
    pieces = index..<end
    prefix = startsWithNumber ? "" : letters
    isHyphenated = hyphenated
    isPlural = Self.isPluralEnding(at: end, in: text)
  }

  /// Whether piece `index` is a glued lower-case `s` that ends the sign.
  static func isPluralEnding(at index: Int, in text: PieceText) -> Bool {
    guard text.pieces.indices.contains(index) else { return false }
    let piece = text.pieces[index]
    return piece.isGlued && piece.length == 1 && piece.kind == .word
      && text.bytes[Int(piece.start)] == UInt8(ascii: "s")
      && !isGluedPart(at: index + 1, in: text)
  }

  /// Whether piece `index` is letters or digits without a space before them.
  static func isGluedPart(at index: Int, in text: PieceText) -> Bool {
    text.pieces.indices.contains(index) && text.pieces[index].isGlued
      && text.pieces[index].kind != .mark
  }

  /// Where the glued letters, digits, hyphens and slashes from `index` on stop belonging together:
  /// before a plural `s`, `-class`, `-equipped`.
  private static func end(of index: Int, in text: PieceText) -> Int? {
    var end = index + 1
    var hasDigit = text.pieces[index].kind == .number
    while end < text.pieces.count, text.pieces[end].isGlued, end - index < 12 {
      let piece = text.pieces[end]
      hasDigit = hasDigit || piece.kind == .number
      if piece.kind == .mark {
        let startsAnother = hasDigit && text.isMark("/", at: end) && text.isDash(at: end + 2)
        guard !startsAnother,
          text.isDash(at: end) && piece.length == 1 || text.isMark("/", at: end),
          isGluedPart(at: end + 1, in: text), isSignPart(at: end + 1, in: text)
        else { break }
      } else if !isSignPart(at: end, in: text) || isPluralEnding(at: end, in: text) {
        break
      }
      end += 1
    }
    return end - index < 12 && !isGluedPart(at: end, in: text) || isPluralEnding(at: end, in: text)
      ? end : nil
  }

  /// Digits, or up to four letters that start with a capital.
  private static func isSignPart(at index: Int, in text: PieceText) -> Bool {
    let piece = text.pieces[index]
    return piece.kind == .number || piece.isCapital && piece.length <= 4
  }

  /// Digits, one or two capitals, digits: `2S19`, `9M729` (the index of the Soviet artillery
  /// directorate, GRAU).
  private static func hasGRAUShape(_ pieces: Range<Int>, in text: PieceText) -> Bool {
    guard pieces.count >= 3 else { return false }
    let (first, second, third) = (
      text.pieces[pieces.lowerBound], text.pieces[pieces.lowerBound + 1],
      text.pieces[pieces.lowerBound + 2]
    )
    return first.length <= 2 && second.isCapital && second.isGlued && second.length <= 2
      && third.kind == .number && third.length <= 3
  }
}
