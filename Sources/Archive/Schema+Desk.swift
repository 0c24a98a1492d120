extension Schema {
  /// What the desk needs, added to archives without rewriting them.
  static var desk: String { [arrivals, notes, removals, contents].joined(separator: "\n") }

  /// When articles came. `arrival` has a row for every transaction that added articles, `run` is the
  /// first of the rows of one import, `made` is in milliseconds since 1970. `article.added` is the
  /// arrival that an article first came with; null for articles from before there were arrivals.
  /// `visit` has the last arrival of the reader's last visit.
  private static let arrivals = """
    CREATE TABLE arrival(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      run INTEGER NOT NULL,
      made INTEGER NOT NULL,
      articles INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX arrival_run ON arrival(run);
    CREATE TABLE visit(id INTEGER PRIMARY KEY CHECK (id = 1), seen INTEGER NOT NULL) STRICT;
    ALTER TABLE article ADD COLUMN added INTEGER;
    CREATE INDEX article_added ON article(added) WHERE added IS NOT NULL;
    """

  /// The reader's notes, by identity. `quote` has the words of a passage, `first` and `last` the
  /// bytes where they stood; times are milliseconds since 1970. The index follows by triggers.
  private static let notes = """
    CREATE TABLE note(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      identity INTEGER NOT NULL,
      text TEXT NOT NULL,
      quote TEXT,
      first INTEGER,
      last INTEGER,
      made INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      UNIQUE(identity, made)
    ) STRICT;
    CREATE VIRTUAL TABLE note_index USING fts5(
      text, quote, content = 'note', content_rowid = 'id', tokenize = 'article'
    );
    CREATE TRIGGER note_added AFTER INSERT ON note BEGIN
      INSERT INTO note_index(rowid, text, quote) VALUES (new.id, new.text, new.quote);
      UPDATE tally SET revision = revision + 1;
    END;
    CREATE TRIGGER note_removed AFTER DELETE ON note BEGIN
      INSERT INTO note_index(note_index, rowid, text, quote)
        VALUES ('delete', old.id, old.text, old.quote);
      UPDATE tally SET revision = revision + 1;
    END;
    CREATE TRIGGER note_changed AFTER UPDATE ON note BEGIN
      INSERT INTO note_index(note_index, rowid, text, quote)
        VALUES ('delete', old.id, old.text, old.quote);
      INSERT INTO note_index(rowid, text, quote) VALUES (new.id, new.text, new.quote);
      UPDATE tally SET revision = revision + 1;
    END;
    """

  /// What the reader took out. `removed_article` has the article until the removal is dropped, and
  /// its identity for good, so that no feed brings it back; `found` is the annotation before
  /// rulings. Its columns differ from those of `article_body`, see ``PageScan``.
  private static let removals = """
    CREATE TABLE removal(id INTEGER PRIMARY KEY AUTOINCREMENT, made INTEGER NOT NULL) STRICT;
    CREATE TABLE removed_article(
      identity INTEGER PRIMARY KEY,
      removal INTEGER,
      extractor INTEGER,
      added INTEGER,
      record BLOB,
      found BLOB
    ) STRICT;
    CREATE INDEX removed_article_removal ON removed_article(removal) WHERE removal IS NOT NULL;
    """

  /// `contents` grows with every article that is added, changed or removed, not with marks.
  private static let contents = """
    ALTER TABLE tally ADD COLUMN contents INTEGER NOT NULL DEFAULT 0;
    CREATE TRIGGER article_contents_added AFTER INSERT ON article BEGIN
      UPDATE tally SET contents = contents + 1;
    END;
    CREATE TRIGGER article_contents_removed AFTER DELETE ON article BEGIN
      UPDATE tally SET contents = contents + 1;
    END;
    """
}
