import Text

/// Parses the tokens of a line into a tree: `-` binds tightest, then adjacent words (AND), then OR.
struct QueryParser {
  private static let deepest = 32
  /// The most characters of a line.
  static let longest = 4096
  /// SQLite merges the postings of all words: a phrase of 2,000 common ones takes a minute.
  private static let mostWords = 256

  private let tokens: [QueryToken]
  private let end: Int
  private var index = 0
  private var order: ArticleQuery.Order?
  let countries: any CountryDirectory
  let today: CivilDate
  let calendar: CalendarNames
  /// The searches that the line may name.
  var saved: SavedScope

  /// Parses `line`; `saved` keeps count of the searches that are read for it.
  static func query(
    _ line: String, countries: any CountryDirectory, today: CivilDate, calendar: CalendarNames,
    saved: inout SavedScope
  ) throws(QueryError) -> ArticleQuery {
    guard line.count <= longest else {
      throw QueryError(column: longest + 1, message: "the query is longer than \(longest) letters")
    }
    let words = SearchWords.words(of: line, for: .query)
    if words.count > mostWords {
      let before = line.utf8.prefix(words[mostWords].range.lowerBound)
      throw QueryError(
        column: String(decoding: before, as: UTF8.self).count + 1,
        message: "the query has more than \(mostWords) words")
    }
    let tokens = try QueryLexer.tokens(of: line)
    var parser = QueryParser(
      tokens: tokens, end: line.count + 1, countries: countries, today: today, calendar: calendar,
      saved: saved)
    defer { saved = parser.saved }
    let filter = try parser.alternatives(depth: 0)
    if let token = parser.next {
      throw QueryError(column: token.column, message: "')' without a '(' before it")
    }
    return ArticleQuery(filter: filter ?? .all, order: parser.order ?? .newest)
  }

  private init(
    tokens: [QueryToken], end: Int, countries: any CountryDirectory, today: CivilDate,
    calendar: CalendarNames, saved: SavedScope
  ) {
    self.tokens = tokens
    self.end = end
    self.countries = countries
    self.today = today
    self.calendar = calendar
    self.saved = saved
  }

  private var next: QueryToken? { index < tokens.count ? tokens[index] : nil }

  /// Parses `a b OR c`; returns nil if there is only an order.
  private mutating func alternatives(depth: Int) throws(QueryError) -> Filter? {
    var branches: [Filter] = []
    var sign: QueryToken?
    while true {
      let branch = try conjunction(depth: depth)
      let following = next?.kind == .or ? next : nil
      if let branch {
        branches.append(branch)
      } else if let sign = following ?? sign {
        throw QueryError(
          column: sign.column, message: "OR needs something to search for on both sides")
      }
      guard let following else { break }
      index += 1
      sign = following
    }
    return branches.count > 1 ? .or(branches.flatMap(\.alternatives)) : branches.first
  }

  /// Parses `a b`; returns nil if there is only an order.
  private mutating func conjunction(depth: Int) throws(QueryError) -> Filter? {
    var parts: [Filter] = []
    var hasTerm = false
    while let token = next, token.kind != .or, token.kind != .close {
      if token.kind == .and {
        index += 1
        guard hasTerm, let following = next, ![.and, .or, .close].contains(following.kind) else {
          throw QueryError(
            column: token.column, message: "AND needs something to search for on both sides")
        }
      }
      if let part = try term(depth: depth) { parts.append(part) }
      hasTerm = true
    }
    return parts.isEmpty ? nil : Filter.conjunction(parts.flatMap(\.conditions))
  }

  /// Parses a word, a phrase, a field or a group, perhaps negated; returns nil for an order.
  private mutating func term(depth: Int) throws(QueryError) -> Filter? {
    guard let token = next else { return nil }
    index += 1
    switch token.kind {
    case .minus, .not: return try negated(token, depth: depth)
    case .open: return try group(token, depth: depth)
    case .word(let word): return try Self.word(word, column: token.column)
    case .phrase(let phrase): return try Self.phrase(phrase, column: token.column)
    case .field("sort", let value, _), .field("order", let value, _):
      try setOrder(value, token: token, depth: depth)
      return nil
    case .field(let name, let value, let isQuoted):
      return try field(name, value: value, isQuoted: isQuoted, column: token.column)
    case .close, .or, .and: return nil
    }
  }

  private mutating func negated(_ token: QueryToken, depth: Int) throws(QueryError) -> Filter {
    try check(depth, at: token)
    let operators: [QueryToken.Kind] = [.or, .and, .close]
    guard let following = next, !operators.contains(following.kind) else {
      throw QueryError(column: token.column, message: "NOT needs something to leave out")
    }
    guard let inner = try term(depth: depth + 1) else {
      throw QueryError(column: token.column, message: "there is nothing here to leave out")
    }
    if case .not(let positive) = inner { return positive }
    return .not(inner)
  }

  private mutating func group(_ token: QueryToken, depth: Int) throws(QueryError) -> Filter {
    try check(depth, at: token)
    let inner = try alternatives(depth: depth + 1)
    guard next?.kind == .close else {
      throw QueryError(column: token.column, message: "this '(' is never closed")
    }
    index += 1
    guard let inner else {
      throw QueryError(column: token.column, message: "there is nothing between the brackets")
    }
    return inner
  }

  private func check(_ depth: Int, at token: QueryToken) throws(QueryError) {
    guard depth < Self.deepest else {
      throw QueryError(
        column: token.column, message: "more than \(Self.deepest) brackets within each other")
    }
  }

  private mutating func setOrder(
    _ value: String, token: QueryToken, depth: Int
  ) throws(QueryError) {
    guard depth == 0, order == nil else {
      let message = depth > 0 ? "sort: stands outside of brackets" : "sort: is given twice"
      throw QueryError(column: token.column, message: message)
    }
    order = try Self.choice(value, field: "sort", column: token.column + 5)
  }
}

extension Filter {
  /// The branches of an OR, or the filter itself; does not split a designator.
  fileprivate var alternatives: [Filter] {
    if case .or(let branches) = self, SpacedDesignator(self) == nil { branches } else { [self] }
  }
}
