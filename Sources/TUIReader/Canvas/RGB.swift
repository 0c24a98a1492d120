import Foundation
import ReaderModel

/// A colour as amounts of red, green and blue, 0 to 255.
struct RGB: Hashable, Sendable {
  var red: Int
  var green: Int
  var blue: Int

  init(red: Int, green: Int, blue: Int) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour as a number: `0x1d1f21`.
  init(_ number: Int) {
    self.init(red: number >> 16 & 0xFF, green: number >> 8 & 0xFF, blue: number & 0xFF)
  }

  /// One of xterm's 256 colours, from 16 on: a cube of six levels, then greys.
  init(xterm index: Int) {
    if index >= 232 {
      let grey = 8 + (min(index, 255) - 232) * 10
      self.init(red: grey, green: grey, blue: grey)
      return
    }
    let place = max(0, index - 16)
    self.init(
      red: Self.levels[place / 36], green: Self.levels[place / 6 % 6],
      blue: Self.levels[place % 6])
  }

  private static let levels = [0, 95, 135, 175, 215, 255]

  /// `#rrggbb`.
  var hex: String { ThemeChoice.Colour.rgb(red, green, blue).text }

  /// The relative luminance, 0 to 1 (WCAG 2.2).
  var luminance: Double {
    let linear = [red, green, blue].map { byte in
      let share = Double(byte) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast with another colour, 1 to 21 (WCAG 2.2).
  func contrast(with other: RGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// The index of the nearest of xterm's colours from 16 on.
  var nearestOf256: Int {
    let distances = (16..<256).map { index -> (distance: Int, index: Int) in
      let other = RGB(xterm: index)
      let steps = [red - other.red, green - other.green, blue - other.blue]
      return (steps.reduce(0) { $0 + $1 * $1 }, index)
    }
    return distances.min { $0 < $1 }?.index ?? 16
  }
}

extension ThemeChoice.Colour {
  /// The colour on a terminal with 256.
  var among256: ThemeChoice.Colour {
    guard case .rgb(let red, let green, let blue) = self else { return self }
    return .index(RGB(red: red, green: green, blue: blue).nearestOf256)
  }
}
