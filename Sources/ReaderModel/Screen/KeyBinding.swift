/// A row of the key table: these keys do that, there.
package struct KeyBinding: Sendable {
  /// Under which heading the help shows it.
  package enum Group: String, Sendable, CaseIterable {
    case move = "Move"
    case panes = "Panes"
    case filter = "Filter and search"
    case marks = "Marks"
    case text = "In the text"
    case program = "Program"
  }

  /// The keys, the most usual first.
  package let keys: [Key]
  /// What they do.
  package let action: Action
  /// Where they do it; nil is everywhere.
  package let focus: Focus?
  /// One line for the help.
  package let help: String
  /// The help's heading.
  package let group: Group

  init(
    _ keys: [Key], _ action: Action, in focus: Focus? = nil, _ group: Group, _ help: String
  ) {
    self.keys = keys
    self.action = action
    self.focus = focus
    self.group = group
    self.help = help
  }
}
