/// The configuration as a file that people can edit.
extension ReaderConfiguration {
  /// The whole `config.toml` with the defaults; reading it changes nothing.
  package static var defaultFile: String {
    """
    # The configuration of tuireader: copy it to ~/.config/tuireader/config.toml and keep the lines
    # that you change. Everything is optional; `tuireader config --check` reads it.
    \(sections)
    [keys]
    # An action and its keys: a letter, Ctrl-d, Alt-b, Space, Enter, Esc, Tab, Shift-Tab, BS, Del,
    # Up, Down, Left, Right, PgUp, PgDn, Home or End. [] leaves none. [keys] is about every
    # pane, [keys-in.text] about one view, whose keys go before those of every pane.
    \(keys)
    [macros]
    # A key, or the name of a command, and the keys that it plays:
    # "M" = "cpol<Enter>p"
    # morning = ":query<Space>is:unread<Enter>g"

    """
  }

  private static var sections: String {
    let defaults = ReaderConfiguration()
    var lines: [String] = []
    var section = ""
    for setting in Setting.all {
      if setting.section != section {
        section = setting.section
        lines += ["", "[\(section)]"]
      } else if section.isEmpty {
        lines.append("")
      }
      if let value = setting.value(defaults) {
        lines += [
          "# \(setting.help.capitalisedFirst).", "# Takes \(setting.allowed).",
          "\(setting.key) = \(value.toml)",
        ]
      } else {
        if setting.key == ThemeChoice.Part.allCases.first?.rawValue {
          lines.append("# Colours in place of the theme's: \(setting.allowed).")
        }
        lines.append("# \(setting.key) = \"default\"  # \(setting.help)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static var keys: String {
    let rows = KeyBindings.standard.rows
    var lines = rows.filter { $0.context == .panes }.map(line)
    for context in KeyBindings.standard.contexts where context != .panes {
      let own = rows.filter { $0.context == context }
      if own.isEmpty { continue }
      lines += ["", "[keys-in.\(context.name)]  # \(context.title)"] + own.map(line)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ row: KeyBinding) -> String {
    let keys = ConfigurationValue.list(row.keys.map { .text($0.configured) })
    return "\(row.name) = \(keys.toml)"
  }
}

extension String {
  /// The text with a capital letter at its beginning.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
