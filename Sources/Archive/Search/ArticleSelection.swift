import GRDB
import ReaderModel

/// Translates a filter into a database query: an index expression, and conditions on rows.
///
/// Reads everything in the order of ``ArticleNumber``, so the cost of a page depends on its length,
/// not on the size of the archive.
struct ArticleSelection {
  /// The full-text tables.
  enum Index: String {
    /// Words, and the terms of ``ArticleTerms``.
    case words = "article_index"
    /// The first one to three letters of words.
    case beginnings = "article_prefix"
  }

  /// What a selection is for. For a page, the reader makes the ``checks``; for a count, the index
  /// alone must answer.
  enum Use {
    case page, count
  }

  /// The FTS5 expression; nil if no index is needed.
  private(set) var match: String?
  /// The table that ``match`` is for.
  private(set) var index = Index.words
  /// The beginning to look up in the index of beginnings.
  private var beginning: String?
  /// Lists that numbers must or must not be in; testing them reads no row.
  private var lists: [(isAmong: Bool, numbers: SQL)] = []
  /// Days of publication. Only numbers at the ends of these days need their rows.
  private var edges: [(first: CivilDate?, last: CivilDate?)] = []
  /// The numbers that can match.
  private(set) var range = ArticleNumber.all
  /// Conditions on `article AS a`, all of which must hold.
  private(set) var conditions: [SQL] = []
  /// Beginnings of words that each article must have; the reader looks them up in its text.
  private(set) var checks: [WordBeginning] = []
  /// A mark that few articles have and that has its own index.
  private(set) var mark: Filter.Mark?

  /// Whether it selects all articles.
  var isEverything: Bool {
    match == nil && conditions.isEmpty && lists.isEmpty && range == ArticleNumber.all
  }

  init(
    _ filter: Filter, for use: Use, by rules: IdentityRules, in database: Database
  ) throws {
    let expression = IndexExpression(database, by: rules)
    var indexed: [Filter] = []
    var beginnings: [WordBeginning] = []
    var marks: [Filter.Mark] = []
    var given: [(isAmong: Bool, numbers: SQL)] = []
    var days: [(first: CivilDate?, last: CivilDate?)] = []
    let parts: [Filter] = if case .and(let parts) = filter { parts } else { [filter] }
    for part in parts {
      switch part {
      case .all: continue
      case .published(let first, let last):
        range = Self.common(range, ArticleNumber.range(from: first, through: last))
        days.append((first, last))
      case .undated: range = Self.common(range, ArticleNumber.undated)
      case .mark(let wanted):
        if wanted == .bookmarked || (wanted == .unread && mark == nil) { mark = wanted }
        marks.append(wanted)
      case _ where IndexExpression.covers(part):
        if let beginning = WordBeginning(part), use == .page || beginning.isLead,
          try beginning.isLead || expression.few(beginning.letters) == nil,
          try Self.isCommon(beginning, database)
        {
          beginnings.append(beginning)
        } else {
          indexed.append(part)
        }
      default:
        if let list = try ListedArticles(part, by: rules, in: database) {
          given.append((list.isAmong, list.numbers))
        } else {
          conditions.append(try Self.condition(part, expression))
        }
      }
    }
    if indexed.isEmpty, let first = beginnings.max(by: { $0.lead.count < $1.lead.count }) {
      (match, index, beginning) = (Self.quoted(first.lead), .beginnings, first.lead)
      beginnings.removeAll { $0.isLead && $0.lead == first.lead }
    }
    switch use {
    case .page: checks = beginnings
    case .count: lists = beginnings.map { (true, Self.list($0.lead)) }
    }
    lists += given
    if !indexed.isEmpty {
      match = try expression.text(indexed.count == 1 ? indexed[0] : .and(indexed))
    }
    if use == .count, match != nil {
      edges = days
    } else {
      conditions += days.map { Self.published($0.first, $0.last) }
    }
    let canList = try use == .count && match != nil && Self.isReadShort(database)
    for wanted in marks {
      if canList, wanted != .bookmarked {
        lists.append((wanted == .read, Self.read))
      } else {
        conditions.append(Self.marked(wanted))
      }
    }
  }

  /// Limits the selection to the numbers of a subquery.
  mutating func limit(to numbers: SQL) { lists.append((true, numbers)) }

  /// Returns the selection limited to articles that have `term`.
  func narrowed(to term: String) -> ArticleSelection {
    var narrowed = self
    let term = IndexExpression.term(term)
    if let beginning {
      narrowed.lists.append((true, Self.list(beginning)))
      (narrowed.match, narrowed.index) = (term, .words)
    } else {
      narrowed.match = match.map { "(\($0) AND \(term))" } ?? term
    }
    return narrowed
  }

