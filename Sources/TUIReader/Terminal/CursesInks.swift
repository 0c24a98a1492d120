import CNcurses

/// Maps styles to attributes and colour pairs of ncurses.
final class CursesInks {
  /// The arguments for `setcchar`.
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  private let colours: Int
  private var looks: [Style: Look] = [:]
  private var pairs: [Palette.Colours: Int32] = [:]

  /// Starts colours, unless `isMonochrome` or the terminal has none.
  init(isMonochrome: Bool) {
    guard !isMonochrome, has_colors() else {
      colours = 0
      return
    }
    start_color()
    use_default_colors()
    colours = Int(tui_colours())
  }

  /// The look of a style.
  func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let look = made(style)
    looks[style] = look
    return look
  }

  private func made(_ style: Style) -> Look {
    guard colours >= 8 else { return Look(attributes: monochrome(style), pair: 0) }
    var attributes = style.isBold ? TUI_BOLD : 0
    if colours < 256 {
      if style.ink == .secondary || style.ink == .faint { attributes |= TUI_DIM }
      attributes |= emphasis(style.tint)
    }
    return Look(
      attributes: attributes, pair: pair(Palette.colours(of: style, available: colours)))
  }

  private func pair(_ colours: Palette.Colours) -> Int32 {
    if let known = pairs[colours] { return known }
    guard colours.letter != nil || colours.ground != nil else { return 0 }
    let number = Int16(pairs.count + 1)
    guard number < tui_colour_pairs() else { return 0 }
    init_pair(number, Int16(colours.letter ?? -1), Int16(colours.ground ?? -1))
    pairs[colours] = Int32(number)
    return Int32(number)
  }

  /// Attributes in place of backgrounds, for terminals with few colours.
  private func emphasis(_ tint: Style.Tint) -> attr_t {
    switch tint {
    case .none, .panel: 0
    case .selection, .currentMention, .currentMatch, .selectedChip: TUI_REVERSE
    case .faintSelection: TUI_BOLD
    case .mention, .match, .chip: TUI_UNDERLINE
    }
  }

  /// Attributes that distinguish kinds without colours: people underlined, countries bold, weapons
  /// both, places dim and underlined, dates dim, organisations in italics.
  private func monochrome(_ style: Style) -> attr_t {
    var attributes = emphasis(style.tint)
    if style.isBold { attributes |= TUI_BOLD }
    switch style.ink {
    case .secondary, .faint: attributes |= TUI_DIM
    case .country, .bookmark, .unread, .key, .problem: attributes |= TUI_BOLD
    case .person: attributes |= TUI_UNDERLINE
    case .weapon: attributes |= TUI_BOLD | TUI_UNDERLINE
    case .organisation: attributes |= TUI_ITALIC
    case .event: attributes |= TUI_ITALIC | TUI_BOLD
    case .place: attributes |= TUI_DIM | TUI_UNDERLINE
    case .date: attributes |= TUI_DIM
    case .plain: break
    }
    return attributes
  }
}
