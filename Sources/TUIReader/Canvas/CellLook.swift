import ReaderModel

/// The colours and attributes of a cell.
struct CellLook: Hashable, Sendable {
  /// Attributes of letters.
  struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: Int

    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let underline = Attributes(rawValue: 4)
    static let reverse = Attributes(rawValue: 8)
    static let italic = Attributes(rawValue: 16)
  }

  /// The colour of the letters; nil is the terminal's own.
  var letter: ThemeChoice.Colour?
  /// The background; nil is the terminal's own.
  var ground: ThemeChoice.Colour?
  var attributes: Attributes = []

  /// Attributes in place of backgrounds, for terminals with few colours.
  static func emphasis(_ tint: Style.Tint) -> Attributes {
    switch tint {
    case .none, .panel: []
    case .selection, .currentMention, .currentMatch, .selectedChip: .reverse
    case .faintSelection: .bold
    case .mention, .match, .chip: .underline
    }
  }

  /// Attributes that distinguish kinds without colours: people underlined, countries bold, weapons
  /// both, places dim and underlined, dates dim, organisations in italics.
  static func withoutColours(_ style: Style) -> CellLook {
    var attributes = emphasis(style.tint)
    if style.isBold { attributes.insert(.bold) }
    switch style.ink {
    case .secondary, .faint, .date: attributes.insert(.dim)
    case .country, .bookmark, .unread, .key, .problem: attributes.insert(.bold)
    case .person: attributes.insert(.underline)
    case .weapon: attributes.formUnion([.bold, .underline])
    case .organisation: attributes.insert(.italic)
    case .event: attributes.formUnion([.italic, .bold])
    case .place: attributes.formUnion([.dim, .underline])
    case .plain: break
    }
    return CellLook(attributes: attributes)
  }
}
