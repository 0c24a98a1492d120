/// The table of actions: what a key or a typed command does, and what is said of it, come from here.
package struct KeyBindings: Sendable {
  /// The rows, in the order of the help.
  package internal(set) var rows: [KeyBinding] { didSet { index() } }
  private var actions: [KeyContext: [Key: Action]] = [:]

  /// A table; of two rows for one key and place the later one holds.
  package init(rows: [KeyBinding]) {
    self.rows = rows
    index()
  }

  /// What `key` does in the first of `contexts` that binds it; nil when it does nothing.
  package func action(for key: Key, in contexts: [KeyContext]) -> Action? {
    for context in contexts {
      if let action = actions[context]?[key] { return action }
    }
    return nil
  }

  /// The first key that does `action` in `contexts`; nil when none does.
  package func key(for action: Action, in contexts: [KeyContext]) -> Key? {
    for row in rows where row.action == action && contexts.contains(row.context) {
      if let key = row.keys.first(where: { self.action(for: $0, in: contexts) == action }) {
        return key
      }
    }
    return nil
  }

  /// How a sentence names the key of `action`: the one of `contexts`, or that of every pane, or the
  /// command to type.
  package func label(for action: Action, in contexts: [KeyContext]) -> String {
    let key = key(for: action, in: contexts) ?? key(for: action, in: KeyContext.panes.chain)
    return key?.name ?? rows.first { $0.action == action }?.typed ?? ""
  }

  /// The keys of the product's contract; a window that has keys of its own stands here.
  package static let standard = KeyBindings(
    rows: [
      moving, panes, filtering, marking, text, lines, SearchPrompt.keys, FindPrompt.keys,
      NarrowPrompt.keys, CommandPrompt.keys, windows, Picker.keys, Inspection.keys, Naming.keys,
      HelpPage.keys, program,
    ].flatMap { $0 })

  /// The place of that name; nil when there is none.
  package func context(named name: String) -> KeyContext? {
    let panes = [ListPane.context, Reading.context, Sidebar.context, ChipsPane.context]
    return (panes + rows.map(\.context)).first { $0.name == name }
  }

  private mutating func index() {
    actions = [:]
    for row in rows {
      for key in row.keys { actions[row.context, default: [:]][key] = row.action }
    }
  }
}
