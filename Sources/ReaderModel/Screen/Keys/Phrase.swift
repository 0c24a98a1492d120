/// A sentence that names keys, which are looked up in the table when it is shown.
///
/// `"\(key: .help) shows the keys"` gives `? shows the keys`, or the key that is bound then.
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

  /// The sentence after the name of a context: `list: one line down`.
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

    /// A value's description.
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      parts.append(.text(value.description))
    }

    /// The key of an action; `context` is needed if it is not a pane's.
    package mutating func appendInterpolation(key action: Action, in context: KeyContext? = nil) {
      parts.append(.key(action, context))
    }
  }
}

/// A hint in the status line: a key and what it does.
package struct Hint: Equatable, Sendable {
  /// What to press.
  package enum Sign: Equatable, Sendable {
    /// The key of an action.
    case action(Action)
    /// Text to type, independent of the table.
    case typed(String)
  }

  /// What to press.
  package let sign: Sign
  /// What it does, in a word or two.
  package let word: String
  /// Whether it is shown even in the narrowest window.
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
