/// A row of the table of actions: command name, keys, context and help.
package struct KeyBinding: Sendable {
  /// The heading in the help.
  package enum Group: String, Sendable, CaseIterable {
    case move = "Move"
    case panes = "Panes"
    case filter = "Filter and search"
    case marks = "Marks"
    case text = "In the text"
    case insight = "Who did what"
    case lines = "While a line is typed"
    case windows = "In a window"
    case program = "Program"
  }

  /// The argument after the name of a command.
  package enum Argument: String, Sendable {
    case none = ""
    case query = "QUERY"
    case tags = "TAG, -TAG"
    case text = "TEXT"
    case file = "FILE"
    case order = "newest|oldest|relevance|source"
    case setting = "SETTING VALUE"
  }

  /// The name, as typed after `:` and as used in the configuration.
  package let name: String
  /// The argument after the name.
  package let argument: Argument
  /// The action of the keys; for a command with an argument, the action without it.
  package let action: Action
  /// The keys, the main one first; empty if it can only be typed.
  package internal(set) var keys: [Key]
  /// Where the keys apply.
  package let context: KeyContext
  /// The help's heading.
  package let group: Group
  /// One line for the help.
  package let help: Phrase

  init(
    _ name: String, taking argument: Argument = .none, _ action: Action, _ keys: [Key],
    in context: KeyContext = .panes, _ group: Group, _ help: Phrase
  ) {
    self.name = name
    self.argument = argument
    self.action = action
    self.keys = keys
    self.context = context
    self.group = group
    self.help = help
  }

  /// The name with its argument, as shown in help: `:sort newest|oldest|…`.
  package var typed: String {
    ":" + name + (argument == .none ? "" : " " + argument.rawValue)
  }
}
