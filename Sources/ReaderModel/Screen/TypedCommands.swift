/// The commands of the `:` line.
enum TypedCommands {
  /// A command: its name, what comes behind it, one line of help.
  struct Command: Sendable {
    /// As typed.
    let name: String
    /// What comes behind it; empty for nothing.
    let argument: String
    /// One line.
    let help: String
  }

  /// What a typed line asks for.
  enum Request: Equatable {
    case action(Action)
    case query(String)
    case order(ArticleQuery.Order)
    case problem(String)
  }

  /// All commands, by name.
  static let commands: [Command] = [
    Command(name: "bookmark", argument: "", help: "bookmark, on and off"),
    Command(name: "clear", argument: "", help: "take all filters away"),
    Command(name: "copy", argument: "", help: "copy the link"),
    Command(name: "facets", argument: "", help: "entities or facets"),
    Command(name: "help", argument: "", help: "the keys"),
    Command(name: "open", argument: "", help: "open the link"),
    Command(name: "query", argument: "QUERY", help: "this query in place of all filters"),
    Command(name: "quit", argument: "", help: "leave"),
    Command(name: "read", argument: "", help: "read or unread"),
    Command(name: "redraw", argument: "", help: "draw again"),
    Command(name: "sort", argument: "newest|oldest|relevance|source", help: "the order"),
    Command(name: "undo", argument: "", help: "undo the last mark"),
    Command(name: "zoom", argument: "", help: "this pane alone"),
  ]

  /// The completions of a line that is being typed: whole lines, in order.
  static func completions(of line: String) -> [String] {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    if words.count == 2, words[0] == "sort" {
      return ArticleQuery.Order.allCases.map(\.rawValue).filter { $0.hasPrefix(words[1]) }
        .map { "sort \($0)" }
    }
    return words.count > 1 ? [] : commands.map(\.name).filter { $0.hasPrefix(line) }
  }

  /// Reads a line.
  static func request(_ line: String) -> Request? {
    let words = line.split(separator: " ", maxSplits: 1)
    guard let typed = words.first else { return nil }
    let argument = words.count > 1 ? String(words[1]) : ""
    let matches = commands.filter { $0.name.hasPrefix(typed) }
    guard let command = matches.first(where: { $0.name == typed }) ?? matches.first,
      matches.count == 1 || command.name == typed || typed == "q"
    else {
      return .problem(
        matches.isEmpty
          ? "no command ‘\(typed)’; Tab completes, ? lists the keys"
          : "‘\(typed)’ can be \(matches.map(\.name).joined(separator: ", "))")
    }
    return request(typed == "q" ? "quit" : command.name, argument)
  }

  private static func request(_ name: String, _ argument: String) -> Request {
    switch name {
    case "bookmark": return .action(.toggleBookmark)
    case "clear": return .action(.removeAllFilters)
    case "copy": return .action(.copyLink)
    case "facets": return .action(.toggleFacets)
    case "help": return .action(.help)
    case "open": return .action(.openLink)
    case "query": return .query(argument)
    case "quit": return .action(.quit)
    case "read": return .action(.toggleRead)
    case "redraw": return .action(.redraw)
    case "undo": return .action(.undo)
    case "zoom": return .action(.zoom)
    default:
      guard let order = ArticleQuery.Order(rawValue: argument) else {
        return .problem("sort by newest, oldest, relevance or source")
      }
      return .order(order)
    }
  }
}
