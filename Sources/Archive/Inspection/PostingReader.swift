import GRDB

/// Reads all postings of a search index through `fts5vocab`, since the index is contentless, and
/// sums their hashes.
struct PostingReader {
  private let postings: PlainRows
  private let hasPlaces: Bool
  /// The sums of the postings read so far.
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

  var isAtEnd: Bool { postings.isAtEnd }

  /// Reads at most `limit` more postings. Throws `DatabaseError` if the index can't be read.
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

  /// Subtracts the sum that an article should have in the index.
  mutating func take(_ sum: UInt64, of number: Int64) { sums.add(0 &- sum, to: number) }
}
