/// A change of the table: only these keys perform the action in the context.
package struct KeyChange: Equatable, Sendable {
  /// The name of the action on the command line.
  package let name: String
  /// The keys; empty removes all.
  package let keys: [Key]
  /// The context; nil means every pane, or the only context with that name.
  package let context: KeyContext?

  /// A change of the keys of the action `name`.
  package init(_ name: String, _ keys: [Key], in context: KeyContext? = nil) {
    self.name = name
    self.keys = keys
    self.context = context
  }
}

/// Why a change of the table is refused.
package enum KeyBindingError: Error, Equatable {
  /// No action of that name exists in the context; nil means in any.
  case unknown(String, in: KeyContext?)
  /// The name has an action in several windows, so the change needs a context.
  case severalPlaces(String, [KeyContext])
  /// Two actions use the key in one context.
  case conflict(Key, String, String, in: KeyContext)
  /// The letter could no longer be typed in the line.
  case letterOfLine(Key, String, in: KeyContext)
  /// The key is reserved for quitting.
  case reserved(Key, String)
  /// Windows and lines could not be left without a key for this action.
  case noWayOut(String)
}

extension KeyBindingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unknown(let name, nil): "no action is called ‘\(name)’"
    case .unknown(let name, let context?): "‘\(name)’ is nothing for \(context.title)"
    case .severalPlaces(let name, let contexts):
      "‘\(name)’ needs a place: \(contexts.map(\.name).joined(separator: ", "))"
    case .conflict(let key, let one, let other, let context):
      "\(key.name) can't be both ‘\(one)’ and ‘\(other)’ in \(context.title)"
    case .letterOfLine(let key, let name, let context):
      "\(key.name) is a letter of the line (\(context.title)): ‘\(name)’ needs another key"
    case .reserved(let key, let name): "\(key.name) always quits, and can't be ‘\(name)’"
    case .noWayOut(let name): "‘\(name)’ needs a key"
    }
  }
}

extension KeyBindings {
  /// The key that leaves any window and quits the reader, whatever the configuration says.
  private static let wayOut = Key.control("c")

  /// Returns the table with other keys; the later of two changes to one row wins.
  ///
  /// A key may move from one action to another if both are changed. A key of one pane overrides the
  /// same key of every pane, which is no conflict.
  package func rebinding(_ changes: [KeyChange]) throws(KeyBindingError) -> KeyBindings {
    var rows = rows
    for change in changes { try Self.apply(change, to: &rows) }
    let table = KeyBindings(rows: rows)
    try table.check()
    return table
  }

  private static func apply(
    _ change: KeyChange, to rows: inout [KeyBinding]
  ) throws(KeyBindingError) {
    let context = try place(of: change, in: rows)
    if let index = rows.firstIndex(where: { $0.name == change.name && $0.context == context }) {
      rows[index].keys = change.keys
      return
    }
    let reach = context == .everywhere ? [.everywhere, .panes] : context.chain
    guard let known = rows.first(where: { $0.name == change.name && reach.contains($0.context) })
    else { throw .unknown(change.name, in: context) }
    rows.append(
      KeyBinding(
        known.name, taking: known.argument, known.action, change.keys, in: context, known.group,
        known.help.within(context.title)))
  }

  private static func place(
    of change: KeyChange, in rows: [KeyBinding]
  ) throws(KeyBindingError) -> KeyContext {
    if let context = change.context { return context }
    let contexts = rows.filter { $0.name == change.name }.map(\.context)
    if contexts.contains(.panes) { return .panes }
    guard let first = contexts.first else { throw .unknown(change.name, in: nil) }
    if contexts.count > 1 { throw .severalPlaces(change.name, contexts) }
    return first
  }

  private func check() throws(KeyBindingError) {
    var met: [KeyContext: [Key: KeyBinding]] = [:]
    for row in rows {
      for key in row.keys {
        if key == Self.wayOut, row.action != .quit, row.action != .overlay(.leave) {
          throw .reserved(key, row.name)
        }
        if case .character = key, row.context.takesLetters {
          throw .letterOfLine(key, row.name, in: row.context)
        }
        if let other = met[row.context]?[key], other.action != row.action {
          throw .conflict(key, other.name, row.name, in: row.context)
        }
        met[row.context, default: [:]][key] = row
      }
    }
    guard action(for: Self.wayOut, in: [.everywhere]) == .quit else { throw .noWayOut("quit") }
    guard key(for: .overlay(.leave), in: [.windows]) != nil else { throw .noWayOut("leave") }
  }
}
