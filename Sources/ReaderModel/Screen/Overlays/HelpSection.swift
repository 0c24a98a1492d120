import Text

/// A section of the help with its own heading.
package struct HelpSection: Equatable, Sendable {
  /// A row: what to press or type, and what it does.
  package struct Entry: Equatable, Sendable {
    /// Keys or forms of a query, the main one first.
    package let forms: [String]
    /// What it does, in one line.
    package let help: String
    private let separator: String

    /// A row; the help shows `separator` between its forms.
    package init(_ forms: [String], _ help: String, separator: String = " ") {
      self.forms = forms
      self.help = help
      self.separator = separator
    }

    /// The forms in one line.
    package var form: String { forms.joined(separator: separator) }
  }

  /// The heading.
  package let title: String
  /// The rows, in order.
  package let entries: [Entry]
  /// Whether a search that matches the heading shows all rows.
  private let isFoundByTitle: Bool

  /// A section.
  package init(_ title: String, _ entries: [Entry], isFoundByTitle: Bool = true) {
    self.title = title
    self.entries = entries
    self.isFoundByTitle = isFoundByTitle
  }

  /// The rows that contain `needle`; all if it is empty.
  func entries(with needle: FoldedText, isEmpty: Bool) -> [Entry] {
    func holds(_ text: String) -> Bool { !FoldedText(text).ranges(of: needle).isEmpty }
    if isEmpty || (isFoundByTitle && holds(title)) { return entries }
    return entries.filter { holds($0.form + " " + $0.help) }
  }
}

extension KeyBindings {
  /// The table for help and documents: joins rows of the same action and help, and shows the
  /// command of a row without keys.
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
            keys.isEmpty ? [row.typed] : keys.map(\.label), row.help.text(self))
        }, isFoundByTitle: false)
    }
  }
}
