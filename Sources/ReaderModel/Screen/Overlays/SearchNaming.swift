import Text

/// The line for the name under which a query is kept.
package struct SearchNaming: LineOverlay {
  package var line: Prompt
  package let sign = "keep this query as: "
  /// The query, as a line.
  package let query: String
  /// The names that are taken.
  private let names: [String]
  /// Whether Enter replaces the search of the typed name.
  private var isSure = false

  init(query: String, names: [String]) {
    line = Prompt()
    self.query = query
    self.names = names
  }

  private static let context = KeyContext("search-name", "name of a search", under: .line)

  package static let keys: [KeyBinding] = [
    KeyBinding(
      "accept", .overlay(.accept), [.enter], in: context, .lines, "name of a search: keep it")
  ]

  package var context: KeyContext { Self.context }

  /// Whether a search has the typed name, in any case.
  package var isTaken: Bool {
    let name = SavedSearch.name(line.line)?.lowercased()
    return names.contains { $0.lowercased() == name }
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    switch action {
    case .accept:
      guard let name = SavedSearch.name(line.line) else { return [.tell("a search needs a name")] }
      if isTaken, !isSure {
        isSure = true
        return [.tell("that search exists; Enter again replaces it")]
      }
      let known = names.first { $0.lowercased() == name.lowercased() }
      return [.close, .change(.keepSearch(NamedQuery(name: known ?? name, query: query)))]
    case .leave: return [.close]
    default: return []
    }
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    isSure = false
    return []
  }
}
