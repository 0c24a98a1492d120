/// The line in which text to narrow the third pane is typed.
package struct NarrowPrompt: LineOverlay {
  package var line: Prompt
  package let sign = "narrow: "

  init(proposing text: String) { line = Prompt(proposing: text) }

  private static let context = KeyContext("narrow", "narrow", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .lines,
      "narrow: stay at what is left")
  ]

  package var context: KeyContext { Self.context }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept: [.close]
    case .leave: [.close, .narrow("")]
    default: []
    }
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    [.narrow(line.line)]
  }
}
