import ReaderModel

/// The colours of styles, for one background.
struct Theme: Equatable, Sendable {
  typealias Colour = ThemeChoice.Colour

  /// A background, and the colour of text on it in place of the ink's; nil leaves the ink.
  struct Shade: Equatable, Sendable {
    var ground: Colour
    var letter: Colour?
    /// The text of ordinary weight on it, which can't be the terminal's.
    var plain: Colour

    init(_ ground: Int, plain: Int) {
      (self.ground, self.plain) = (.index(ground), .index(plain))
    }

    /// A strong background with one colour of text.
    init(strong ground: Int, _ letter: Int) {
      (self.ground, self.plain) = (.index(ground), .index(letter))
      self.letter = plain
    }
  }

  /// What the terminal's own background and text are taken for, in pictures and in tests.
  var ground: RGB
  var text: RGB
  var isLight = false
  /// The colours of inks; without one, the terminal's own.
  var inks: [Style.Ink: Colour]
  /// The faint ink on a tint.
  var faintOnTint: Colour
  /// The backgrounds; a theme without them tells by attributes alone.
  var tints: [Style.Tint: Shade]
  /// The first sixteen colours in pictures.
  var sixteen: [RGB]
  /// The user's background; nil for the terminal's own.
  var painted: Colour?
}

extension Theme {
  /// The colours that a terminal can show.
  enum Depth: Equatable, Sendable {
    case none, eight, sixteen, many, full

    /// The depth of a terminal with so many colours.
    init(colours: Int) {
      self =
        switch colours {
        case ..<8: .none
        case ..<16: .eight
        case ..<256: .sixteen
        case ..<(1 << 24): .many
        default: .full
        }
    }
  }

  /// The look of a cell of that style.
  func look(of style: Style, depth: Depth) -> CellLook {
    guard depth != .none else { return .withoutColours(style) }
    guard depth == .many || depth == .full, !tints.isEmpty else {
      let few = tints.isEmpty ? self : isLight ? .sixteenOnLight : .sixteenOnDark
      return few.plainLook(of: style, depth: depth)
    }
    var look = CellLook()
    if style.isBold { look.attributes.insert(.bold) }
    let shade = tints[style.tint]
    look.ground = shade?.ground ?? painted
    let ink = shade != nil && style.ink == .faint ? faintOnTint : inks[style.ink]
    look.letter = shade?.letter ?? ink ?? shade?.plain
    if depth == .many {
      look.letter = look.letter?.among256
      look.ground = look.ground?.among256
    }
    return look
  }

  /// The look on a terminal with few colours, whose backgrounds are attributes.
  private func plainLook(of style: Style, depth: Depth) -> CellLook {
    var look = CellLook()
    look.attributes = CellLook.emphasis(style.tint)
    if style.isBold { look.attributes.insert(.bold) }
    if style.ink == .secondary || style.ink == .faint { look.attributes.insert(.dim) }
    // Fewer hues are readable on a light ground, so that attributes tell kinds there too.
    if isLight { look.attributes.formUnion(CellLook.withoutColours(style).attributes) }
    look.letter = inks[style.ink]
    if depth == .eight, case .index(let index)? = look.letter, (8..<16).contains(index) {
      look.letter = .index(index - 8)
      look.attributes.insert(.bold)
    }
    return look
  }

  /// The colour for pictures and tests.
  func rgb(_ colour: Colour?, else standard: RGB) -> RGB {
    switch colour {
    case nil, .standard: standard
    case .index(let index): index < 16 ? sixteen[max(0, index)] : RGB(xterm: index)
    case .rgb(let red, let green, let blue): RGB(red: red, green: green, blue: blue)
    }
  }

  /// The colours of a look in pictures: those of the letters, and of the cell if it is not the
  /// theme's.
  func shown(_ look: CellLook) -> (letter: RGB, ground: RGB?) {
    let letter = rgb(look.letter, else: text)
    guard look.attributes.contains(.reverse) else {
      return (letter, look.ground.map { rgb($0, else: ground) })
    }
    return (rgb(look.ground, else: ground), letter)
  }

  /// The theme with the user's colours.
  func overridden(by colours: [ThemeChoice.Part: Colour]) -> Theme {
    var theme = self
    for (part, colour) in colours {
      switch part {
      case .ground: theme.painted = colour == .standard ? nil : colour
      case .text: theme.inks[.plain] = colour == .standard ? nil : colour
      default:
        if let ink = Style.Ink(part) {
          theme.inks[ink] = colour
          if ink == .faint { theme.faintOnTint = colour }
        } else if let tint = Style.Tint(part) {
          theme.tints[tint]?.ground = colour
        }
      }
    }
    return theme
  }
}

extension Style.Ink {
  fileprivate init?(_ part: ThemeChoice.Part) {
    switch part {
    case .secondary: self = .secondary
    case .faint: self = .faint
    case .country: self = .country
    case .person: self = .person
    case .organisation: self = .organisation
    case .weapon: self = .weapon
    case .place: self = .place
    case .event: self = .event
    case .date: self = .date
    case .unread: self = .unread
    case .bookmark: self = .bookmark
    case .key: self = .key
    case .problem: self = .problem
    default: return nil
    }
  }
}

extension Style.Tint {
  fileprivate init?(_ part: ThemeChoice.Part) {
    switch part {
    case .selection: self = .selection
    case .otherSelection: self = .faintSelection
    case .mention: self = .mention
    case .currentMention: self = .currentMention
    case .match: self = .match
    case .currentMatch: self = .currentMatch
    case .chip: self = .chip
    case .selectedChip: self = .selectedChip
    case .panel: self = .panel
    default: return nil
    }
  }
}
