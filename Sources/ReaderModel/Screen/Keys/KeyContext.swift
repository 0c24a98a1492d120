/// Where a key means something: a pane, a window, a line, or several of them.
package enum KeyContext: String, Hashable, Sendable, CaseIterable {
  case everywhere
  /// Every pane.
  case panes
  case list, text, entities, chips
  /// The page of an empty archive.
  case welcome
  /// Every window and line.
  case windows
  /// Every line that is being typed.
  case line
  case search, find, narrow, command
  case picker
  /// The picker of a name to merge with.
  case merge
  case inspection
  /// The name that a mention is split off under.
  case naming
  case help
  /// The help before anything is typed.
  case helpPage = "help-page"

  /// Where a key that has the focus here is looked up, the nearest first.
  package var chain: [KeyContext] {
    switch self {
    case .everywhere: [.everywhere]
    case .panes, .windows: [self, .everywhere]
    case .list, .text, .entities, .chips, .welcome: [self, .panes, .everywhere]
    case .line: [.line, .windows, .everywhere]
    case .search, .find, .narrow, .command, .picker, .naming, .help:
      [self, .line, .windows, .everywhere]
    case .merge: [self] + KeyContext.picker.chain
    case .helpPage: [self] + KeyContext.help.chain
    case .inspection: [self, .windows, .everywhere]
    }
  }

  /// Whether a letter goes into a line here, so that none can be a key.
  package var takesLetters: Bool {
    switch self {
    case .everywhere, .windows, .line, .search, .find, .narrow, .command, .picker, .merge, .naming,
      .help:
      true
    case .panes, .list, .text, .entities, .chips, .welcome, .inspection, .helpPage: false
    }
  }

  /// Whether panes have the keys here, so that what is bound can also be typed as a command.
  package var isPane: Bool {
    switch self {
    case .everywhere, .panes, .list, .text, .entities, .chips, .welcome: true
    case .windows, .line, .search, .find, .narrow, .command, .picker, .merge, .inspection, .naming,
      .help, .helpPage:
      false
    }
  }

  /// How help and documents call it.
  package var title: String {
    switch self {
    case .everywhere: "everywhere"
    case .panes: "every pane"
    case .list: "list"
    case .text: "text"
    case .entities: "entities and facets"
    case .chips: "chips"
    case .welcome: "an empty archive"
    case .windows: "every window and line"
    case .line: "every line"
    case .search: "search"
    case .find: "find in the text"
    case .narrow: "narrow"
    case .command: "command line"
    case .picker: "picker"
    case .merge: "picker of a name to merge with"
    case .inspection: "inspection"
    case .naming: "name of the other one"
    case .help: "help"
    case .helpPage: "help, before anything is typed"
    }
  }
}

extension Focus {
  /// Where the keys of the pane stand in the table.
  package var context: KeyContext {
    switch self {
    case .list: .list
    case .text: .text
    case .entities: .entities
    case .chips: .chips
    }
  }
}
