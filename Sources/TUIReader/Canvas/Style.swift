/// How a cell looks, by meaning: the terminal decides what colour a meaning has.
struct Style: Hashable, Sendable {
  /// What the letters mean.
  enum Ink: Hashable, Sendable {
    case plain, secondary, faint
    case country, person, organisation, weapon, place, event, date
    case unread, bookmark, key, problem
  }

  /// What the ground means.
  enum Tint: Hashable, Sendable {
    case none
    /// The selected row of the pane with the focus, and of the others.
    case selection, faintSelection
    /// A mention of the selected entity, and the one walked to.
    case mention, currentMention
    /// What was searched for in the text, and the match walked to.
    case match, currentMatch
    case chip, selectedChip
    /// The ground of a window over the panes.
    case panel
  }

  var ink = Ink.plain
  var tint = Tint.none
  var isBold = false

  static let plain = Style()
  static let secondary = Style(ink: .secondary)
  static let strong = Style(isBold: true)
}
