/// What the terminal shows for one character of an article: harmless, and of a reliable width.
///
/// Control characters become their pictures (ESC is ␛), so that a hostile article can't control the
/// terminal. Characters that affect the layout (bidi overrides, joiners, zero-width spaces) are
/// removed. Clusters that terminals draw in different widths (flags, joined emoji) are reduced to
/// what all of them draw alike.
package struct Glyph: Equatable, Sendable {
  /// The scalars to print; empty if nothing is shown.
  package let text: String
  /// 0, 1 or 2 columns (a flag gives its two letters, 2 columns).
  package let width: Int

  /// The most combining marks to keep on a base.
  static let markLimit = 2

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
        let isLetterOfFlag = (0x1F1E6...0x1F1FF).contains(scalar.value)
        if columns > 0 && !isLetterOfFlag { break }
        scalars.append(shown)
        columns += own
        if columns >= 2 && isLetterOfFlag { break }
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

  private static func ascii(_ byte: UInt8) -> (String, Int) {
    switch byte {
    case 0x20...0x7E: (String(UnicodeScalar(byte)), 1)
    case 0x09, 0x0A, 0x0D: (" ", 1)
    case 0x7F: ("␡", 1)
    default: (String(UnicodeScalar(0x2400 + UInt32(byte)) ?? "�"), 1)
    }
  }

  /// The replacement for `scalar`; nil if it is removed.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: return " "
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value)
    case 0x20..<0x7F: return scalar
    case 0x7F: return "␡"
    case 0x80..<0xA0: return "�"
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      return scalar.value == 0x3000 ? scalar : " "
    case 0x1F1E6...0x1F1FF: return Unicode.Scalar(0x41 + scalar.value - 0x1F1E6)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format, .surrogate: return nil
    case .nonspacingMark, .enclosingMark: return isVariationSelector(scalar) ? nil : scalar
    default: break
    }
    if DisplayWidth.isUnassigned(scalar) { return "�" }
    let isModifier = (0x1F3FB...0x1F3FF).contains(scalar.value)
    return isModifier ? nil : isInvisible(scalar) ? nil : scalar
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
      || (0x180B...0x180F).contains(scalar.value) || scalar.value == 0x34F
  }

  /// Letters that print nothing: Hangul fillers.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    [0x115F, 0x1160, 0x3164, 0xFFA0].contains(scalar.value)
  }
}
