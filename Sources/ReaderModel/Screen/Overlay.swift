/// What has the keys before the panes do.
package enum Overlay: Equatable, Sendable {
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

extension Overlay {
  /// The line that is being typed; setting one where none is typed changes nothing.
  var prompt: Prompt? {
    get {
      switch self {
      case .search(let prompt), .find(let prompt), .narrow(let prompt), .command(let prompt),
        .naming(_, let prompt):
        prompt
      case .picker(let picker): picker.prompt
      case .help(let help): help.prompt
      case .none, .inspection: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .search: self = .search(newValue)
      case .find: self = .find(newValue)
      case .narrow: self = .narrow(newValue)
      case .command: self = .command(newValue)
      case .naming(let inspection, _): self = .naming(inspection, newValue)
      case .picker(var picker):
        picker.prompt = newValue
        self = .picker(picker)
      case .help(var help):
        help.prompt = newValue
        self = .help(help)
      case .none, .inspection: break
      }
    }
  }
}
