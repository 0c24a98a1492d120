import Text

/// A question before something that concerns many articles: it says how many, and a key answers.
package struct Confirmation: Overlay {
  /// What is done if the answer is yes.
  enum Deed: Equatable, Sendable {
    case rule(EntityRuling)
    case desk(DeskChange.Deed)
  }

  let deed: Deed
  /// What that is, in words: `never take ‘Reagan’ as a person`, `mark read`.
  package let words: String
  /// The articles that it concerns.
  let group: ArticleGroup
  /// How many those are; nil until the answer arrives.
  private var count: Int?

  init(_ deed: Deed, _ words: String, of group: ArticleGroup) {
    (self.deed, self.words, self.group) = (deed, words, group)
    if case .listed(let ids) = group { count = ids.count }
  }

  /// How many articles it concerns, as the end of the question.
  package var extent: String {
    guard let count else { return "counting the articles …" }
    let articles = grouped(count, "article")
    return switch deed {
    case .rule: "may change \(articles)"
    case .desk: articles
    }
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

  package mutating func open() -> [ScreenRequest] {
    guard case .reach(let reach) = group else { return [] }
    return [.effect(.archive(.countMatches(reach)))]
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .leave: return [.close]
    case .accept where count != nil:
      return switch deed {
      case .rule(let ruling): [.close, .rule(ruling)]
      case .desk(let deed): [.close, .change(deed)]
      }
    default: return []
    }
  }

  package mutating func take(_ answer: OverlayAnswer, in screen: Surroundings) -> [ScreenRequest] {
    guard case .matches(let count, let reach) = answer, group == .reach(reach) else { return [] }
    self.count = count
    guard count == 0, case .desk(let deed) = deed else { return [] }
    if case .mark = deed { return [.close, .tell("no article here is unread")] }
    return [.close, .tell("those articles are no longer here")]
  }
}
