/// A key press from the terminal.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// With Ctrl, lower case: `.control("d")`.
  case control(Character)
  /// With Alt, which terminals send as Escape and the character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end

  /// The name in help and the status line: `j`, `Ctrl-d`, `PgDn`.
  package var label: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character)"
    case .alt(let character): "Alt-\(character)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    default: Self.names.first { $0.1 == self }.map { $0.0 } ?? ""
    }
  }

  /// The name in sentences: ``label``, but `Shift-Tab` in full.
  package var name: String { self == .backTab ? "Shift-Tab" : label }

  /// The names of special keys, which scripts put between `<` and `>`.
  private static let names: [(String, Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab), ("BS", .backspace),
    ("Del", .delete), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("Home", .home), ("End", .end),
    ("Space", .character(" ")), ("Quote", .character("\"")),
  ]

  /// Parses a script of keys: words are typed letter by letter, `<Enter>`, `<C-d>` or `<A-b>` is one key,
  /// `"two words"` keeps its space; other white space is ignored.
  ///
  /// Returns nil for an unknown name in angle brackets.
  package static func script(_ line: String) -> [Key]? {
    var keys: [Key] = []
    var isQuoted = false
    var rest = Substring(line)
    while let character = rest.popFirst() {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == "<", !isQuoted, let end = rest.firstIndex(of: ">"),
        end > rest.startIndex
      {
        guard let key = named(rest[..<end]) else { return nil }
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else if isQuoted || !character.isWhitespace {
        keys.append(.character(character))
      }
    }
    return keys
  }

  private static func named(_ name: Substring) -> Key? {
    if name.hasPrefix("C-"), name.count == 3, let character = name.last {
      return .control(Character(character.lowercased()))
    }
    if name.hasPrefix("A-"), name.count == 3, let character = name.last { return .alt(character) }
    return names.first { $0.0.lowercased() == name.lowercased() }?.1
  }

  /// The key that a configuration names `j`, `Ctrl-d`, `C-d`, `Shift-Tab` or `Down`; nil if there is
  /// no such key.
  package init?(named text: String) {
    if text.count == 1, let character = text.first {
      // Signs of several scalars are no key of a terminal, and control characters are typed by name.
      guard text.unicodeScalars.count == 1, text.unicodeScalars.first.map({ $0.value > 32 }) == true
      else { return nil }
      self = .character(character)
      return
    }
    let lower = text.lowercased()
    let name =
      lower.hasPrefix("ctrl-")
      ? "C-" + text.dropFirst(5)
      : lower.hasPrefix("alt-")
        ? "A-" + text.dropFirst(4)
        : lower == "shift-tab" ? "S-Tab" : text
    guard let key = Self.named(name[...]) else { return nil }
    if case .control(let letter) = key, !("a"..."z").contains(letter) { return nil }
    self = key
  }

  /// The name by which ``init(named:)`` finds it.
  package var configured: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    default: name
    }
  }
}
