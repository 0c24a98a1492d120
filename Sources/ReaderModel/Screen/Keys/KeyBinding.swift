/// A row of the table of actions: its name for the command line, its keys, where they do it, its help.
package struct KeyBinding: Sendable {
  /// Under which heading the help shows it.
  package enum Group: String, Sendable, CaseIterable {
    case move = "Move"
    case panes = "Panes"
    case filter = "Filter and search"
    case marks = "Marks"
    case text = "In the text"
    case lines = "While a line is typed"
    case windows = "In a window"
    case program = "Program"
  }

  /// What is typed behind the name of a command.
  package enum Argument: String, Sendable {
    case none = ""
    case query = "QUERY"
    case order = "newest|oldest|relevance|source"
  }

  /// As typed behind `:`, and as a configuration names it.
  package let name: String
  /// What is typed behind the name.
  package let argument: Argument
  /// What the keys do; for a command with an argument, what it does without one.
  package let action: Action
  /// The keys, the most usual first; none for what is only typed.
  package internal(set) var keys: [Key]
  /// Where they do it.
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

  /// The name with what is typed behind it, as help shows a command: `:sort newest|oldest|…`.
  package var typed: String {
    ":" + name + (argument == .none ? "" : " " + argument.rawValue)
  }
}
