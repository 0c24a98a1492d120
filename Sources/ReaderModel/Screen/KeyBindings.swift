/// The table of keys: what the reader does on a key and what its help says come from here alone.
package struct KeyBindings: Sendable {
  /// The rows, in the order of the help.
  package let rows: [KeyBinding]
  private let everywhere: [Key: Action]
  private let byFocus: [Focus: [Key: Action]]

  /// A table; a row for one focus goes before a row for all.
  package init(rows: [KeyBinding]) {
    self.rows = rows
    var everywhere: [Key: Action] = [:]
    var byFocus: [Focus: [Key: Action]] = [:]
    for row in rows {
      for key in row.keys {
        if let focus = row.focus {
          byFocus[focus, default: [:]][key] = row.action
        } else {
          everywhere[key] = row.action
        }
      }
    }
    self.everywhere = everywhere
    self.byFocus = byFocus
  }

  /// What `key` does while `focus` has the keys; nil when nothing.
  package func action(for key: Key, in focus: Focus) -> Action? {
    byFocus[focus]?[key] ?? everywhere[key]
  }

  /// The first key that does `action` while `focus` has the keys; nil when none does.
  package func key(for action: Action, in focus: Focus) -> Key? {
    rows.first { $0.action == action && ($0.focus == nil || $0.focus == focus) }?.keys.first
  }

  /// The keys of the product's contract.
  package static let standard = KeyBindings(
    rows: moving + panes + filtering + marking + text + program)

  private static let moving: [KeyBinding] = [
    KeyBinding([.character("j"), .down], .moveDown, .move, "one line down"),
    KeyBinding([.character("k"), .up], .moveUp, .move, "one line up"),
    KeyBinding([.control("d")], .halfPageDown, .move, "half a page down"),
    KeyBinding([.control("u")], .halfPageUp, .move, "half a page up"),
    KeyBinding([.pageDown, .character(" ")], .pageDown, .move, "a page down"),
    KeyBinding([.pageUp], .pageUp, .move, "a page up"),
    KeyBinding([.character("g"), .home], .moveToTop, .move, "to the top"),
    KeyBinding([.character("G"), .end], .moveToBottom, .move, "to the end"),
    KeyBinding(
      [.enter], .activate, .move, "list: read the article · entities and facets: filter by it"),
  ]

  private static let panes: [KeyBinding] = [
    KeyBinding([.tab], .focusNext, .panes, "next pane"),
    KeyBinding([.backTab], .focusPrevious, .panes, "previous pane"),
    KeyBinding([.character("l"), .right], .focusRight, .panes, "pane to the right"),
    KeyBinding([.character("h"), .left], .focusLeft, .panes, "pane to the left"),
    KeyBinding([.character("Z")], .zoom, .panes, "this pane alone, and back"),
    KeyBinding(
      [.character("f")], .toggleFacets, .panes,
      "entities of the article or facets of the whole result"),
  ]

  private static let filtering: [KeyBinding] = [
    KeyBinding(
      [.character("c")], .pick(.country), .filter, "pick a country (- before it excludes)"),
    KeyBinding([.character("p")], .pick(.person), .filter, "pick a person"),
    KeyBinding([.character("o")], .pick(.organisation), .filter, "pick an organisation"),
    KeyBinding([.character("w")], .pick(.weapon), .filter, "pick a weapon"),
    KeyBinding(
      [.character("/")], .search, .filter,
      "list: search the archive · text: find in it · entities: narrow"),
    KeyBinding(
      [.character("x"), .enter, .backspace], .removeSelectedFilter, in: .chips, .filter,
      "on a chip (Shift-Tab goes there): take that filter away"),
    KeyBinding([.character("x")], .removeLastFilter, .filter, "take the last filter away"),
    KeyBinding([.character("X")], .removeAllFilters, .filter, "take all filters away"),
    KeyBinding([.character("s")], .changeOrder, .filter, "newest, oldest, relevance, source first"),
  ]

  private static let marking: [KeyBinding] = [
    KeyBinding(
      [.character("b")], .toggleBookmark, .marks, "bookmark, on and off"),
    KeyBinding([.character("B")], .onlyBookmarked, .marks, "only the bookmarked, or all"),
    KeyBinding([.character("u")], .toggleRead, .marks, "read or unread"),
    KeyBinding([.character("U")], .onlyUnread, .marks, "only the unread, or all"),
    KeyBinding([.character("z")], .undo, .marks, "undo the last mark, merge or split"),
    KeyBinding([.control("r")], .redo, .marks, "redo it"),
  ]

  private static let text: [KeyBinding] = [
    KeyBinding(
      [.character("]")], .nextMention, .text, "next mention of the selected entity"),
    KeyBinding([.character("[")], .previousMention, .text, "previous mention"),
    KeyBinding(
      [.character("i")], .inspect, .text, "why this mention is there; merge, split, never this"),
    KeyBinding([.character("n")], .findNext, .text, "next match of the text search"),
    KeyBinding([.character("N")], .findPrevious, .text, "previous match"),
    KeyBinding([.character("y")], .copyLink, .text, "copy the article's link"),
    KeyBinding([.character("O")], .openLink, .text, "open the link with $BROWSER"),
  ]

  private static let program: [KeyBinding] = [
    KeyBinding([.character("?")], .help, .program, "this help; type to search it"),
    KeyBinding([.character(":")], .commandLine, .program, "command line; Tab completes"),
    KeyBinding([.control("l")], .redraw, .program, "draw again and look for new articles"),
    KeyBinding([.control("z")], .suspend, .program, "suspend"),
    KeyBinding([.escape], .cancel, .program, "cancel"),
    KeyBinding([.character("q")], .back, .program, "back; in the list, quit"),
    KeyBinding([.character("Q"), .control("c")], .quit, .program, "quit"),
  ]
}
