import Text

/// Turns the values of a configuration file into a ``ReaderConfiguration`` and lists what it can't use.
package struct ConfigurationReader {
  /// What the file says, with defaults for the rest.
  package private(set) var configuration = ReaderConfiguration()
  /// What can't be used, sections in the order of their names.
  package private(set) var problems: [ConfigurationProblem] = []

  /// The changes of keys, in no order, with their places in the file.
  private var changes: [(change: KeyChange, path: [String])] = []

  /// The most problems that are listed.
  private static let most = 100

  /// Reads the values of a file.
  ///
  /// - Parameter order: The place of a key in the file; of two changes of a key, the later counts.
  package init(
    _ values: [String: ConfigurationValue], order: ([String]) -> Int? = { _ in nil }
  ) {
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      switch (key, value) {
      case ("keys", .table(let table)): readKeys(table, in: nil, at: ["keys"])
      case ("keys-in", .table(let table)): readViews(table)
      case ("macros", .table(let table)): readMacros(table)
      case ("theme", .text): read(value, of: "name", in: "theme", at: ["theme"])
      case (_, .table(let table)) where Self.sections.contains(key):
        for (name, value) in table.sorted(by: { $0.key < $1.key }) {
          read(value, of: name, in: key, at: [key, name])
        }
      case (_, _) where Self.tables.contains(key):
        add([key], "this is a section: write [\(key)] and its settings below")
      default: read(value, of: key, in: "", at: [key])
      }
    }
    check(order)
  }

  private static let sections = ["theme", "list", "text", "panes"]
  private static let tables = sections + ["keys", "keys-in", "macros"]

  private mutating func add(_ path: [String], _ sentence: String) {
    if problems.count < Self.most { problems.append(ConfigurationProblem(path, sentence)) }
  }

  private mutating func read(
    _ value: ConfigurationValue, of key: String, in section: String, at path: [String]
  ) {
    let settings = Setting.all.filter { $0.section == section }
    guard let setting = settings.first(where: { $0.key == key }) else {
      let others = section.isEmpty ? Self.tables : []
      return add(
        path, "no such setting" + hint(key, among: settings.map(\.key) + others))
    }
    if !setting.change(&configuration, to: value) {
      add(path, setting.fault(of: value))
    }
  }

  /// `; did you mean ‘lines’?`, or the names that there are.
  private func hint(_ name: String, among names: [String]) -> String {
    if name.count < 40, let likely = nearest(to: name.lowercased(), among: names) {
      return "; did you mean ‘\(likely)’?"
    }
    return names.count > 16 ? "" : "; there are \(names.joined(separator: ", "))"
  }

  private mutating func readMacros(_ table: [String: ConfigurationValue]) {
    for (name, value) in table.sorted(by: { $0.key < $1.key }) {
      let path = ["macros", name]
      guard case .text(let script) = value, let keys = Key.script(script), !keys.isEmpty else {
        add(path, "\(value.shown) is not allowed; keys are, as in \"cpol<Enter>\"")
        continue
      }
      let key = Key(named: name)
      guard key != nil || Macro.isName(name) else {
        add(path, "‘\(name.clipped)’ is no key, and a command has small letters and dashes")
        continue
      }
      if key == nil, KeyBindings.standard.rows.contains(where: { $0.name == name }) {
        add(path, "there is a command of that name; choose another")
        continue
      }
      configuration.macros.append(
        Macro(
          name: key.map { "macro-" + $0.name.lowercased() } ?? name, key: key, keys: keys,
          script: script))
    }
  }

  private mutating func readViews(_ table: [String: ConfigurationValue]) {
    for (name, value) in table {
      guard let context = KeyBindings.standard.context(named: name) else {
        let names = KeyBindings.standard.contexts.map(\.name)
        add(["keys-in", name], "no such view" + hint(name, among: names))
        continue
      }
      if case .table(let keys) = value {
        readKeys(keys, in: context, at: ["keys-in", name])
      } else {
        add(["keys-in", name], "this is a section: write [keys-in.\(name)] and its keys below")
      }
    }
  }

  private mutating func readKeys(
    _ table: [String: ConfigurationValue], in context: KeyContext?, at path: [String]
  ) {
    for (name, value) in table {
      let path = path + [name]
      guard let texts = value.texts else {
        add(path, "\(value.shown) is not allowed; a list of keys is, as in [\"j\", \"Down\"]")
        continue
      }
      let keys = texts.compactMap { text in
        let key = Key(named: text)
        if key == nil {
          add(
            path,
            "‘\(text.clipped)’ is no key; a letter is, Ctrl-d, Alt-b, Space, Enter, Tab, PgDn")
        }
        if case .character(let letter) = key, letter.isASCII, letter.isNumber {
          add(path, "\(letter) is a key now, and begins no number before other keys, as in 5j")
        }
        return key
      }
      if !keys.isEmpty || texts.isEmpty {
        changes.append((KeyChange(name, keys, in: context), path))
      }
    }
  }

  /// Drops changes of keys that can't be, until the table is sound.
  private mutating func check(_ order: ([String]) -> Int?) {
    let changes = self.changes.map {
      (order($0.path) ?? Int.max, $0.path.joined(separator: "."), $0)
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    configuration.keys = changes.map(\.change)
    let refused = configuration.refusals()
    configuration.keys = changes.indices.filter { refused.keys[$0] == nil }.map {
      changes[$0].change
    }
    for (index, error) in refused.keys.sorted(by: { $0.key < $1.key }) {
      add(changes[index].path, error.description + hint(error))
    }
    let macros = configuration.macros
    configuration.macros = macros.filter { refused.macros[$0.name] == nil }
    for macro in macros {
      if let error = refused.macros[macro.name] {
        add(["macros", macro.key?.name ?? macro.name], error.description)
      }
    }
  }

  private func hint(_ error: KeyBindingError) -> String {
    guard case .unknown(let name, nil) = error else { return "" }
    return hint(
      name, among: configuration.macros.map(\.name) + KeyBindings.standard.rows.map(\.name))
  }
}
