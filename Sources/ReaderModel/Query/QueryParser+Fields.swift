import Text

extension QueryParser {
  /// The filter for a word, or for a prefix if it ends in an asterisk.
  static func word(_ word: String, column: Int) throws(QueryError) -> Filter {
    let isPrefix = word.hasSuffix("*")
    let bare = isPrefix ? String(word.prefix { $0 != "*" }) : word
    guard SearchWords.hasWord(bare) else {
      throw QueryError(
        column: column, message: "there is no word to search for in '\(QueryError.excerpt(word))'")
    }
    return isPrefix ? .prefix(bare) : .word(bare)
  }

  /// The filter for a phrase, which must have a word.
  static func phrase(_ phrase: String, column: Int) throws(QueryError) -> Filter {
    guard SearchWords.hasWord(phrase) else {
      throw QueryError(column: column, message: "there is no word between the quotes")
    }
    return .phrase(phrase)
  }

  /// The filter for `name:value`; `column` is that of the name.
  mutating func field(
    _ name: String, value: String, isQuoted: Bool, column: Int
  ) throws(QueryError) -> Filter {
    guard let field = Self.fields[name.lowercased()] else {
      let suggestion = nearest(to: name.lowercased(), among: Array(Self.fields.keys))
      let hint = suggestion == nil ? "; put it in quotes to search for it as it is" : ""
      throw QueryError(
        column: column, message: "unknown field '\(QueryError.excerpt(name)):'" + hint,
        suggestion: suggestion.map { $0 + ":" })
    }
    let text = String(value.trimmed { $0.properties.isWhitespace })
    guard !text.isEmpty else {
      throw QueryError(
        column: column, message: "'\(name):' needs a value right behind the colon")
    }
    let valueColumn = column + name.count + 1 + (isQuoted ? 1 : 0)
    switch field {
    case .value(.act):
      let type = text.lowercased()
      guard let known = EventType.allCases.first(where: { $0.name == type }) else {
        throw QueryError(
          column: valueColumn,
          message: "'event:' knows \(EventType.names), not '\(QueryError.excerpt(text))'",
          suggestion: nearest(to: type, among: EventType.allCases.map(\.name)))
      }
      return .field(.act, known.name)
    case .value(let kind):
      return .field(kind, try Self.words(text, isQuoted: isQuoted, column: valueColumn))
    case .title:
      guard text.first != "=" else {
        throw QueryError(
          column: valueColumn,
          message: "'title:' looks for words, so nothing is exact there: leave the '=' away")
      }
      return .title(try Self.words(text, isQuoted: isQuoted, column: valueColumn))
    case .country:
      let isExact = text.first == "="
      return try country(
        isExact ? String(text.dropFirst()) : text, column: valueColumn + (isExact ? 1 : 0))
    case .saved: return try savedSearch(text, column: valueColumn)
    case .mark, .order:
      let state = try Self.choice(text, field: "is", column: valueColumn, aliases: Self.states)
      return state.filter
    case .after, .before, .on: return try published(field, text, column: valueColumn)
    case .note: return .note(try Self.words(text, isQuoted: isQuoted, column: valueColumn))
    case .has: return .has(try Self.choice(text, field: "has", column: valueColumn))
    case .added:
      let days = try days(text, column: valueColumn)
      return .added(.days(from: days.first, through: days.last))
    case .imported: return .added(try Self.imported(text, column: valueColumn))
    }
  }

