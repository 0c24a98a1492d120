/// A command being typed.
package struct CommandPrompt: LineOverlay {
  package var line: Prompt
  package let sign = ":"
  private var completion = LineCompletion()

  init(history: [String]) { line = Prompt(history: history) }

  static let context = KeyContext("command", "command line", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .lines,
      "command line: do it"),
    KeyBinding(
      "complete", .overlay(.complete), [.tab], in: context, .lines,
      "command line: complete it"),
  ]

  package var context: KeyContext { Self.context }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: [.close, .remember(line.line, .commands)] + run(screen.setting.bindings)
    case .leave: [.close]
    case .complete: complete(screen)
    default: []
    }
  }

  /// Values for a completion.
  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .facets(let facets) = answer else { return [] }
    return completion.take(facets, into: &line, in: screen)
  }

  private func run(_ bindings: KeyBindings) -> [ScreenRequest] {
    switch bindings.request(line.line) {
    case nil: []
    case .action(let action): [.perform(action)]
    case .problem(let text): [.report(text)]
    }
  }

  /// Inserts the only completion, or the common prefix of all, and lists these.
  private mutating func complete(_ screen: Surroundings) -> [ScreenRequest] {
    if let start = screen.setting.bindings.queryStart(in: line.line) {
      return completion.press(on: &line, from: start, in: screen)
    }
    let found = screen.setting.bindings.completions(of: line.line)
    guard let first = found.first else { return [] }
    line.replace(with: found.dropFirst().reduce(first) { $0.commonPrefix(with: $1) })
    return found.count == 1 ? [] : [.tell(Phrase(Self.list(found, columns: screen.size.columns)))]
  }

  /// As many names as fit next to the line.
  private static func list(_ names: [String], columns: Int) -> String {
    var text = ""
    for name in names {
      guard text.count + name.count < columns - 30 else { return text + "…" }
      text += name + "  "
    }
    return String(text.dropLast(2))
  }
}

extension String {
  /// The common prefix.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
