/// What can complete a query line at the cursor.
struct QueryCompletion: Equatable {
  /// What is being typed.
  enum Subject: Equatable {
    /// One of these, as whole operands.
    case choice([String])
    /// A value of a kind, so far as it is typed.
    case value(Kind, String)
  }

  /// The characters to replace.
  let range: Range<Int>
  /// What is being typed.
  let subject: Subject

  /// What is being typed before `cursor`; nil if nothing completes it.
  init?(_ text: [Character], cursor: Int, searches: QueryNames) {
    guard let start = Self.start(of: text, cursor) else { return nil }
    let isNegated = text[start..<cursor].first == "-"
    let first = start + (isNegated ? 1 : 0)
    range = first..<cursor
    let token = String(text[first..<cursor])
    guard let colon = token.firstIndex(of: ":") else {
      let names = Self.fields(token)
      guard !names.isEmpty else { return nil }
      subject = .choice(names)
      return
    }
    let field = String(token[..<colon])
    let value = token[token.index(after: colon)...].drop { "=\"“”".contains($0) }
    if let kind = QueryParser.kind(ofField: field) {
      subject = .value(kind, String(value))
      return
    }
    let all = Self.values(of: field.lowercased(), searches)
      .filter { $0.lowercased().hasPrefix(value.lowercased()) }
      .map { field + ":" + Filter.value($0) }
    guard !all.isEmpty else { return nil }
    subject = .choice(all)
  }

  /// The fields that begin with `text`, with their colons.
  private static func fields(_ text: String) -> [String] {
    QueryParser.fieldNames.filter { $0.hasPrefix(text.lowercased()) }.map { $0 + ":" }
  }

  private static func values(of field: String, _ searches: QueryNames) -> [String] {
    switch field {
    case "is": QueryParser.State.allCases.map(\.rawValue)
    case "sort", "order": ArticleQuery.Order.allCases.map(\.rawValue)
    case "in": searches.names
    case "has": Filter.Possession.allCases.map(\.rawValue)
    case "imported": ["last"]
    case "after", "since", "before", "on", "added":
      ["today", "yesterday", "this week", "last week", "this month", "last month", "7d", "30d"]
    default: []
    }
  }

  /// Where the operand before `cursor` begins: after a space or a bracket that no quote holds. Nil
  /// right behind a closing quote.
  private static func start(of text: [Character], _ cursor: Int) -> Int? {
    var start = 0
    var isQuoted = false
    for (index, character) in text[..<cursor].enumerated() {
      if "\"“”".contains(character) { isQuoted.toggle() }
      if !isQuoted, character.isWhitespace || "()".contains(character) { start = index + 1 }
    }
    let isClosed = !isQuoted && cursor > 0 && "\"“”".contains(text[cursor - 1])
    return isClosed ? nil : start
  }
}
