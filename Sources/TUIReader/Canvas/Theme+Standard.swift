import ReaderModel

/// The themes that the program brings.
///
/// Numbers are indices into xterm's 256 colours, which are the same in every terminal from 16 on. A
/// test computes the contrast of each with every background that it can stand on.
extension Theme {
  /// The theme of that name; `auto` follows the terminal.
  static func named(_ name: ThemeChoice.Name, isGroundLight: Bool) -> Theme {
    switch name {
    case .automatic: isGroundLight ? .light : .dark
    case .dark: .dark
    case .light: .light
    case .highContrast: .highContrast
    case .sixteen: isGroundLight ? .sixteenOnLight : .sixteenOnDark
    }
  }

  /// The theme that was chosen, with its user's colours.
  init(_ choice: ThemeChoice, isGroundLight: Bool) {
    self = .named(choice.name, isGroundLight: isGroundLight).overridden(by: choice.colours)
  }

  static let dark = Theme(
    ground: RGB(0x1d1f21), text: RGB(0xc5c8c6),
    inks: [
      .secondary: .index(248), .faint: .index(242),
      .country: .index(179), .person: .index(80), .organisation: .index(183),
      .weapon: .index(210), .place: .index(114), .event: .index(218), .date: .index(111),
      .unread: .index(111), .bookmark: .index(221), .key: .index(179), .problem: .index(210),
    ],
    faintOnTint: .index(245),
    tints: [
      .selection: Shade(237, plain: 255), .faintSelection: Shade(235, plain: 255),
      .mention: Shade(strong: 58, 230), .currentMention: Shade(strong: 178, 16),
      .match: Shade(strong: 24, 231), .currentMatch: Shade(strong: 117, 16),
      .chip: Shade(236, plain: 255), .selectedChip: Shade(strong: 250, 16),
      .panel: Shade(235, plain: 255),
    ],
    sixteen: calm)

  static let light = Theme(
    ground: RGB(0xffffff), text: RGB(0x1d1f21), isLight: true,
    inks: [
      .secondary: .index(240), .faint: .index(245),
      .country: .index(94), .person: .index(24), .organisation: .index(91),
      .weapon: .index(124), .place: .index(22), .event: .index(126), .date: .index(25),
      .unread: .index(25), .bookmark: .index(94), .key: .index(94), .problem: .index(124),
    ],
    faintOnTint: .index(243),
    tints: [
      .selection: Shade(254, plain: 16), .faintSelection: Shade(255, plain: 16),
      .mention: Shade(strong: 228, 16), .currentMention: Shade(strong: 220, 16),
      .match: Shade(strong: 153, 16), .currentMatch: Shade(strong: 25, 231),
      .chip: Shade(254, plain: 16), .selectedChip: Shade(strong: 240, 231),
      .panel: Shade(255, plain: 16),
    ],
    sixteen: xterm)

  /// Stands on black, whatever the terminal's own background is.
  static let highContrast = Theme(
    ground: RGB(0x000000), text: RGB(0xffffff),
    inks: [
      .plain: .index(231), .secondary: .index(252), .faint: .index(247),
      .country: .index(228), .person: .index(123), .organisation: .index(219),
      .weapon: .index(217), .place: .index(157), .event: .index(225), .date: .index(153),
      .unread: .index(153), .bookmark: .index(226), .key: .index(226), .problem: .index(217),
    ],
    faintOnTint: .index(247),
    tints: [
      .selection: Shade(238, plain: 231), .faintSelection: Shade(236, plain: 231),
      .mention: Shade(strong: 58, 231), .currentMention: Shade(strong: 226, 16),
      .match: Shade(strong: 24, 231), .currentMatch: Shade(strong: 159, 16),
      .chip: Shade(238, plain: 231), .selectedChip: Shade(strong: 231, 16),
      .panel: Shade(234, plain: 231),
    ],
    sixteen: xterm, painted: .index(16))

  /// The terminal's own sixteen colours, and attributes for backgrounds.
  static let sixteenOnDark = Theme(
    ground: RGB(0x000000), text: RGB(0xe5e5e5),
    inks: [
      .country: .index(3), .person: .index(6), .organisation: .index(13), .weapon: .index(9),
      .place: .index(2), .event: .index(10), .date: .index(14), .unread: .index(14),
      .bookmark: .index(11), .key: .index(3), .problem: .index(9),
    ],
    faintOnTint: .standard, tints: [:], sixteen: xterm)

  /// The few of them that are readable on a light ground.
  static let sixteenOnLight = Theme(
    ground: RGB(0xffffff), text: RGB(0x000000), isLight: true,
    inks: [
      .person: .index(4), .organisation: .index(5), .weapon: .index(1), .event: .index(5),
      .date: .index(4), .unread: .index(4), .bookmark: .index(1), .key: .index(4),
      .problem: .index(1),
    ],
    faintOnTint: .standard, tints: [:], sixteen: xterm)

  /// The first sixteen colours of the README's pictures.
  private static let calm = [
    0x1d1f21, 0xcc6666, 0x8fbf6f, 0xd7ba7d, 0x6fa8dc, 0xb294bb, 0x70b5b0, 0xc5c8c6, 0x666a6e,
    0xff7f7f, 0xb5e890, 0xffe39f, 0x8fc1ff, 0xdcb8e8, 0x98e2dc, 0xffffff,
  ].map { RGB($0) }

  /// Those of xterm.
  private static let xterm = [
    0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f,
    0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
  ].map { RGB($0) }
}
