import GRDB

/// Counts the articles that a damaged archive had, and those that are lost.
///
/// Every article has rows in several tables and indexes. The count that most of these share wins,
/// so damage to one of them is outvoted, and an article with two broken rows counts once. If no two
/// agree, counts the articles that the list or the index of identities names.
struct ArticleCensus {
  private static let counts = [
    "SELECT articles FROM tally WHERE id = 1",
    "SELECT count(*) FROM article NOT INDEXED",
    "SELECT count(*) FROM \(index)",
    "SELECT count(*) FROM article_facets",
    "SELECT count(*) FROM article_index_docsize",
    "SELECT count(*) FROM article_body",
  ]
  private static let index =
    "article INDEXED BY sqlite_autoindex_article_1 WHERE identity IS NOT NULL"

  private let agreed: Int?
  /// The articles that the list or the index names, by number.
  private let named: [Int64: Entry]

  private struct Entry {
    var identities: Set<Int64> = []
    var bodies: Set<Int64> = []
  }

  init(_ database: Database) {
    agreed = Self.mostNamed(Self.counts.compactMap { try? Int.fetchOne(database, sql: $0) })
    var named: [Int64: Entry] = [:]
    guard agreed == nil else {
      self.named = named
      return
    }
    for sql in [
      "SELECT number, identity, body FROM article NOT INDEXED ORDER BY number",
      "SELECT number, identity, body FROM article NOT INDEXED ORDER BY number DESC",
      "SELECT number, identity, NULL FROM \(Self.index)",
    ] {
      guard let rows = try? Row.fetchCursor(database, sql: sql) else { continue }
      while let row = try? rows.next(), let number = try? row.decode(Int64.self, atIndex: 0) {
        guard ArticleNumber.all.contains(number) else { continue }
        if let identity = try? row.decode(Int64.self, atIndex: 1) {
          named[number, default: Entry()].identities.insert(identity)
        }
        if let body = try? row.decode(Int64?.self, atIndex: 2) {
          named[number, default: Entry()].bodies.insert(body)
        }
      }
    }
    self.named = named
  }

  /// How many articles are missing from `saved`, which maps keys of texts to identities.
  func lost(saved: [Int64: Int64]) -> Int {
    if let agreed { return max(0, agreed - saved.count) }
    let identities = Set(saved.values)
    return named.values.count { entry in
      entry.identities.isDisjoint(with: identities) && !entry.bodies.contains { saved[$0] != nil }
    }
  }

  /// The most frequent of `counts`, the largest on a tie; nil if no two agree.
  private static func mostNamed(_ counts: [Int]) -> Int? {
    let votes = Dictionary(grouping: counts) { $0 }.mapValues(\.count).filter { $0.value > 1 }
    return votes.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }
}
