import ReaderModel
import Testing

@testable import TUIReader

/// The contrasts of the themes, and what becomes of them on terminals with few colours.
@Suite struct ThemeTests {
  private static let themes: [(String, Theme)] = [
    ("dark", .dark), ("light", .light), ("high-contrast", .highContrast),
    ("16 on dark", .sixteenOnDark), ("16 on light", .sixteenOnLight),
  ]
  private static let inks: [Style.Ink] = [
    .plain, .secondary, .country, .person, .organisation, .weapon, .place, .event, .date, .unread,
    .bookmark, .key, .problem,
  ]
  private static let tints: [Style.Tint] = [
    .none, .selection, .faintSelection, .mention, .currentMention, .match, .currentMatch, .chip,
    .selectedChip, .panel,
  ]

  private func contrast(_ style: Style, _ theme: Theme, _ depth: Theme.Depth) -> Double {
    let (letter, ground) = theme.shown(theme.look(of: style, depth: depth))
    return letter.contrast(with: ground ?? theme.ground)
  }

  /// Letters have 4.5:1 on every background that they can stand on, lines and bars 3:1.
  @Test(arguments: themes.map(\.0), [Theme.Depth.many, .full])
  func everyContrastSuffices(name: String, depth: Theme.Depth) throws {
    let theme = try #require(Self.themes.first { $0.0 == name }).1
    for tint in Self.tints {
      for ink in Self.inks {
        let contrast = contrast(Style(ink: ink, tint: tint), theme, depth)
        #expect(contrast >= 4.5, "\(name): \(ink) on \(tint) has \(contrast)")
      }
      let marks = contrast(Style(ink: .faint, tint: tint), theme, depth)
      #expect(marks >= 3, "\(name): lines on \(tint) have \(marks)")
    }
  }

  /// The grounds of other themes that people use; lines between panes may be fainter there.
  @Test(arguments: [(0x000000, true), (0x282c34, true), (0x002b36, true), (0xfdf6e3, false)])
  func textIsReadableOnUsualGrounds(ground: Int, isDark: Bool) {
    var theme = isDark ? Theme.dark : .light
    theme.ground = RGB(ground)
    for ink in Self.inks {
      #expect(contrast(Style(ink: ink), theme, .many) >= 4.5, "\(ink) on \(theme.ground.hex)")
    }
  }

  /// Backgrounds differ from the terminal's, and strong ones from all others.
  @Test(arguments: [Theme.dark, .light, .highContrast])
  func backgroundsAreSeen(theme: Theme) {
    let grounds = Self.tints.dropFirst().compactMap { theme.tints[$0]?.ground }
    #expect(grounds.count == Self.tints.count - 1)
    for ground in grounds { #expect(theme.rgb(ground, else: theme.ground) != theme.ground) }
    let strong: [Style.Tint] = [.mention, .currentMention, .match, .currentMatch]
    #expect(Set(strong.compactMap { theme.tints[$0]?.ground }).count == strong.count)
  }

  /// Selected, searched and mentioned text tells apart on every terminal, on light grounds too.
  @Test(arguments: [Theme.dark, .light, .highContrast, .sixteenOnDark, .sixteenOnLight])
  func whatIsMarkedTellsApartWithFewColours(theme: Theme) {
    for depth in [Theme.Depth.none, .eight, .sixteen, .many, .full] {
      let plain = theme.look(of: .plain, depth: depth)
      for tint in Self.tints where tint != .none && tint != .panel {
        #expect(theme.look(of: Style(tint: tint), depth: depth) != plain, "\(tint) at \(depth)")
      }
      for kind in Kind.entities where kind.ink != .plain {
        #expect(theme.look(of: Style(ink: kind.ink), depth: depth) != plain, "\(kind) at \(depth)")
      }
    }
  }

  @Test func fewColoursAreThoseOfTheTerminal() {
    for theme in [Theme.dark, .light, .highContrast, .sixteenOnDark, .sixteenOnLight] {
      for (depth, most) in [(Theme.Depth.eight, 8), (.sixteen, 16)] {
        for ink in Self.inks {
          let look = theme.look(of: Style(ink: ink, tint: .selection), depth: depth)
          guard case .index(let index)? = look.letter else { continue }
          #expect(index < most)
          #expect(look.ground == nil)
        }
      }
      #expect(theme.look(of: Style(ink: .person), depth: .none).letter == nil)
    }
  }

  @Test func theUserMayChangeSingleColours() {
    var choice = ThemeChoice()
    choice.name = .light
    choice.colours = [.person: .rgb(1, 2, 3), .selection: .index(17), .ground: .index(230)]
    let theme = Theme(choice, isGroundLight: false)
    let look = theme.look(of: Style(ink: .person, tint: .selection), depth: .full)
    #expect(look.letter == .rgb(1, 2, 3) && look.ground == .index(17))
    #expect(theme.look(of: Style(ink: .person), depth: .many).letter == .index(16))
    #expect(theme.look(of: .plain, depth: .full).ground == .index(230))
    #expect(theme.inks[.country] == Theme.light.inks[.country])
  }

  @Test(arguments: [
    ("11;rgb:ffff/ffff/ffff", true), ("11;rgb:fdfd/f6f6/e3e3", true), ("11;rgb:0/0/0", false),
    ("11;rgb:1e/1e/2e", false), ("11;rgba:ffff/ffff/ffff/ffff", true), ("10;rgb:ff/ff/ff", nil),
    ("11;rgb:ff/ff", nil), ("11;rgb:fffff/0/0", nil), ("11;rgb:xx/0/0", nil), ("", nil),
    ("11;?", nil),
  ])
  func theTerminalsAnswerNamesItsGround(answer: String, isLight: Bool?) {
    #expect(TerminalGround.isLight(answer: answer) == isLight)
  }

  @Test func theVariableIsAFirstGuess() {
    for (value, isLight) in [
      ("15;0", false), ("0;15", true), ("0;default;15", true), ("15;default", false), ("", false),
      ("0;7", true), ("7;8", false), (nil, false),
    ] as [(String?, Bool)] {
      #expect(TerminalGround.isLight(variable: value) == isLight)
    }
  }

  @Test func picturesHaveTheColoursOfTheTheme() {
    let canvas = ScreenView(state: Desk().state).drawn()
    #expect(canvas.svg(.light).contains("fill=\"#ffffff\"/>"))
    #expect(canvas.svg(.dark).contains("fill=\"#1d1f21\"/>"))
    #expect(canvas.svg(.light) != canvas.svg(.dark))
    #expect(canvas.svg(.sixteenOnDark).contains("fill=\"#000000\""))
  }
}
