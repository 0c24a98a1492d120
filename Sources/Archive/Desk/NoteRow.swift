import GRDB
import ReaderModel

/// Rows of the table `note`.
enum NoteRow {
  /// The most notes of an article that are read.
  private static let most = 1000

  /// The notes of an article, oldest first, with their passages where `text` has them.
  static func notes(of identity: Int64, text: String, in database: Database) throws -> [Note] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM note WHERE identity = ? ORDER BY made LIMIT \(most)")
    return try Row.fetchAll(statement, arguments: [identity]).map { row in
      var note = try note(row)
      note.passage = note.passage?.found(in: text)
      return note
    }
  }

  /// The note with that number, its passage as it was kept.
  static func fetch(_ id: Note.ID, in database: Database) throws -> Note? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(columns) FROM note WHERE id = ?"), arguments: [id]
    ).map(note)
  }

  /// Whether an article has the note, as it is or as it was changed later.
  static func isKnown(_ note: Note, of identity: Int64, in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM note WHERE identity = ? AND made = ? AND changed >= ?")
    return try Int.fetchOne(statement, arguments: [identity, note.made, note.changed]) != nil
  }

  /// Adds a note of an export. The same note, which was made at the same time, gets the text that was
  /// changed last.
  static func add(_ note: Note, of identity: Int64, to database: Database) throws {
    guard try !isKnown(note, of: identity, in: database) else { return }
    try database.cachedStatement(
      sql: """
        INSERT INTO note(identity, text, quote, first, last, made, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(identity, made) DO UPDATE SET text = excluded.text, changed = excluded.changed
        """
    ).execute(arguments: arguments(of: note, identity))
  }

  /// Inserts a new note at the first free time from `note.made` on, and returns it.
  static func insert(_ note: Note, of identity: Int64, into database: Database) throws -> Note {
    var note = note
    let taken = try database.cachedStatement(
      sql: "SELECT 1 FROM note WHERE identity = ? AND made = ?")
    while try Int.fetchOne(taken, arguments: [identity, note.made]) != nil { note.made += 1 }
    note.changed = max(note.changed, note.made)
    try database.cachedStatement(
      sql: """
        INSERT INTO note(identity, text, quote, first, last, made, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: arguments(of: note, identity))
    note.id = database.lastInsertedRowID
    return note
  }

  private static let columns = "id, identity, text, quote, first, last, made, changed"

  private static func note(_ row: Row) throws -> Note {
    let quote: String? = try row.decode(atIndex: 3)
    let first: Int? = try row.decode(atIndex: 4)
    let last: Int? = try row.decode(atIndex: 5)
    let range: Range<Int>? =
      if let first, let last, first >= 0, last > first { first..<last } else { nil }
    return Note(
      id: try row.decode(atIndex: 0), article: ArticleFingerprint.id(try row.decode(atIndex: 1)),
      text: try row.decode(atIndex: 2), passage: quote.map { Passage(quote: $0, range: range) },
      made: try row.decode(atIndex: 6), changed: try row.decode(atIndex: 7))
  }

  private static func arguments(of note: Note, _ identity: Int64) -> StatementArguments {
    [
      identity, note.text.forSQLite, note.passage?.quote.forSQLite,
      note.passage?.range?.lowerBound, note.passage?.range?.upperBound, note.made, note.changed,
    ]
  }
}
