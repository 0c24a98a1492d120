/// The colours of styles.
///
/// Hues are the terminal's own 16 colours, so that they suit its theme, light or dark; greys and
/// backgrounds are from the 256, each with a readable text colour.
enum Palette {
  /// Indices into xterm's 256 colours; nil is the terminal's default.
  struct Colours: Hashable, Sendable {
    var letter: Int?
    var ground: Int?
  }

  /// The colours of `style` on a terminal with `available` colours.
  static func colours(of style: Style, available: Int) -> Colours {
    let hasMany = available >= 256
    let ground = hasMany ? self.ground(of: style.tint) : nil
    let letter = letterOverride(style.tint) ?? (hasMany ? many(style.ink) : few(style.ink))
    let isOnDark = ground != nil && letter == nil
    return Colours(letter: isOnDark ? 255 : letter, ground: ground)
  }

  private static func ground(of tint: Style.Tint) -> Int? {
    switch tint {
    case .none: nil
    case .selection: 237
    case .faintSelection: 235
    case .mention: 58
    case .currentMention: 136
    case .match: 24
    case .currentMatch: 31
    case .chip: 238
    case .selectedChip: 244
    case .panel: 235
    }
  }

  /// The text colour for strong backgrounds, which replaces the ink.
  private static func letterOverride(_ tint: Style.Tint) -> Int? {
    switch tint {
    case .currentMention, .selectedChip: 16
    case .match, .currentMatch: 231
    default: nil
    }
  }

  private static func many(_ ink: Style.Ink) -> Int? {
    switch ink {
    case .secondary: 245
    case .faint: 240
    default: few(ink)
    }
  }

  private static func few(_ ink: Style.Ink) -> Int? {
    switch ink {
    case .plain, .secondary, .faint: nil
    case .country, .bookmark, .key: 3
    case .person: 6
    case .organisation: 5
    case .weapon, .problem: 1
    case .place: 2
    case .event: 13
    case .date, .unread: 4
    }
  }

  /// xterm's 256 colours as `#rrggbb`, for pictures. The first 16 are from a theme.
  static func hex(_ index: Int) -> String {
    let theme = [
      "1d1f21", "cc6666", "8fbf6f", "d7ba7d", "6fa8dc", "b294bb", "70b5b0", "c5c8c6", "666a6e",
      "ff7f7f", "b5e890", "ffe39f", "8fc1ff", "dcb8e8", "98e2dc", "ffffff",
    ]
    if index < 16 { return "#" + theme[max(0, index)] }
    if index >= 232 { return "#" + String(repeating: byte(8 + (index - 232) * 10), count: 3) }
    let value = index - 16
    let steps = [0, 95, 135, 175, 215, 255]
    return "#" + [value / 36, value / 6 % 6, value % 6].map { byte(steps[$0]) }.joined()
  }

  private static func byte(_ value: Int) -> String {
    let digits = String(value, radix: 16)
    return digits.count < 2 ? "0" + digits : digits
  }
}
