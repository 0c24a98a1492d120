/// The line in which words to find in the text are typed.
package struct FindPrompt: LineOverlay {
  package var line: Prompt
  package let sign = "/"

  init(history: [String]) { line = Prompt(history: history) }

  private static let context = KeyContext("find", "find in the text", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .lines,
      "find: keep the matches, for \(key: .walkMatches(.next)) and \(key: .walkMatches(.previous))")
  ]

  package var context: KeyContext { Self.context }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept:
      line.text.isEmpty ? [.close] : [.close, .remember(line.line, .needles), .keepMatches]
    case .leave: [.find(""), .close]
    default: []
    }
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    [.find(line.line)]
  }
}
