import GRDB

/// Both search indexes, read in portions and compared with what the articles give.
struct IndexReading {
  private var words: PostingReader?
  private var beginnings: PostingReader?
  /// Postings read so far.
  private(set) var read = 0

  /// Throws when an index can't be read at all; then none is compared.
  mutating func open(_ database: Database) throws {
    let readers = (
      try PostingReader(.words, of: database), try PostingReader(.beginnings, of: database)
    )
    (words, beginnings) = readers
  }

  /// Reads on by at most `limit` postings; false at the end.
  ///
  /// Throws `DatabaseError` when an index can't be read on; then none is compared.
  mutating func read(_ limit: Int) throws -> Bool {
    do {
      if words?.isAtEnd == false {
        try words?.read(limit)
      } else if beginnings?.isAtEnd == false {
        try beginnings?.read(limit)
      } else {
        return false
      }
      read += limit
      return true
    } catch {
      (words, beginnings) = (nil, nil)
      throw error
    }
  }

  /// Subtracts what the indexes must hold of an article.
  mutating func take(_ sums: PostingCounter.Sums, of number: Int64) {
    words?.take(sums.words, of: number)
    beginnings?.take(sums.beginnings, of: number)
  }

  /// The articles with a remainder, and the index that has it.
  var unequal: [(number: Int64, what: String)] {
    (words?.sums.unequal ?? []).map { ($0, "words") }
      + (beginnings?.sums.unequal ?? []).map { ($0, "beginnings of words") }
  }
}
