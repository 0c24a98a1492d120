import Text

/// A question before a ruling that may change many articles: it says how many, and a key answers.
package struct Confirmation: Overlay {
  /// What is done if the answer is yes.
  let ruling: EntityRuling
  /// What that is, in words: `never take ‘Reagan’ as a person`.
  package let words: String
  /// The articles that it may change.
  let query: ArticleQuery
  /// How many those are; nil until the answer arrives.
  private var count: Int?

  init(_ ruling: EntityRuling, _ words: String, articles query: ArticleQuery) {
    self.ruling = ruling
    self.words = words
    self.query = query
  }

  /// How many articles it may change, as the end of the question.
  package var extent: String {
    guard let count else { return "counting the articles …" }
    return "may change \(grouped(count)) \(count == 1 ? "article" : "articles")"
  }
}

extension Confirmation {
  private static let context = KeyContext(
    "question", "a question", under: .windows, takesLetters: false)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.character("y")], in: context, .windows, "question: yes"),
    KeyBinding(
      "leave", .overlay(.leave), [.character("n"), .character("q")], in: context, .windows,
      "question: no"),
  ]

  package var context: KeyContext { Self.context }

  package var prompt: Prompt? {
    get { nil }
    set {}
  }

  package var hints: [Hint] {
    (count == nil ? [] : [Hint(.overlay(.accept), "do it", isVital: true)])
      + [Hint(.overlay(.leave), "leave it")]
  }

  package mutating func open() -> [ScreenRequest] { [.effect(.archive(.countMatches(query)))] }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .leave: return [.close]
    case .accept where count != nil: return [.close, .rule(ruling)]
    default: return []
    }
  }

  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    if case .matches(let count, query) = answer { self.count = count }
    return []
  }
}
