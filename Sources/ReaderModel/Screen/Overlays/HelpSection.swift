/// A part of the help under its own heading, searched with the others.
package struct HelpSection: Equatable, Sendable {
  /// A row: what is pressed or typed, and what it does.
  package struct Entry: Equatable, Sendable {
    /// Keys, or the form of a query.
    package let form: String
    /// One line.
    package let help: String

    /// A row.
    package init(_ form: String, _ help: String) {
      self.form = form
      self.help = help
    }
  }

  /// The heading.
  package let title: String
  /// The rows, in order.
  package let entries: [Entry]

  /// A section.
  package init(_ title: String, _ entries: [Entry]) {
    self.title = title
    self.entries = entries
  }
}

extension KeyBindings {
  /// The table as the help shows it: rows of one action and help stand in one, and what has no key
  /// shows its command.
  package var helpSections: [HelpSection] {
    KeyBinding.Group.allCases.map { group in
      var rows: [(row: KeyBinding, keys: [Key])] = []
      for row in self.rows where row.group == group {
        if let same = rows.firstIndex(where: {
          $0.row.action == row.action && $0.row.help == row.help
        }) {
          rows[same].keys += row.keys
        } else {
          rows.append((row, row.keys))
        }
      }
      return HelpSection(
        group.rawValue,
        rows.map { row, keys in
          HelpSection.Entry(
            keys.isEmpty ? row.typed : keys.map(\.label).joined(separator: " "),
            row.help.text(self))
        })
    }
  }
}
