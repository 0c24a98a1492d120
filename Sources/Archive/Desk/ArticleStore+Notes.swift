import GRDB
package import ReaderModel

extension ArticleStore {
  /// The notes of an article, oldest first. Passages have their places in the present text; those
  /// whose words it does not have keep the words alone.
  package func notes(of id: Article.ID) throws(StoreError) -> [Note] {
    guard let identity = ArticleFingerprint.number(of: id) else { return [] }
    return try read { database in
      let text = try StoredArticle.fetch(database, identity: identity)?.article.parsed.text
      return try NoteRow.notes(of: identity, text: text ?? "", in: database)
    }
  }

  /// Adds a note to an article, on a passage or on the whole; synced to disk on return.
  ///
  /// `now` is in milliseconds since 1970. Returns nil if nothing of `text` is left by
  /// ``Note/text(_:)`` or `id` is not an identity.
  package func addNote(
    _ text: String, on passage: Passage? = nil, to id: Article.ID, at now: Int64
  ) throws(StoreError) -> Note? {
    guard let identity = ArticleFingerprint.number(of: id), let text = Note.text(text) else {
      return nil
    }
    let note = Note(id: 0, article: id, text: text, passage: passage, made: now, changed: now)
    return try write { try NoteRow.insert(note, of: identity, into: $0) }
  }

  /// Changes the text of a note; synced to disk on return. Returns the note as it was; nil if there is
  /// none or nothing of `text` is left.
  package func changeNote(
    _ id: Note.ID, to text: String, at now: Int64
  ) throws(StoreError) -> Note? {
    guard let text = Note.text(text) else { return nil }
    return try write { database in
      guard let note = try NoteRow.fetch(id, in: database) else { return nil }
      try database.execute(
        sql: "UPDATE note SET text = ?, changed = max(?, changed + 1) WHERE id = ?",
        arguments: [text.forSQLite, now, id])
      return note
    }
  }

  /// Removes a note; synced to disk on return. Returns it, for ``restoreNote(_:)``; nil if there is
  /// none.
  package func removeNote(_ id: Note.ID) throws(StoreError) -> Note? {
    try write { database in
      let note = try NoteRow.fetch(id, in: database)
      try database.execute(sql: "DELETE FROM note WHERE id = ?", arguments: [id])
      return note
    }
  }

  /// Puts a removed note back, or gives a changed one its earlier text; synced to disk on return.
  /// Returns it with its number, which may be a new one.
  package func restoreNote(_ note: Note) throws(StoreError) -> Note {
    guard let identity = ArticleFingerprint.number(of: note.article) else { return note }
    return try write { database in
      try database.execute(
        sql: "UPDATE note SET text = ?, changed = ? WHERE id = ? AND identity = ?",
        arguments: [note.text, note.changed, note.id, identity])
      if database.changesCount > 0 { return note }
      return try NoteRow.insert(note, of: identity, into: database)
    }
  }

  /// The number of notes on articles of the archive.
  package func noteCount() throws(StoreError) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM note AS n JOIN article AS a ON a.identity = n.identity") ?? 0
    }
  }
}
