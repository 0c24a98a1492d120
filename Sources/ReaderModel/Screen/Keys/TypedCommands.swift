import Text

/// The command line, which uses the same table as the keys.
extension KeyBindings {
  /// The result of parsing a typed line.
  package enum Request: Equatable, Sendable {
    case action(Action)
    case problem(Phrase)
  }

  /// Names that win over others with the same beginning, so that they need no Tab.
  private static let shortened: Set<String> = [
    "bookmark", "clear", "copy", "facets", "help", "open", "query", "quit", "read", "redraw",
    "sort",
    "undo", "zoom",
  ]

  /// All commands that can be typed, sorted by name.
  package var commands: [KeyBinding] {
    var met: Set<String> = []
    return rows.filter { $0.context.isPane && met.insert($0.name).inserted }
      .sorted { $0.name < $1.name }
  }

  /// The completions of a line being typed, as whole lines, in order.
  package func completions(of line: String) -> [String] {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count > 1 else { return commands.map(\.name).filter { $0.hasPrefix(line) } }
    let argument = commands.first { $0.name == words[0] }?.argument
    if argument == .setting {
      return Setting.completions(of: String(words[1])).map { "\(words[0]) \($0)" }
    }
    guard argument == .order else { return [] }
    return ArticleQuery.Order.allCases.map(\.rawValue).filter { $0.hasPrefix(words[1]) }
      .map { "\(words[0]) \($0)" }
  }

  /// Where the query begins in a line with a command that takes one; nil in others.
  func queryStart(in line: String) -> Int? {
    guard let space = line.firstIndex(of: " "),
      commands.first(where: { $0.name == line[..<space] })?.argument == .query
    else { return nil }
    return line.distance(from: line.startIndex, to: space) + 1
  }

  /// Parses a line; returns nil if it is blank.
  package func request(_ line: String) -> Request? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let typed = words.first else { return nil }
    let matches = matches(of: typed)
    guard matches.count == 1 else {
      return .problem(
        matches.isEmpty
          ? unknown(typed)
          : "‘\(typed)’ can be \(matches.map(\.name).joined(separator: ", "))")
    }
    return request(matches[0], words.count > 1 ? String(words[1]) : "")
  }

  /// The command of that name, or else all with that beginning; `q` means `quit`.
  private func matches(of typed: Substring) -> [KeyBinding] {
    let matches = commands.filter { $0.name.hasPrefix(typed) }
    if let whole = matches.first(where: { $0.name == (typed == "q" ? "quit" : typed) }) {
      return [whole]
    }
    let short = matches.filter { Self.shortened.contains($0.name) }
    return short.isEmpty ? matches : short
  }

  private func unknown(_ typed: Substring) -> Phrase {
    let likely = nearest(to: typed.lowercased(), among: commands.map(\.name))
    let hint = likely.map { "did you mean ‘\($0)’? " } ?? ""
    return
      "no command ‘\(typed)’; \(hint)\(key: .overlay(.complete), in: CommandPrompt.context) completes, \(key: .help) lists the keys"
  }

  private func request(_ command: KeyBinding, _ argument: String) -> Request {
    switch command.argument {
    case .none:
      return argument.isEmpty
        ? .action(command.action) : .problem("‘\(command.name)’ takes nothing behind it")
    case .text: return .action(argument.isEmpty ? command.action : .addNote(argument))
    case .file: return .action(argument.isEmpty ? command.action : .exportTo(argument))
    case .query: return .action(.query(argument))
    case .tags: return .action(argument.isEmpty ? .tag : .changeTags(argument))
    case .setting: return .action(.set(argument))
    case .order:
      guard let order = ArticleQuery.Order(rawValue: argument) else {
        return .problem("sort by newest, oldest, relevance or source")
      }
      return .action(.sort(order))
    }
  }
}
