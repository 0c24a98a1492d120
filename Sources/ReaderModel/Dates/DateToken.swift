import Text

/// A number, a word or a mark of a line that may have a date.
package struct DateToken: Equatable, Sendable {
  /// The text in lower case.
  package let text: String
  /// The value of a run of digits; nil for anything else and beyond 9 digits.
  package let number: Int?
  /// The number of digits; 0 for anything else.
  package let digits: Int
  /// The UTF-8 byte range in the line.
  package let range: Range<Int>
  /// Whether a space precedes it.
  package let followsBlank: Bool

  /// The tokens of `line`: runs of digits, runs of letters, and each other mark by itself.
  package static func tokens(of line: String) -> [DateToken] {
    var tokens: [DateToken] = []
    var run = String.UnicodeScalarView()
    var length = 0
    var kind = Kind.blank
    var start = 0
    var offset = 0
    var followsBlank = true
    func finish() {
      guard kind != .blank else { return }
      let text = String(run).lowercased()
      let isNumber = kind == .digits && length <= 9
      tokens.append(
        DateToken(
          text: text, number: isNumber ? Int(text) : nil, digits: isNumber ? length : 0,
          range: start..<offset, followsBlank: followsBlank))
      followsBlank = false
    }
    for scalar in line.unicodeScalars {
      let next = Kind(scalar)
      let isUnit = length == 1 && tokens.last?.number != nil && run.last.map(isDateUnit) == true
      if next != kind || next == .mark || isUnit {
        finish()
        run = String.UnicodeScalarView()
        (kind, start, length) = (next, offset, 0)
        if next == .blank { followsBlank = true }
      }
      run.append(scalar)
      length += 1
      offset += UTF8.width(scalar)
    }
    finish()
    return tokens
  }

  private enum Kind {
    case blank, digits, letters, mark

    init(_ scalar: Unicode.Scalar) {
      if scalar.isBlank {
        self = .blank
      } else if ("0"..."9").contains(scalar) {
        self = .digits
      } else {
        self = scalar.properties.isAlphabetic ? .letters : .mark
      }
    }
  }

  /// The Korean and Chinese units of dates and times, which follow digits without a space.
  private static func isDateUnit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "년", "월", "일", "시", "분", "초", "年", "月", "日", "時", "时", "分": true
    default: false
    }
  }
}
