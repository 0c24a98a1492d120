extension ReaderConfiguration {
  /// The table of keys with the changes and macros; leaves out what can't be.
  package var bindings: KeyBindings {
    if keys.isEmpty, macros.isEmpty { return .standard }
    return (try? Self.table(keys, macros)) ?? .standard
  }

  /// What can't be: changes by their index, macros by their name, each with the reason.
  func refusals() -> (keys: [Int: KeyBindingError], macros: [String: KeyBindingError]) {
    var refused: (keys: [Int: KeyBindingError], macros: [String: KeyBindingError]) = ([:], [:])
    while true {
      let left = keys.indices.filter { refused.keys[$0] == nil }
      let macros = macros.filter { refused.macros[$0.name] == nil }
      do throws(KeyBindingError) {
        _ = try Self.table(left.map { keys[$0] }, macros)
        return refused
      } catch {
        let culprits = error.names
        if let index = left.last(where: { culprits.contains(keys[$0].name) && error.fits(keys[$0]) }
        )
          ?? left.last(where: { culprits.contains(keys[$0].name) })
        {
          refused.keys[index] = error
        } else if let macro = macros.last(where: { culprits.contains($0.name) }) ?? macros.last {
          refused.macros[macro.name] = error
        } else if let index = left.last {
          refused.keys[index] = error
        } else {
          return refused
        }
      }
    }
  }

  private static func table(
    _ keys: [KeyChange], _ macros: [Macro]
  ) throws(KeyBindingError) -> KeyBindings {
    let rows = macros.map { macro in
      KeyBinding(
        macro.name, .play(macro.keys), macro.key.map { [$0] } ?? [], .program,
        Phrase("macro: " + macro.script.clipped))
    }
    return try KeyBindings(rows: KeyBindings.standard.rows + rows).rebinding(keys)
  }
}

extension KeyBindingError {
  /// The actions that it is about.
  fileprivate var names: [String] {
    switch self {
    case .unknown(let name, _), .severalPlaces(let name, _), .letterOfLine(_, let name, _),
      .reserved(_, let name), .noWayOut(let name):
      [name]
    case .conflict(_, let one, let other, _): [one, other]
    }
  }

  /// Whether a change may be the cause: it gives an action the key that can't be.
  fileprivate func fits(_ change: KeyChange) -> Bool {
    switch self {
    case .conflict(let key, _, _, _), .letterOfLine(let key, _, _), .reserved(let key, _):
      change.keys.contains(key)
    case .unknown, .severalPlaces, .noWayOut: true
    }
  }
}

extension Macro {
  /// Whether a command can have this name.
  static func isName(_ name: String) -> Bool {
    (2...30).contains(name.count) && name.first != "-"
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }
  }
}
