import GRDB
import ReaderModel
import Text

/// The numbers of articles that a tag, a note or an import leads to, if they are few.
///
/// The tables of these lead to their articles, so a short list is read first, and no row of other
/// articles.
struct ListedArticles {
  /// The longest list that is read first.
  private static let most = 20_000

  /// Whether the articles must be in the list; else they must not.
  let isAmong: Bool
  /// A subquery for the numbers.
  let numbers: SQL

  /// The list for a condition or for its negation; nil for other conditions and for long lists.
  init?(_ filter: Filter, by rules: IdentityRules, in database: Database) throws {
    let positive: Filter
    if case .not(let inner) = filter {
      (isAmong, positive) = (false, inner)
    } else {
      (isAmong, positive) = (true, filter)
    }
    guard let numbers = try Self.numbers(of: positive, by: rules) else { return nil }
    self.numbers = numbers
    guard try isShort(positive, database) else { return nil }
  }

  /// A subquery for the numbers of articles that meet a condition on a tag, a note or an arrival; nil
  /// for other conditions.
  static func numbers(of filter: Filter, by rules: IdentityRules) throws -> SQL? {
    switch filter {
    case .field(.tag, let value):
      let key = Tag.key(value)
      let match: SQL =
        value.hasSuffix("*") ? "substr(o.key, 1, length(\(key))) = \(key)" : "o.key = \(key)"
      return owners("tag AS o", match)
    case .has(.tag): return owners("tag AS o", "1")
    case .has(.note): return owners("note AS o", "1")
    case .note(let words):
      guard SearchWords.hasWord(words) else { return owners("note AS o", "0") }
      let expression = IndexExpression(rules: rules, hasName: { _, _ in false })
      let text = words.hasSuffix("*") ? Filter.prefix(String(words.dropLast())) : .phrase(words)
      let match = try expression.text(text)
      return owners(
        "note_index CROSS JOIN note AS o ON o.id = note_index.rowid", "note_index MATCH \(match)")
    case .added(let arrival):
      return """
        SELECT number FROM article INDEXED BY article_added
        WHERE added IN (SELECT id FROM arrival WHERE \(arrival.condition))
        """
    default: return nil
    }
  }

  /// The numbers of articles that rows of `table` are of.
  private static func owners(_ table: SQL, _ condition: SQL) -> SQL {
    """
    SELECT s.number FROM \(table) CROSS JOIN article AS s ON s.identity = o.identity
    WHERE \(condition)
    """
  }

  private func isShort(_ filter: Filter, _ database: Database) throws -> Bool {
    if case .added(let arrival) = filter {
      let request: SQLRequest<Int> = """
        SELECT coalesce(sum(articles), 0) FROM arrival WHERE \(arrival.condition)
        """
      return try request.fetchOne(database) ?? 0 <= Self.most
    }
    let request: SQLRequest<Int> = "SELECT count(*) FROM (\(numbers) LIMIT \(Self.most + 1))"
    return try request.fetchOne(database) ?? 0 <= Self.most
  }
}
