import Foundation
import GRDB

/// The words that the index has, read from its own pages.
///
/// FTS5 can only go to a word and from there on to the next one, over all postings between them: where
/// no word begins as asked, those of the word before it in the alphabet, megabytes of a common one.
/// Its list of pages leads past them. What it has, but not in a form that is known, it does not tell.
final class IndexVocabulary {
  /// More words are better put together by FTS5.
  private static let most = 16
  /// Before every word of the index that is not one of beginnings.
  private static let mark = UInt8(ascii: "0")

  private let database: Database
  /// What was asked before.
  private var known: [[UInt8]: [[UInt8]]?] = [:]

  /// The words of `article_index`, as they are at the end of the last transaction.
  init(_ database: Database) { self.database = database }

  /// The words and terms that begin so, in order; nil when they are many, or it can't be told.
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
    let structure = try database.cachedStatement(
      sql: "SELECT block FROM article_index_data WHERE id = 10")
    return try Data.fetchOne(structure).flatMap { IndexSegment.all(Array($0)) }
  }

  /// The pages on which words stand from `lower` up to `upper`; nil when they are too many.
  ///
  /// The list has where each page with words begins: with as much of its first word as tells it from
  /// the one before.
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
