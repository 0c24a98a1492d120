/// A wish to change the table: these keys do that, there, and no others.
package struct KeyChange: Equatable, Sendable {
  /// The name of the action, as on the command line.
  package let name: String
  /// The keys; none takes them all away.
  package let keys: [Key]
  /// Where; nil is every pane, or the only place where the name stands.
  package let context: KeyContext?

  /// A wish.
  package init(_ name: String, _ keys: [Key], in context: KeyContext? = nil) {
    self.name = name
    self.keys = keys
    self.context = context
  }
}

/// Why the table can't be changed like this.
package enum KeyBindingError: Error, Equatable {
  /// No action of that name can be had there; nil is anywhere.
  case unknown(String, in: KeyContext?)
  /// The name stands for something in several windows: which one is meant?
  case severalPlaces(String, [KeyContext])
  /// Two actions want the key in one place.
  case conflict(Key, String, String, in: KeyContext)
  /// The letter could not be typed any more.
  case letterOfLine(Key, String, in: KeyContext)
  /// The key is kept for the way out.
  case reserved(Key, String)
  /// Nothing could be left without a key for it.
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
  /// The key that ends the reader whatever has the keys.
  private static let wayOut = Key.control("c")

  /// The table with other keys; the later of two wishes for one row holds.
  ///
  /// A key may be moved from one action to another when both are named. A key of one pane goes before
  /// the same key of every pane, so that this is no conflict.
  package func rebinding(_ changes: [KeyChange]) throws(KeyBindingError) -> KeyBindings {
    var table = self
    for change in changes { try table.apply(change) }
    try table.check()
    return table
  }

  private mutating func apply(_ change: KeyChange) throws(KeyBindingError) {
    let context = try place(of: change)
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

  private func place(of change: KeyChange) throws(KeyBindingError) -> KeyContext {
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
        if key == Self.wayOut, row.context != .everywhere || row.action != .quit {
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
