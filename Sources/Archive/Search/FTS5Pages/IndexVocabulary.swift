import Foundation
import GRDB

/// The words of the index, read from FTS5's own pages.
///
/// FTS5 itself steps from a word to the next one over all postings between them. Where no word begins
/// as asked, those are the postings of the word before it, megabytes of a common one; the list of pages
/// leads past them. In a form other than ``FTS5Form`` nothing is read, and FTS5 has to answer.
final class IndexVocabulary {
  /// FTS5 is faster for more words.
  private static let most = 16
  /// Before every word of the index that is not one of beginnings.
  private static let mark = UInt8(ascii: "0")

  private let database: Database
  /// Earlier answers.
  private var known: [[UInt8]: [[UInt8]]?] = [:]

  /// The words of `article_index`, as they are at the end of the last transaction.
  init(_ database: Database) { self.database = database }

  /// The words and terms that begin with `letters`, in order; nil when there are more than 16, or when
  /// the pages can't be read.
  func few(beginningWith letters: [UInt8]) throws -> [[UInt8]]? {
    if let answer = known[letters] { return answer }
    let answer = try look(for: letters)
    known[letters] = .some(answer)
    return answer
  }

  private func look(for letters: [UInt8]) throws -> [[UInt8]]? {
    guard let last = letters.last, last < 0xFF, let segments = try segments() else { return nil }
    let lower = [Self.mark] + letters
    let upper = Array(lower.dropLast()) + [last + 1]
    var words: Set<[UInt8]> = []
    for segment in segments {
      guard let pages = try pages(of: segment, from: lower, upTo: upper) else { return nil }
      for page in pages {
        let isKnown = IndexSegment.forEachWord(on: page) { word in
          if word.starts(with: lower) { words.insert(Array(word.dropFirst())) }
          return words.count <= Self.most && word.lexicographicallyPrecedes(upper)
        }
        guard isKnown, words.count <= Self.most else { return nil }
      }
    }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private func segments() throws -> [IndexSegment]? {
    guard try FTS5Form.isKnown(database) else { return nil }
    let structure = try database.cachedStatement(
      sql: "SELECT block FROM article_index_data WHERE id = 10")
    return try Data.fetchOne(structure).flatMap { IndexSegment.all(Array($0)) }
  }

  /// The pages with the words from `lower` up to `upper`; nil when there are too many.
  ///
  /// `…_idx` has an entry for each page with words: the shortest beginning of its first word that sorts
  /// behind the last word of the page before.
  private func pages(
    of segment: IndexSegment, from lower: [UInt8], upTo upper: [UInt8]
  ) throws -> [[UInt8]]? {
    let before = try database.cachedStatement(
      sql: """
        SELECT pgno >> 1 FROM article_index_idx WHERE segid = ? AND term <= ?
        ORDER BY term DESC LIMIT 1
        """)
    let within = try database.cachedStatement(
      sql: """
        SELECT pgno >> 1 FROM article_index_idx WHERE segid = ? AND term > ? AND term < ?
        ORDER BY term LIMIT ?
        """)
    let (start, end) = (Data(lower), Data(upper))
    let first = try Int64.fetchOne(before, arguments: [segment.id, start]) ?? segment.first
    let others = try Int64.fetchAll(
      within, arguments: [segment.id, start, end, Self.most + 1])
    guard others.count <= Self.most else { return nil }
    let page = try database.cachedStatement(
      sql: "SELECT block FROM article_index_data WHERE id = ?")
    var pages: [[UInt8]] = []
    for number in [first] + others {
      let block = try Data.fetchOne(page, arguments: [segment.key(ofPage: number)])
      guard let block else { return nil }
      pages.append(Array(block))
    }
    return pages
  }
}
