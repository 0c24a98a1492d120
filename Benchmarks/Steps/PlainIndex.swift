import GRDB

/// The same articles in a plain FTS5 index, as durable as the archive.
struct PlainIndex {
  let path: String
  private let database: DatabaseQueue

  init(path: String) throws {
    self.path = path
    var configuration = Configuration()
    configuration.journalMode = .wal
    database = try DatabaseQueue(path: path, configuration: configuration)
    try database.write {
      try $0.execute(sql: "CREATE VIRTUAL TABLE article USING fts5(title, text)")
    }
  }

  /// Inserts the first `count` articles; returns the seconds that SQLite took, without generating
  /// them.
  func insert(_ count: Int) throws -> Double {
    let writer = NewsWriter()
    var elapsed = Duration.zero
    for start in stride(from: 0, to: count, by: 500) {
      let articles = (start..<min(start + 500, count)).map(writer.article)
      let begin = ContinuousClock.now
      try database.write { database in
        let insertion = try database.cachedStatement(
          sql: "INSERT INTO article (title, text) VALUES (?, ?)")
        for article in articles {
          try insertion.execute(arguments: [article.title, article.text])
        }
      }
      elapsed += ContinuousClock.now - begin
    }
    return elapsed / .seconds(1)
  }
}
