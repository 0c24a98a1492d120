/// Where a key means something: a pane, a window, a line, or several of them.
///
/// A key is looked up in the context that has the focus, then in those that it lies under. A new pane or
/// window declares its own.
package struct KeyContext: Sendable {
  /// As a configuration names it.
  package let name: String
  /// How help and documents call it.
  package let title: String
  /// Whether letters go into a line here, so that none can be a key.
  package let takesLetters: Bool
  /// Whether panes have the keys here, so that what is bound can also be typed as a command.
  package let isPane: Bool
  private let others: [KeyContext]

  /// A context under another one, of the same sort unless it says otherwise.
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

  /// Where a key is looked up, the nearest first.
  package var chain: [KeyContext] { [self] + others }
}

extension KeyContext: Hashable {
  package static func == (a: KeyContext, b: KeyContext) -> Bool { a.name == b.name }
  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension KeyContext {
  /// Whatever has the keys.
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
