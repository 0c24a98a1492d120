extension Picker {
  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }

  static let pickContext = KeyContext("picker", "picker", under: .line)
  private static let mergeContext = KeyContext(
    "merge", "picker of a name to merge with", under: pickContext)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: pickContext, .windows,
      "picker: filter by the value, or merge with it"),
    KeyBinding(
      "down", .move(.lines(1)), [.down, .control("n")], in: pickContext, .windows,
      "picker: one value down"),
    KeyBinding(
      "up", .move(.lines(-1)), [.up, .control("p"), .backTab], in: pickContext, .windows,
      "picker: one value up"),
    KeyBinding(
      "mark", .overlay(.mark), [.tab], in: pickContext, .windows,
      "picker: mark the value, to pick several: one of them is enough"),
    KeyBinding(
      "whole", .overlay(.scope), [.control("a")], in: pickContext, .windows,
      "picker: the values of the whole archive, in place of all filters, and back"),
    KeyBinding(
      "page-down", .move(.pages(1)), [.pageDown], in: pickContext, .windows,
      "picker: ten values down"),
    KeyBinding(
      "page-up", .move(.pages(-1)), [.pageUp], in: pickContext, .windows,
      "picker: ten values up"),
    KeyBinding(
      "swap", .overlay(.swap), [.tab], in: mergeContext, .windows,
      "merging: let the other name stay"),
  ]

  package var context: KeyContext { merging == nil ? Self.pickContext : Self.mergeContext }

  package var isLeftByBackspace: Bool { true }

  package var hints: [Hint] {
    merging == nil
      ? [
        Hint(.overlay(.accept), "filter"), Hint(.overlay(.mark), "mark several"),
        Hint(.typed("-"), "exclude"), Hint(.overlay(.scope), isWhole ? "this result" : "archive"),
        Hint(.overlay(.leave), "leave", isVital: true),
      ]
      : [
        Hint(.overlay(.accept), "merge"), Hint(.overlay(.swap), "the other name"),
        Hint(.overlay(.leave), "leave", isVital: true),
      ]
  }
}
