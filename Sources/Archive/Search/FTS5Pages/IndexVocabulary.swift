import Foundation
import GRDB

/// Looks up words of the index in FTS5's leaf pages.
///
/// FTS5 itself steps from a word to the next over all postings between them. If no word has the
/// beginning, those are megabytes of postings of a common word before it; the page index skips
/// them. Reads nothing in a format other than ``FTS5Form``; then FTS5 has to answer.
final class IndexVocabulary {
  /// The most words to return; beyond that FTS5 is faster.
  private static let most = 16
  /// The byte that FTS5 puts before every word of the main index.
  private static let mark = UInt8(ascii: "0")

  private let database: Database
  /// A cache of answers.
  private var known: [[UInt8]: [[UInt8]]?] = [:]

  /// Reads the words of `article_index` on this connection.
  init(_ database: Database) { self.database = database }

  /// The words and terms that begin with `letters`, in order; nil if there are more than 16 or the
  /// pages can't be read.
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

  /// The pages with the words from `lower` up to `upper`; nil if there are too many.
  ///
  /// `…_idx` has an entry for each page with words: the shortest prefix of its first word that
  /// sorts after the last word of the page before.
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
