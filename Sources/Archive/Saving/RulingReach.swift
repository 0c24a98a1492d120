import GRDB
import ReaderModel

/// The articles that a ruling may affect: all that it does affect, and few others.
struct RulingReach {
  /// The index expression that finds them; nil if `article` is the only one.
  private let match: String?
  private let article: Int64?

  init(
    _ ruling: EntityRuling, by rules: IdentityRules, in database: Database
  ) throws {
    switch ruling {
    case .apart(_, _, _, let id, _), .wrong(_, let id):
      (match, article) = (nil, ArticleFingerprint.number(of: id))
    case .never(_, let surface):
      let hasWords = !FacetKey.squashed(surface).isEmpty
      let expression = IndexExpression(rules: rules, hasName: { _, _ in true })
      match = hasWords ? try expression.text(.phrase(surface)) : nil
      article = nil
    case .same(let kind, let name, let target):
      article = nil
      guard kind.isNamed else {
        match = kind == .event ? IndexExpression.term(ArticleTerms.everything) : nil
        return
      }
      let names = try Self.names(
        reachedFrom: [name, target], kind, by: rules, in: database)
      let terms = names.sorted().map { IndexExpression.term(ArticleTerms.name(kind, $0)) }
      match = terms.isEmpty ? nil : terms.joined(separator: " OR ")
    }
  }

  /// Returns the next `limit` of them from `last` down, highest number first.
  func numbers(through last: Int64, limit: Int, in database: Database) throws -> [Int64] {
    if let article {
      return try Int64.fetchAll(
        database, sql: "SELECT number FROM article WHERE identity = ? AND number <= ?",
        arguments: [article, last])
    }
    guard let match else { return [] }
    return try Int64.fetchAll(
      database,
      sql: """
        SELECT rowid FROM article_index WHERE article_index MATCH ? AND rowid <= ?
        ORDER BY rowid DESC LIMIT ?
        """, arguments: [match, last, limit])
  }

  /// The keys of all names that rulings, including revoked ones, connect to `names` directly or
  /// through others.
  private static func names(
    reachedFrom names: [String], _ kind: Entity.Kind, by rules: IdentityRules,
    in database: Database
  ) throws -> Set<String> {
    func base(_ name: String) -> String {
      EntityRulings.Subject(kind, name, by: rules).base
    }
    var ties: [[String]] = []
    for row in try RulingRow.fetch(database, "TRUE") where row.ruling.kind == kind {
      switch row.ruling {
      case .same(_, let name, let target), .apart(_, let name, _, _, let target):
        ties.append([name, target].map(base))
      case .never, .wrong: continue
      }
    }
    var reached = Set(names.map(base))
    var size = 0
    while reached.count > size {
      size = reached.count
      for tie in ties where !reached.isDisjoint(with: tie) { reached.formUnion(tie) }
    }
    return reached.subtracting([""])
  }
}