  /// The SQL `FROM … WHERE …` with the articles as `a`, limited to numbers within `bounds`.
  ///
  /// With an expression SQLite starts from the full-text index, unless it can start from the
  /// bookmarks, which are fewer.
  func source(within bounds: ClosedRange<Int64>, needsRow: Bool = true) -> SQL {
    let lower = max(bounds.lowerBound, range.lowerBound)
    let upper = min(bounds.upperBound, range.upperBound)
    // Without an index and a mark, SQLite starts from the list.
    let starts = match == nil && mark == nil
    let lists = lists.map { list -> SQL in
      let sign = starts && list.isAmong ? "" : "+"
      return " AND \(sql: sign)\(number) \(sql: list.isAmong ? "IN" : "NOT IN") (\(list.numbers))"
    }
    let edges = edges.map { Self.published($0.first, $0.last, number: number) }
    let rest = (lists + edges + conditions.map { SQL(" AND (\($0))") }).joined()
    guard let match, mark != .bookmarked else {
      let hint: SQL =
        switch mark {
        case .bookmarked: " INDEXED BY article_bookmarked"
        case .unread: " INDEXED BY article_unread"
        default: ""
        }
      var sql: SQL = """
        FROM article AS a\(hint) WHERE a.number BETWEEN \(lower) AND \(upper)\(rest)
        """
      if let match {
        sql += """
           AND EXISTS (SELECT 1 FROM \(table) WHERE \(table) MATCH \(match) AND rowid = a.number)
          """
      }
      return sql
    }
    let row: SQL =
      needsRow || !conditions.isEmpty
      ? " CROSS JOIN article AS a ON a.number = \(table).rowid" : ""
    let limits: SQL =
      lower == ArticleNumber.all.lowerBound && upper == ArticleNumber.all.upperBound
      ? "" : " AND \(table).rowid BETWEEN \(lower) AND \(upper)"
    return "FROM \(table)\(row) WHERE \(table) MATCH \(match)\(limits)\(rest)"
  }

  /// The column with the number in ``source(within:needsRow:)``, for ORDER BY.
  var number: SQL { match != nil && mark != .bookmarked ? "\(table).rowid" : "a.number" }

  private var table: SQL { SQL(sql: index.rawValue) }

  // MARK: Beginnings of words

  /// Whether 2,000 or more articles have words with this beginning, so that merging their postings
  /// in the index of words would be slow.
  private static func isCommon(_ beginning: WordBeginning, _ database: Database) throws -> Bool {
    let common = 2000
    let statement = try database.cachedStatement(
      sql: """
        SELECT count(*) FROM
          (SELECT 1 FROM article_prefix WHERE article_prefix MATCH ? LIMIT ?)
        """)
    return try Int.fetchOne(statement, arguments: [quoted(beginning.lead), common]) == common
  }

  private static func quoted(_ lead: String) -> String { "\"\(lead)\"" }

  /// A subquery for the numbers of all articles with a beginning; SQLite runs it once.
  private static func list(_ lead: String) -> SQL {
    "SELECT rowid FROM article_prefix WHERE article_prefix MATCH \(quoted(lead))"
  }

  // MARK: Marks

  /// Whether the list of read articles is short enough to be faster than reading the rows of a
  /// large result.
  private static func isReadShort(_ database: Database) throws -> Bool {
    let summary = try ArticleStore.tally(database)
    return summary.articles - summary.unread <= 20_000
  }

  /// A subquery for the numbers of all read articles.
  private static let read: SQL = """
    SELECT r.number FROM read_mark AS m CROSS JOIN article AS r ON r.identity = m.identity
    """

  // MARK: Conditions on rows

  /// The numbers in both ranges; if there are none, one that no article of the second has.
  private static func common(
    _ one: ClosedRange<Int64>, _ other: ClosedRange<Int64>
  ) -> ClosedRange<Int64> {
    let lower = max(one.lowerBound, other.lowerBound)
    return lower...max(lower, min(one.upperBound, other.upperBound))
  }

  private static func marked(_ mark: Filter.Mark) -> SQL {
    switch mark {
    case .bookmarked: "a.is_bookmarked = 1"
    case .unread: "a.is_read = 0"
    case .read: "a.is_read = 1"
    }
  }

  /// Any filter as an SQL condition.
  private static func condition(_ filter: Filter, _ expression: IndexExpression) throws -> SQL {
    if IndexExpression.covers(filter) {
      let match = try expression.text(filter)
      return "a.number IN (SELECT rowid FROM article_index WHERE article_index MATCH \(match))"
    }
    switch filter {
    case .mark(let mark): return marked(mark)
    case .published(let first, let last): return published(first, last)
    case .undated: return "a.day IS NULL"
    case .not(let inner): return "NOT (\(try condition(inner, expression)))"
    case .and(let parts):
      let parts = try parts.map { part -> SQL in "(\(try condition(part, expression)))" }
      return parts.joined(separator: " AND ")
    case .or(let parts):
      let parts = try parts.map { part -> SQL in "(\(try condition(part, expression)))" }
      return parts.joined(separator: " OR ")
    case .added(let arrival):
      return "a.added IN (SELECT id FROM arrival WHERE \(arrival.condition))"
    case .field(.tag, _), .note, .has:
      return try ListedArticles.numbers(of: filter, by: expression.rules)
        .map { "a.number IN (\($0))" } ?? "1"
    default: return "1"
    }
  }
}
