import CNcurses
import ReaderModel

/// Maps styles to attributes and colour pairs of ncurses.
final class CursesInks {
  /// The arguments for `setcchar`.
  struct Look {
    var attributes: attr_t
    var pair: Int32
  }

  /// The letters' colour and the background as ncurses numbers them; -1 is the terminal's own.
  private struct Pair: Hashable {
    var letter: Int32
    var ground: Int32
  }

  /// The colours of the styles.
  var theme: Theme {
    didSet { if theme != oldValue { looks = [:] } }
  }
  private let depth: Theme.Depth
  private var looks: [Style: Look] = [:]
  private var pairs: [Pair: Int32] = [:]

  /// Starts colours, unless `isMonochrome` or the terminal has none.
  init(theme: Theme, isMonochrome: Bool) {
    self.theme = theme
    guard !isMonochrome, has_colors() else {
      depth = .none
      return
    }
    start_color()
    use_default_colors()
    depth = Theme.Depth(colours: Int(tui_colours()))
  }

  /// The look of a style.
  func look(of style: Style) -> Look {
    if let known = looks[style] { return known }
    let look = made(theme.look(of: style, depth: depth))
    looks[style] = look
    return look
  }

  private func made(_ look: CellLook) -> Look {
    let names: [(CellLook.Attributes, attr_t)] = [
      (.bold, TUI_BOLD), (.dim, TUI_DIM), (.underline, TUI_UNDERLINE), (.reverse, TUI_REVERSE),
      (.italic, TUI_ITALIC),
    ]
    let attributes = names.filter { look.attributes.contains($0.0) }.reduce(0) { $0 | $1.1 }
    return Look(
      attributes: attributes,
      pair: pair(Pair(letter: number(look.letter), ground: number(look.ground))))
  }

  private func pair(_ colours: Pair) -> Int32 {
    if let known = pairs[colours] { return known }
    guard colours.letter >= 0 || colours.ground >= 0 else { return 0 }
    let number = Int32(pairs.count + 1)
    guard number < tui_colour_pairs() else { return 0 }
    init_extended_pair(number, colours.letter, colours.ground)
    pairs[colours] = number
    return number
  }

  /// The number of a colour; on a terminal with direct colours, those from 8 on are amounts of red,
  /// green and blue.
  private func number(_ colour: ThemeChoice.Colour?) -> Int32 {
    switch colour {
    case nil, .standard: return -1
    case .index(let index) where depth != .full || index < 8: return Int32(index)
    case let colour?:
      let shown = theme.rgb(colour, else: theme.text)
      return Int32(max(8, shown.red << 16 | shown.green << 8 | shown.blue))
    }
  }
}
