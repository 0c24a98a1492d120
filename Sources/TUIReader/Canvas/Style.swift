/// The look of a cell, by meaning; ``Theme`` maps meanings to colours.
struct Style: Hashable, Sendable {
  /// The meaning of the text colour.
  enum Ink: Hashable, Sendable {
    case plain, secondary, faint
    case country, person, organisation, weapon, place, event, date
    case unread, bookmark, key, problem
  }

  /// The meaning of the background.
  enum Tint: Hashable, Sendable {
    case none
    /// The selected row of the pane with the focus, and of the others.
    case selection, faintSelection
    /// A mention of the selected entity, and the current one.
    case mention, currentMention
    /// A match of the text search, and the current one.
    case match, currentMatch
    case chip, selectedChip
    /// The background of a window over the panes.
    case panel
  }

  var ink = Ink.plain
  var tint = Tint.none
  var isBold = false

  static let plain = Style()
  static let secondary = Style(ink: .secondary)
  static let strong = Style(isBold: true)
}
