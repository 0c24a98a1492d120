/// What has the keys before the panes do.
public enum Overlay: Equatable, Sendable {
  case none
  /// A query is typed; the list follows.
  case search(Prompt)
  /// Words to find in the text are typed.
  case find(Prompt)
  /// The third pane is narrowed.
  case narrow(Prompt)
  /// A command is typed.
  case command(Prompt)
  /// A country, person, organisation or weapon is picked.
  case picker(Picker)
  /// A mention is looked at.
  case inspection(Inspection)
  /// The name of the other one is typed, when a mention's entity is split.
  case naming(Inspection, Prompt)
  /// The keys.
  case help(HelpPage)
}
