/// A row of the key table: these keys do that, there.
public struct KeyBinding: Sendable {
  /// Under which heading the help shows it.
  public enum Group: String, Sendable, CaseIterable {
    case move = "Move"
    case panes = "Panes"
    case filter = "Filter and search"
    case marks = "Marks"
    case text = "In the text"
    case program = "Program"
  }

  /// The keys, the most usual first.
  public let keys: [Key]
  /// What they do.
  public let action: Action
  /// Where they do it; nil is everywhere.
  public let focus: Focus?
  /// One line for the help.
  public let help: String
  /// The help's heading.
  public let group: Group

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