  /// The value of `Choice` with that name.
  static func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ value: String, field: String, column: Int, aliases: [String: Choice] = [:]
  ) throws(QueryError) -> Choice {
    let key = value.lowercased()
    if let choice = Choice(rawValue: key) ?? aliases[key] { return choice }
    let names = Choice.allCases.map(\.rawValue)
    throw QueryError(
      column: column,
      message: "'\(field):' knows \(names.joined(separator: ", ")), "
        + "not '\(QueryError.excerpt(value))'",
      suggestion: nearest(to: key, among: names))
  }

  private enum FieldKind {
    case value(Kind)
    case title, country, mark, saved, order, after, before, on, note, has, added, imported

    /// Whether its value may be a range of days with `..`.
    var takesRange: Bool { if case .on = self { true } else { false } }
  }

  private static let fields: [String: FieldKind] = {
    var fields: [String: FieldKind] = [
      "title": .title, "headline": .title, "is": .mark, "in": .saved, "after": .after,
      "since": .after,
      "before": .before, "on": .on, "sort": .order, "note": .note, "has": .has, "added": .added,
      "imported": .imported,
    ]
    for kind in Kind.allCases {
      for name in kind.traits.fields { fields[name] = kind == .country ? .country : .value(kind) }
    }
    return fields
  }()

  /// What `is:` knows.
  enum State: String, CaseIterable {
    case bookmarked, unread, read, new, undated

    fileprivate var filter: Filter {
      switch self {
      case .bookmarked: .mark(.bookmarked)
      case .unread: .mark(.unread)
      case .read: .mark(.read)
      case .new: .added(.sinceVisit)
      case .undated: .undated
      }
    }
  }

  private static let states: [String: State] = ["starred": .bookmarked]

  /// The fields, each by the name that the program writes, in the order of the help.
  static let fieldNames =
    Kind.allCases.filter { !$0.traits.fields.isEmpty }.map(\.field)
    + ["title", "is", "has", "note", "in", "after", "before", "on", "added", "imported", "sort"]

  /// The kind whose values the field takes; nil for other fields.
  static func kind(ofField name: String) -> Kind? {
    switch fields[name.lowercased()] {
    case .value(let kind): kind
    case .country: .country
    default: nil
    }
  }

  /// The words of a field's value, with an asterisk if they are a prefix.
  private static func words(
    _ value: String, isQuoted: Bool, column: Int
  ) throws(QueryError) -> String {
    let isPrefix = value.hasSuffix("*") && !isQuoted
    let bare = value.hasSuffix("*") ? String(value.prefix { $0 != "*" }) : value
    guard SearchWords.hasWord(bare) else {
      throw QueryError(
        column: column, message: "there is no word to search for in '\(QueryError.excerpt(value))'")
    }
    return isPrefix ? bare + "*" : bare
  }

  private func country(_ name: String, column: Int) throws(QueryError) -> Filter {
    if let code = countries.code(named: name) { return .country(code) }
    throw QueryError(
      column: column, message: "no country is called '\(QueryError.excerpt(name))'",
      suggestion: countries.similarNames(to: name).first)
  }

  /// The import of a number, or the last one.
  private static func imported(
    _ value: String, column: Int
  ) throws(QueryError) -> Filter.Arrival {
    if value.lowercased() == "last" { return .lastImport }
    if let number = Int64(value), number > 0 { return .run(number) }
    throw QueryError(
      column: column,
      message: "'imported:' knows last and the numbers that 'tuireader imports' lists, "
        + "not '\(QueryError.excerpt(value))'",
      suggestion: nearest(to: value.lowercased(), among: ["last"]))
  }

  /// The days that `value` means.
  private func days(
    _ value: String, column: Int
  ) throws(QueryError) -> (first: CivilDate, last: CivilDate) {
    if let days = QueryDates.days(of: value, today: today, calendar: calendar) { return days }
    let shown = QueryError.excerpt(value)
    let ends = value.split(separator: "..", omittingEmptySubsequences: false)
    let turned = ends.reversed().joined(separator: "..")
    if ends.count == 2, QueryDates.days(of: turned, today: today, calendar: calendar) != nil {
      throw QueryError(
        column: column, message: "'\(shown)' ends before it starts", suggestion: turned)
    }
    throw QueryError(column: column, message: "'\(shown)' is no date: write \(Self.someDates)")
  }

  private func published(
    _ field: FieldKind, _ value: String, column: Int
  ) throws(QueryError) -> Filter {
    let days = try days(value, column: column)
    let shown = QueryError.excerpt(value)
    if value.contains(".."), !field.takesRange {
      throw QueryError(
        column: column,
        message: "'\(shown)' is a range, which only 'on:' takes: write \(Self.someDates)")
    }
    switch field {
    case .after: return .published(from: days.first, through: nil)
    case .before: return .published(from: nil, through: days.first.adding(days: -1))
    default: return .published(from: days.first, through: days.last)
    }
  }

  private static let someDates =
    "2023, 2023-07, 2023-07-31, 2023-Q3, July, yesterday, 7d, \"2 weeks ago\" or \"last month\""
}
