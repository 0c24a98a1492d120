/// Where a key applies: a pane, a window, a line, or several of them.
///
/// Keys are looked up in the context with the focus, then in its parents. A new pane or window
/// declares its own.
package struct KeyContext: Sendable {
  /// The name in the configuration.
  package let name: String
  /// The name in help and documents.
  package let title: String
  /// Whether letters go into a line here, so that they can't be bound.
  package let takesLetters: Bool
  /// Whether this is a pane, so that its actions can also be typed as commands.
  package let isPane: Bool
  private let others: [KeyContext]

  /// A context under a parent, whose properties it inherits unless given.
  init(
    _ name: String, _ title: String, under parent: KeyContext, takesLetters: Bool? = nil,
    isPane: Bool? = nil
  ) {
    self.name = name
    self.title = title
    self.takesLetters = takesLetters ?? parent.takesLetters
    self.isPane = isPane ?? parent.isPane
    others = parent.chain
  }

  private init() {
    (name, title) = ("everywhere", "everywhere")
    (takesLetters, isPane) = (true, true)
    others = []
  }

  /// This context and its parents, nearest first.
  package var chain: [KeyContext] { [self] + others }
}

extension KeyContext: Hashable {
  package static func == (a: KeyContext, b: KeyContext) -> Bool { a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension KeyContext {
  /// Every pane, window and line.
  package static let everywhere = KeyContext()
  /// Every pane.
  package static let panes = KeyContext(
    "panes", "every pane", under: .everywhere, takesLetters: false)
  /// The page of an empty archive.
  package static let welcome = KeyContext("welcome", "an empty archive", under: .panes)
  /// Every window and every line.
  package static let windows = KeyContext(
    "windows", "every window and line", under: .everywhere, isPane: false)
  /// Every line that is being typed.
  package static let line = KeyContext("line", "every line", under: .windows)
}
