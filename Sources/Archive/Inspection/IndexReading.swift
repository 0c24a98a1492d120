import GRDB

/// Reads both search indexes in portions and compares them with the articles.
struct IndexReading {
  private var words: PostingReader?
  private var beginnings: PostingReader?
  /// Postings read so far.
  private(set) var read = 0

  /// Starts reading; throws if an index can't be read at all, and then compares neither.
  mutating func open(_ database: Database) throws {
    let readers = (
      try PostingReader(.words, of: database), try PostingReader(.beginnings, of: database)
    )
    (words, beginnings) = readers
  }

  /// Reads at most `limit` more postings; returns false at the end.
  ///
  /// Throws `DatabaseError` if an index can't be read further, and then compares neither.
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

  /// Subtracts the sums that an article should have in the indexes.
  mutating func take(_ sums: PostingCounter.Sums, of number: Int64) {
    words?.take(sums.words, of: number)
    beginnings?.take(sums.beginnings, of: number)
  }

  /// The articles whose sums differ, and in which index.
  var unequal: [(number: Int64, what: String)] {
    (words?.sums.unequal ?? []).map { ($0, "words") }
      + (beginnings?.sums.unequal ?? []).map { ($0, "beginnings of words") }
  }
}
