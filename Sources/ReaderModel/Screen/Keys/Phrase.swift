/// A sentence that names keys: they are looked up in the table when it is shown.
///
/// `"\(key: .help) shows the keys"` says `? shows the keys`, or whatever the key is by then.
package struct Phrase: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// Words, or a key to look up.
  fileprivate enum Part: Equatable, Sendable {
    case text(String)
    case key(Action, KeyContext?)
  }

  private var parts: [Part]

  /// Words without keys.
  package init(stringLiteral value: String) { parts = [.text(value)] }

  /// Words with keys among them.
  package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  /// Words without keys.
  package init(_ text: String) { parts = [.text(text)] }

  /// The sentence with the keys of `bindings`; `contexts` are where they would be pressed.
  package func text(_ bindings: KeyBindings, in contexts: [KeyContext] = ListPane.context.chain)
    -> String
  {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .key(let action, let context):
        bindings.label(for: action, in: (context.map { [$0] } ?? []) + contexts)
      }
    }.joined()
  }

  /// The sentence behind the name of a place: `list: one line down`.
  func within(_ place: String) -> Phrase {
    var phrase = self
    phrase.parts.insert(.text(place + ": "), at: 0)
    return phrase
  }

  /// Collects the parts of a literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    /// An empty sentence.
    package init(literalCapacity: Int, interpolationCount: Int) {}

    /// Words.
    package mutating func appendLiteral(_ literal: String) { parts.append(.text(literal)) }

    /// A value as it prints itself.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.text(value.description))
    }

    /// The key of an action; `context` where it is not a pane's.
    package mutating func appendInterpolation(key action: Action, in context: KeyContext? = nil) {
      parts.append(.key(action, context))
    }
  }
}

/// A key worth knowing now, and what it does.
package struct Hint: Equatable, Sendable {
  /// What is pressed.
  package enum Sign: Equatable, Sendable {
    /// The key of an action.
    case action(Action)
    /// What is typed, whatever the table says.
    case typed(String)
  }

  /// What is pressed.
  package let sign: Sign
  /// A word or two.
  package let word: String
  /// Whether it is there however narrow the window is.
  package let isVital: Bool

  /// The key of an action.
  package init(_ action: Action, _ word: String, isVital: Bool = false) {
    self.init(.action(action), word, isVital: isVital)
  }

  /// A hint.
  package init(_ sign: Sign, _ word: String, isVital: Bool = false) {
    self.sign = sign
    self.word = word
    self.isVital = isVital
  }
}
