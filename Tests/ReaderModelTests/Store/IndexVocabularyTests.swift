import GRDB
import GRDBSQLite
import Testing

@testable import Archive
@testable import ReaderModel

/// The words that the index has, as its own pages tell them: held against FTS5's account of them.
@Suite struct IndexVocabularyTests {
  private let store: ArticleStore

  init() throws { store = try ArticleStore.inMemory() }

  /// Texts of short words, and one that each has many times.
  private func save(_ batch: Int, articles: Int = 30, drills: Int = 200) throws {
    var dice = SplitMix(seed: UInt64(batch))
    let letters = Array("bcdzåю")
    _ = try store.save(
      (0..<articles).map { index in
        let words = (0..<60).map { _ in
          String(
            (0..<Int.random(in: 1...5, using: &dice)).map { _ in
              letters[Int.random(in: letters.indices, using: &dice)]
            })
        }
        let drills = [String](repeating: "drill", count: drills)
        return SampleArticles.article(
          "Report \(batch * 100 + index)", source: "Wire \(batch)",
          day: (2001 + batch, 1 + index % 12, 1 + index % 28),
          paragraphs: [(words + drills).joined(separator: " ")],
          entities: [(.person, "Kim \(words[0])", nil, nil)])
      })
  }

  /// Compares the two for all beginnings of words and terms, and for some that none has.
  private func compare() throws {
    try store.writer.write { database in
      try database.execute(
        sql: """
          CREATE VIRTUAL TABLE IF NOT EXISTS
            temp.account USING fts5vocab(main, article_index, row)
          """)
      let all = try String.fetchAll(database, sql: "SELECT term FROM temp.account")
        .map { Array($0.utf8) }
      #expect(all.count > 500)
      var words: [[UInt8]: [[UInt8]]] = [:]
      for word in all {
        for length in 1...word.count { words[Array(word.prefix(length)), default: []].append(word) }
      }
      for letters in Array(words.keys) {
        for last: UInt8 in [0x65, 0x7A] {
          words[letters + [last], default: []] += []
          words[letters.dropLast() + [last], default: []] += []
        }
      }
      let vocabulary = IndexVocabulary(database)
      var (told, untold) = (0, 0)
      for (letters, words) in words {
        let few = try vocabulary.few(beginningWith: letters)
        let expected = words.sorted { $0.lexicographicallyPrecedes($1) }
        #expect(
          few == (words.count <= 16 ? expected : nil), "\(String(decoding: letters, as: UTF8.self))"
        )
        if few == nil { untold += 1 } else { told += 1 }
      }
      #expect(told > 500 && untold > 5)
    }
  }

  @Test func tellsWhatAnEmptyIndexHas() throws {
    let few = try store.read {
      try IndexVocabulary($0).few(beginningWith: Array("drill".utf8))
    }
    #expect(few == [])
  }

  @Test func tellsTheWordsOfOneSegmentOrMany() throws {
    for batch in 0..<6 {
      try save(batch)
      if batch == 0 { try compare() }
    }
    try compare()
  }

  @Test func tellsTheWordsOfSegmentsThatAreBeingMerged() throws {
    for batch in 0..<5 { try save(batch) }
    for pages in [4, 40, -100] {
      try store.writer.write {
        try $0.execute(
          sql: "INSERT INTO article_index(article_index, rank) VALUES ('merge', ?)",
          arguments: [pages])
      }
      try compare()
    }
    try store.writer.write {
      try $0.execute(sql: "INSERT INTO article_index(article_index) VALUES ('optimize')")
    }
    try compare()
  }

  @Test func aBeginningThatNoWordHasIsNotLookedForInThePostingsOfAnother() throws {
    for batch in 0..<3 { try save(batch, drills: 6000) }
    let wordsPages = try pagesRead { try $0.count(matching: ArticleQuery(filter: .word("drill"))) }
    #expect(wordsPages > 100)
    for letters in ["drillb", "drillz", "drim"] {
      let query = ArticleQuery(filter: .or([.word(letters), .prefix(letters)]))
      let pages = try pagesRead { store in
        let page = try store.page(matching: query, from: .top, limit: 40)
        let count = try store.count(matching: query)
        #expect(page.rows.isEmpty && count == 0)
      }
      #expect(pages < wordsPages)
    }
  }

  /// How many pages of the archive SQLite looks at.
  private func pagesRead(_ body: (ArticleStore) throws -> some Any) throws -> Int {
    let before = try hits()
    _ = try body(store)
    return try hits() - before
  }

  private func hits() throws -> Int {
    try store.read { database in
      var (now, most): (CInt, CInt) = (0, 0)
      sqlite3_db_status(
        database.sqliteConnection, SQLITE_DBSTATUS_CACHE_HIT, &now, &most, 0)
      return Int(now)
    }
  }
}
