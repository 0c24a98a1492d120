import ReaderModel
import Text

/// Newsboat's filter language: `unread = "yes" and (title =~ "x" or tags # "y")`.
///
/// As in newsboat, `and` and `or` bind equally and from the right: `a and b or c` is
/// `a and (b or c)`. An expression becomes a line of the query language.
struct NewsboatFilter {
  /// Why an expression has no such line, in a clause.
  enum Failure: Error, Equatable {
    /// It can't be read from this place on.
    case unreadable(String)
    /// A field, or a use of it, that queries don't know.
    case unknown(String)
    /// A pattern that is more than words.
    case pattern(String)
    /// Nested too deep, or too long.
    case tooLarge
  }

  /// A part of the line, which brackets must keep together if it is an alternative.
  private struct Part {
    var line: String
    var isAlternative = false
    var operand: String { isAlternative ? "(\(line))" : line }
  }

  private static let deepest = 16
  private static let longest = 4096

  private let tokens: [NewsboatToken]
  private var index = 0

  /// The query line of `expression`.
  static func query(_ expression: String) throws(Failure) -> String {
    guard expression.utf8.count <= longest else { throw .tooLarge }
    var filter = NewsboatFilter(tokens: try NewsboatToken.tokens(of: expression))
    let part = try filter.expression(depth: 0)
    if let token = filter.next { throw .unreadable(token.text) }
    let query = try? ArticleQuery.parse(
      part.line, countries: NoCountries(), today: CivilDate(daysSinceEpoch: 0),
      calendar: .numbersOnly)
    guard query != nil else { throw .tooLarge }
    return part.line
  }

  private init(tokens: [NewsboatToken]) { self.tokens = tokens }

  private var next: NewsboatToken? { index < tokens.count ? tokens[index] : nil }

  /// Operands with `and` and `or` between them, joined from the right.
  private mutating func expression(depth: Int) throws(Failure) -> Part {
    guard depth < Self.deepest else { throw .tooLarge }
    var parts = [try operand(depth: depth)]
    var areAlternatives: [Bool] = []
    while case .word(let word) = next, word == "and" || word == "or" {
      index += 1
      areAlternatives.append(word == "or")
      parts.append(try operand(depth: depth))
    }
    var whole = parts.removeLast()
    while let part = parts.popLast(), let isAlternative = areAlternatives.popLast() {
      whole =
        isAlternative
        ? Part(line: "\(part.line) OR \(whole.line)", isAlternative: true)
        : Part(line: "\(part.operand) \(whole.operand)")
    }
    return whole
  }

  private mutating func operand(depth: Int) throws(Failure) -> Part {
    guard next == .open else { return try comparison() }
    index += 1
    let inner = try expression(depth: depth + 1)
    guard next == .close else { throw .unreadable(next?.text ?? "its end") }
    index += 1
    return inner
  }

  private mutating func comparison() throws(Failure) -> Part {
    guard case .word(let field) = next else { throw .unreadable(next?.text ?? "its end") }
    guard index + 2 < tokens.count, let sign = tokens[index + 1].sign,
      case .value(let value) = tokens[index + 2]
    else { throw .unreadable(field) }
    index += 3
    let comparison = NewsboatComparison(field: field, sign: sign, value: value)
    let choices = try comparison.choices()
    let line = choices.joined(separator: " OR ")
    guard comparison.isNegated else { return Part(line: line, isAlternative: choices.count > 1) }
    return Part(line: choices.count > 1 ? "-(\(line))" : "-\(line)")
  }
}

/// A directory for queries that name no country.
private struct NoCountries: CountryDirectory {
  func code(named name: String) -> CountryCode? { nil }
  func name(of code: CountryCode) -> String? { nil }
  func similarNames(to name: String) -> [String] { [] }
}

extension NewsboatFilter.Failure {
  /// What stands in the way, in a clause.
  var reason: String {
    switch self {
    case .unreadable(let place): "newsboat's filter can't be read at “\(place.prefix(60))”"
    case .unknown(let what): "queries here know no \(what.prefix(60))"
    case .pattern(let pattern): "the pattern “\(pattern.prefix(60))” is more than words"
    case .tooLarge: "it is longer than any query here"
    }
  }
}
