import ReaderModel

/// Finds out whether the terminal's background is light.
enum TerminalGround {
  /// Asks for the background (XTerm, OSC 11); the answer has the same number.
  static let question = "\u{1B}]11;?\u{07}"

  /// Whether an answer, `11;rgb:ffff/ffff/ffff`, names a light colour; nil if it is none.
  static func isLight(answer: String) -> Bool? {
    guard answer.hasPrefix("11;rgb") else { return nil }
    let parts = answer.drop { $0 != ":" }.dropFirst().split(separator: "/")
    let amounts = parts.prefix(3).compactMap { part -> Int? in
      guard (1...4).contains(part.count), let number = Int(part, radix: 16) else { return nil }
      return number * 255 / ((1 << (4 * part.count)) - 1)
    }
    guard amounts.count == 3 else { return nil }
    return isLight(RGB(red: amounts[0], green: amounts[1], blue: amounts[2]))
  }

  /// Whether COLORFGBG, `15;0` or `0;default;15`, names a light background; false if it is unset.
  static func isLight(variable: String?) -> Bool {
    guard let last = variable?.split(separator: ";").last, let index = Int(last) else {
      return false
    }
    return index == 7 || (9...15).contains(index)
  }

  /// Whether black is easier to read on it than white.
  private static func isLight(_ colour: RGB) -> Bool { colour.luminance > 0.18 }
}
