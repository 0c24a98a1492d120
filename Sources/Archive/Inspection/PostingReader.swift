import GRDB

/// Reads the postings of a search index in the order of `fts5vocab`: the index keeps no text to
/// compare with.
struct PostingReader {
  private let postings: PlainRows
  private let hasPlaces: Bool
  /// What was read.
  private(set) var sums = PostingSums()

  init(_ index: ArticleSelection.Index, of database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS
          temp.vocabulary_of_\(index.rawValue) USING fts5vocab(main, \(index.rawValue), instance)
        """)
    hasPlaces = index == .words
    postings = PlainRows(
      try database.makeStatement(
        sql: """
          SELECT doc, term\(hasPlaces ? ", col, offset" : "")
          FROM temp.vocabulary_of_\(index.rawValue)
          """))
  }

  /// Whether all was read.
  var isAtEnd: Bool { postings.isAtEnd }

  /// Reads on by at most `limit` postings. Throws `DatabaseError` when the index can't be read.
  mutating func read(_ limit: Int) throws {
    for _ in 0..<limit {
      guard try postings.next() else { return }
      take()
    }
  }

  private mutating func take() {
    var hash = PostingHash()
    for byte in postings.bytes(1) { hash.add(byte) }
    var column: UInt8 = 0
    var position: Int64 = 0
    if hasPlaces {
      let name = postings.bytes(2)
      if name.count > 1 { column = name[1] }
      position = postings.number(3)
    }
    sums.add(hash.value(column: column, position: position), to: postings.number(0))
  }

  /// Subtracts what the index must hold of an article.
  mutating func take(_ sum: UInt64, of number: Int64) { sums.add(0 &- sum, to: number) }
}
