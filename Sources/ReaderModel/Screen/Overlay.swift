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
  case picker(Picker)
  case help(HelpPage)
}
