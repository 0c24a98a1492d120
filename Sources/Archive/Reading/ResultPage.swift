import GRDB
import ReaderModel

/// A part of a result that is read in the order of numbers, newest first unless ascending.
struct ResultSegment {
  var numbers: ClosedRange<Int64>
  var isAscending = false
  /// The key of its source if the result is ordered by source; also serves as the rank.
  var source: String?

  /// Segments for all articles by time of publication, undated ones last.
  static func inTime(isAscending: Bool) -> [ResultSegment] {
    guard isAscending else { return [ResultSegment(numbers: ArticleNumber.all)] }
    return [ArticleNumber.dated, ArticleNumber.undated].map {
      ResultSegment(numbers: $0, isAscending: true)
    }
  }
}

/// Reads segments one after the other until a page is full.
struct ResultPage {
  /// The key for articles without a source; sorts after every other.
  private static let noSource = "\u{10FFFF}"

  let database: Database
  let selection: ArticleSelection
  let anchor: PageAnchor
  let limit: Int

  /// Returns the page of the result that consists of `segments`, in their order. If the selection
  /// has checks, the page has what a walk over a few hundred candidates finds.
  func page(of segments: [ResultSegment]) throws -> ArticlePage {
    var segments = segments
    if anchor.isBackward {
      segments.reverse()
      for index in segments.indices { segments[index].isAscending.toggle() }
    }
    segments = segments.compactMap(remainder)
    var walk = selection.checks.isEmpty ? nil : CandidateWalk(selection, in: database)
    var rows: [ArticleRow] = []
    var isLast = true
    for segment in segments {
      let left = limit - rows.count
      guard left > 0, isLast else { break }
      if let found = try walk?.rows(in: segment, limit: left) {
        rows += found.rows
        isLast = found.isWhole
      } else {
        let found = try read(segment, limit: left)
        rows += found
        isLast = found.count < left
      }
    }
    return ArticlePage(rows: anchor.isBackward ? rows.reversed() : rows, isLast: isLast)
  }

  /// The rest of a segment after the anchor, in the segment's direction; nil if nothing is left.
  private func remainder(of segment: ResultSegment) -> ResultSegment? {
    let position: RowPosition
    var isBackward = false
    var isIncluded = false
    switch anchor {
    case .top, .at, .bottom: return segment
    case .from(let row): (position, isIncluded) = (row, true)
    case .after(let row): position = row
    case .before(let row): (position, isBackward) = (row, true)
    }
    if let source = segment.source, let rank = position.rank, source != rank {
      return (source > rank) != isBackward ? segment : nil
    }
    var rest = segment
    let numbers = segment.numbers
    if numbers.contains(position.number) {
      if isIncluded {
        rest.numbers =
          segment.isAscending
          ? position.number...numbers.upperBound : numbers.lowerBound...position.number
        return rest
      }
      let isEnd =
        position.number == (segment.isAscending ? numbers.upperBound : numbers.lowerBound)
      if isEnd { return nil }
      rest.numbers =
        segment.isAscending
        ? position.number + 1...numbers.upperBound : numbers.lowerBound...position.number - 1
      return rest
    }
    let isUndated = ArticleNumber.undated.contains(position.number)
    let comesLater = isUndated ? isBackward : !isBackward
    return comesLater ? segment : nil
  }

  private func read(_ segment: ResultSegment, limit: Int) throws -> [ArticleRow] {
    let key = segment.source.map { $0 == Self.noSource ? "" : $0 }
    let selection =
      key.map { self.selection.narrowed(to: ArticleTerms.name(.source, $0)) } ?? self.selection
    let direction: SQL = segment.isAscending ? "ASC" : "DESC"
    let request: SQLRequest<Row> = """
      SELECT \(sql: ArticleRow.columns) \(selection.source(within: segment.numbers))
      ORDER BY \(selection.number) \(direction) LIMIT \(limit)
      """
    return try request.fetchAll(database).map { try ArticleRow($0, rank: segment.source) }
  }

  /// One segment for each source, in the order of keys; articles without a source come last.
  func sources() throws -> [ResultSegment] {
    let keys = try String.fetchAll(
      database, sql: "SELECT key FROM facet WHERE kind = ? AND articles > 0 ORDER BY key",
      arguments: [Facet.Kind.source.code])
    return (keys + [Self.noSource]).map {
      ResultSegment(numbers: ArticleNumber.all, source: $0)
    }
  }

  /// The best matches first, by BM25 with titles weighted 8; of equals, the newest first.
  func mostRelevant() throws -> [ArticleRow] {
    let score: SQL = "bm25(article_index, 8.0, 1.0, 0.0)"
    var sql: SQL = """
      SELECT \(sql: ArticleRow.columns), \(selection.mark == .bookmarked ? "0.0" : score) AS score
      \(selection.source(within: ArticleNumber.all))
      """
    var isBackward = false
    switch anchor {
    case .top, .at: break
    case .bottom: isBackward = true
    case .from(let row):
      let rank = row.rank.flatMap(Double.init) ?? 0
      sql = "SELECT * FROM (\(sql)) WHERE (score, -number) >= (\(rank), \(-row.number))"
    case .after(let row):
      let rank = row.rank.flatMap(Double.init) ?? 0
      sql = "SELECT * FROM (\(sql)) WHERE (score, -number) > (\(rank), \(-row.number))"
    case .before(let row):
      isBackward = true
      let rank = row.rank.flatMap(Double.init) ?? 0
      sql = "SELECT * FROM (\(sql)) WHERE (score, -number) < (\(rank), \(-row.number))"
    }
    sql +=
      isBackward
      ? " ORDER BY score DESC, number ASC LIMIT \(limit)"
      : " ORDER BY score ASC, number DESC LIMIT \(limit)"
    let request = SQLRequest<Row>(literal: sql)
    let rows = try request.fetchAll(database).map { row in
      try ArticleRow(row, rank: "\(row["score"] as Double)")
    }
    return isBackward ? rows.reversed() : rows
  }
}
