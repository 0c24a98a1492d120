/// The table of actions: defines what keys and typed commands do, and their help.
package struct KeyBindings: Sendable {
  /// The rows, in the order of the help.
  package let rows: [KeyBinding]
  private let actions: [KeyContext: [Key: Action]]

  /// A table; of two rows for one key and context the later one wins.
  package init(rows: [KeyBinding]) {
    self.rows = rows
    var actions: [KeyContext: [Key: Action]] = [:]
    for row in rows {
      for key in row.keys { actions[row.context, default: [:]][key] = row.action }
    }
    self.actions = actions
  }

  /// The action of `key` in the first of `contexts` that binds it; nil if none does.
  package func action(for key: Key, in contexts: [KeyContext]) -> Action? {
    for context in contexts {
      if let action = actions[context]?[key] { return action }
    }
    return nil
  }

  /// The first key for `action` in `contexts`; nil if there is none.
  package func key(for action: Action, in contexts: [KeyContext]) -> Key? {
    for row in rows where row.action == action && contexts.contains(row.context) {
      if let key = row.keys.first(where: { self.action(for: $0, in: contexts) == action }) {
        return key
      }
    }
    return nil
  }

  /// The name of the key for `action` in a sentence: the key in `contexts`, else in every pane,
  /// else the command to type.
  package func label(for action: Action, in contexts: [KeyContext]) -> String {
    let key = key(for: action, in: contexts) ?? key(for: action, in: KeyContext.panes.chain)
    return key?.name ?? rows.first { $0.action == action }?.typed ?? ""
  }

  /// The standard keys. A window with its own keys is listed here.
  package static let standard = KeyBindings(
    rows: [
      moving, panes, filtering, marking, text, lines, SearchPrompt.keys, FindPrompt.keys,
      NarrowPrompt.keys, CommandPrompt.keys, windows, Picker.keys, Inspection.keys, Naming.keys,
      Confirmation.keys, LetterPrompt.keys, FilterMenu.keys, SearchesPane.keys, SearchNaming.keys,
      InsightPane.keys,
      ExportPrompt.keys, TagPrompt.keys, NotePrompt.keys,
      NoteList.keys,
      LinkPicker.keys, HelpPage.keys, program,
    ].flatMap { $0 })

  /// The context of that name; nil if there is none.
  package func context(named name: String) -> KeyContext? {
    contexts.first { $0.name == name }
  }

  /// The contexts that can have keys, each once, panes first.
  package var contexts: [KeyContext] {
    let panes = [
      ListPane.context, Reading.context, Sidebar.context, ChipsPane.context, SearchesPane.context,
      InsightPane.context,
    ]
    var met: Set<KeyContext> = []
    return (panes + rows.map(\.context)).filter { met.insert($0).inserted }
  }
}
