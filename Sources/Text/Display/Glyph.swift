/// What the terminal shows for one character of an article: harmless, and of a reliable width.
///
/// Control characters become their pictures (ESC is ␛), so that a hostile article can't control the
/// terminal. Characters that affect the layout (bidi overrides, joiners, zero-width spaces) are
/// removed. Clusters that terminals draw in different widths (flags, joined emoji) are reduced to
/// what all of them draw alike. Of a cluster of letters (กำ, क्षे) every letter is kept.
package struct Glyph: Equatable, Sendable {
  /// The scalars to print; empty if nothing is shown.
  package let text: String
  /// The columns of all ``cells``; at most ``columnLimit``, 0 if nothing is shown.
  package let width: Int

  /// The most combining marks to keep on a base; ncurses has no room for more in a cell.
  static let markLimit = 4

  /// The most columns of a cluster. Conjuncts of Indic scripts need six.
  static let columnLimit = 8

  /// The glyph of `character`. A line end, a tab or any other space is one space.
  package init(_ character: Character) {
    if let ascii = character.asciiValue {
      (text, width) = Self.ascii(ascii)
      return
    }
    var scalars = String.UnicodeScalarView()
    var columns = 0
    var marks = 0
    for scalar in character.unicodeScalars {
      guard let shown = Self.shown(scalar) else { continue }
      let own = DisplayWidth.of(shown)
      if own > 0 {
        if columns > 0 && !Self.isLetter(shown) || columns + own > Self.columnLimit { break }
        scalars.append(shown)
        columns += own
        marks = 0
      } else if marks < Self.markLimit {
        if columns == 0 {
          scalars.append(" ")
          columns = 1
        }
        scalars.append(shown)
        marks += 1
      }
    }
    text = String(scalars)
    width = columns
  }

  /// The cells that it takes, in order: a base with its marks in each, 1 or 2 columns wide.
  package var cells: [(text: String, width: Int)] {
    var cells: [(text: String, width: Int)] = []
    for scalar in text.unicodeScalars {
      let own = DisplayWidth.of(scalar)
      if own > 0 || cells.isEmpty {
        cells.append((String(scalar), max(1, own)))
      } else {
        cells[cells.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return cells
  }

  /// Whether it is a letter, or a vowel sign with a column of its own.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .spacingMark
  }

  private static func ascii(_ byte: UInt8) -> (String, Int) {
    switch byte {
    case 0x20...0x7E: (String(UnicodeScalar(byte)), 1)
    case 0x09, 0x0A, 0x0D: (" ", 1)
    case 0x7F: ("␡", 1)
    default: (String(UnicodeScalar(0x2400 + UInt32(byte)) ?? "�"), 1)
    }
  }

  /// The replacement for `scalar` in a cell; nil if it is removed.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if (0x1F1E6...0x1F1FF).contains(scalar.value) {
      return Unicode.Scalar(0x41 + scalar.value - 0x1F1E6)
    }
    let isModifier = (0x1F3FB...0x1F3FF).contains(scalar.value)
    return isModifier || isVariationSelector(scalar) ? nil : harmless(scalar)
  }

  /// The replacement for `scalar` in text that goes to a terminal; nil if it is removed.
  static func harmless(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x20..<0x7F: return scalar
    case 0x7F: return "␡"
    case 0x80..<0xA0: return "�"
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return scalar.value == 0x3000 ? scalar : " "
    // Signs above or around the digits behind them.
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: return scalar
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format, .surrogate: return nil
    case .nonspacingMark, .enclosingMark: return isSupplementarySelector(scalar) ? nil : scalar
    default: break
    }
    if DisplayWidth.isUnassigned(scalar) { return "�" }
    return isInvisible(scalar) ? nil : scalar
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
      || (0x180B...0x180F).contains(scalar.value) || scalar.value == 0x34F
  }

  private static func isSupplementarySelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Letters that print nothing: Hangul fillers.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
  }
}
