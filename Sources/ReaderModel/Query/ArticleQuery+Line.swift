extension ArticleQuery {
  /// Parses a line of the query language; the empty line matches everything.
  ///
  /// `countries` resolves names of countries; relative dates count from `today`; `calendar` has the
  /// names of months for dates like `31 July 2023`; `searches` are those that `in:` finds. A line that
  /// is kept as `savedAs` may not name itself, nor a search that names it.
  package static func parse(
    _ line: String, countries: any CountryDirectory, today: CivilDate, calendar: CalendarNames,
    searches: QueryNames = .none, savedAs: String? = nil
  ) throws(QueryError) -> ArticleQuery {
    var saved = SavedScope(searches, savedAs: savedAs)
    return try QueryParser.query(
      line, countries: countries, today: today, calendar: calendar, saved: &saved)
  }

  /// Whether `text` before a colon is a field name, known or not.
  package static func isFieldName(_ text: some StringProtocol) -> Bool {
    QueryLexer.isFieldName(text)
  }

  /// The query as a line, which ``parse(_:countries:today:calendar:)`` reads as the same query.
  package var line: String {
    let filter = filter == .all ? "" : filter.line
    let order = order == .newest ? "" : "sort:\(order.rawValue)"
    return filter.isEmpty || order.isEmpty ? filter + order : "\(filter) \(order)"
  }
}

extension Filter {
  /// The filter as part of a query line, without brackets around it; empty for ``all``.
  package var line: String {
    switch self {
    case .and(let parts): parts.map(\.operand).joined(separator: " ")
    case .or(let branches):
      SpacedDesignator(self)?.text
        ?? branches.map { $0.isOr ? $0.operand : $0.line }.joined(separator: " OR ")
    default: operand
    }
  }

  private var isOr: Bool {
    if case .or = self { true } else { false }
  }

  /// The filter as an operand, in brackets if needed.
  private var operand: String {
    switch self {
    case .all: ""
    case .word(let word):
      Self.isRun(word) && !word.hasSuffix("*") ? word : Self.quoted(word)
    case .prefix(let prefix): Self.isRun(prefix + "*") ? prefix + "*" : Self.quoted(prefix)
    case .phrase(let phrase): Self.quoted(phrase)
    case .field(let kind, let value): "\(kind.field):\(Self.value(value))"
    case .title(let words): "title:\(Self.value(words))"
    case .country(let code): "country:\(code)"
    case .mark(let mark): "is:\(mark.rawValue)"
    case .published(let first?, let last?): "on:\(QueryDates.text(from: first, through: last))"
    case .published(let first?, nil): "after:\(first)"
    case .published(nil, let last?): "before:\(last.adding(days: 1))"
    case .published(nil, nil): ""
    case .undated: "is:undated"
    case .note(let words): "note:\(Self.value(words))"
    case .has(let possession): "has:\(possession.rawValue)"
    case .added(let arrival): arrival.line
    case .or: SpacedDesignator(self)?.text ?? "(\(line))"
    case .and: "(\(line))"
    case .not(let filter): SpacedDesignator(filter).map { "-(\($0.text))" } ?? "-\(filter.operand)"
    }
  }

  /// Whether `text` is read as one word.
  private static func isRun(_ text: String) -> Bool {
    guard let tokens = try? QueryLexer.tokens(of: text), tokens.count == 1 else { return false }
    return tokens[0].kind == .word(text)
  }

  static func value(_ value: String) -> String {
    let sign = value.hasPrefix("=") ? "=" : ""
    let name = String(value.dropFirst(sign.count))
    let isRun = !value.contains { $0.isWhitespace || "()\"“”".contains($0) }
    return isRun && !name.isEmpty && !name.hasPrefix("//") ? value : sign + quoted(name)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      if character == "\"" || character == "\\" { result.append("\\") }
      result.append(character)
    }
    return result + "\""
  }
}

extension Filter.Arrival {
  /// The condition as part of a query line.
  fileprivate var line: String {
    switch self {
    case .sinceVisit: "is:new"
    case .lastImport: "imported:last"
    case .run(let number): "imported:\(number)"
    case .days(let first, let last): "added:\(QueryDates.text(from: first, through: last))"
    }
  }
}
