import Foundation
import GRDB

/// What a search index holds of each article, added up: two equal sums are equal entries, but for
/// one chance in 2^64.
///
/// The index keeps no text to be compared with (contentless FTS5), so its postings are read in their
/// own order, and the article's words, tokenised again, are taken off.
struct IndexSums {
  private var sums: [Int64: UInt64] = [:]

  /// The articles of which something is left over, in order.
  var unequal: [Int64] { sums.lazy.filter { $0.value != 0 }.map(\.key).sorted() }

  /// Adds every posting of `index`, by FTS5's own account (`fts5vocab`).
  mutating func add(_ index: ArticleSelection.Index, of database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS
          temp.vocabulary_of_\(index.rawValue) USING fts5vocab(main, \(index.rawValue), instance)
        """)
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT doc, term, col, offset FROM temp.vocabulary_of_\(index.rawValue)")
    while let row = try cursor.next() {
      let document: Int64? = row[0]
      let place: Int64? = row[3]
      let column = try row.withUnsafeData(atIndex: 2) { $0?.dropFirst().first ?? 0 }
      let hash = try row.withUnsafeData(atIndex: 1) { term in
        (term ?? Data()).withUnsafeBytes { Self.hash($0, column: column, position: place ?? 0) }
      }
      guard let document else { continue }
      sums[document, default: 0] &+= hash
    }
  }

  /// Takes off what the index of words has to hold of an article.
  mutating func takeWords(of entry: SavingSession.IndexEntry) {
    var sum: UInt64 = 0
    for (column, text) in [("title", entry.title), ("body", entry.body), ("terms", entry.terms)] {
      var position: Int64 = -1
      let letter = column.utf8.dropFirst().first ?? 0
      Self.scan(text) { word, isVariant in
        if !isVariant || position < 0 { position += 1 }
        sum &+= Self.hash(word, column: letter, position: position)
      }
    }
    sums[entry.number, default: 0] &-= sum
  }

  /// Takes off what the index of beginnings has to hold of an article.
  mutating func takeBeginnings(of entry: SavingSession.IndexEntry) {
    var beginnings: Set<[UInt8]> = []
    Self.scan(entry.words) { word, _ in
      var length = 0
      for _ in 0..<BeginningTokenizer.longest where length < word.count {
        length += 1
        while length < word.count, word[length] & 0xC0 == 0x80 { length += 1 }
        beginnings.insert(Array(word[..<length]))
      }
    }
    let sum = beginnings.reduce(UInt64(0)) { $0 &+ Self.hash($1, column: 0, position: 0) }
    sums[entry.number, default: 0] &-= sum
  }

  private static func scan(_ text: String, _ take: ([UInt8], Bool) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = SearchWordScanner(bytes: bytes, purpose: .text)
      scanner.scan { word, isVariant, _ in
        take(word, isVariant)
        return true
      }
    }
  }

  /// `column` is the second letter of its name, by which the three differ; 0 for none.
  private static func hash(
    _ term: some Sequence<UInt8>, column: UInt8, position: Int64
  ) -> UInt64 {
    var hash = FNV1a.start
    for byte in term { hash = FNV1a.adding(byte, to: hash) }
    hash ^= UInt64(column) &* 0x9E37_79B9_7F4A_7C15
    hash &+= UInt64(bitPattern: position) &* 0xC2B2_AE3D_27D4_EB4F
    // A sum of weak hashes would hide what a good one shows (the finaliser of MurmurHash3).
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
