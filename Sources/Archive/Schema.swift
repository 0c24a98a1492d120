import GRDB

/// The tables of an archive. ``ArchiveRenewal`` rewrites archives of earlier versions.
enum Schema {
  /// The migrations that create the tables; `identity` is the ``IdentityRules/version`` to record.
  static func migrator(identity: String) -> DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("4 identity", foreignKeyChecks: .immediate) { database in
      for statement in [articles, facets, index, marks, tally, rulings, identityRules] {
        try database.execute(sql: statement)
      }
      try database.execute(sql: "INSERT INTO identity_rules VALUES (1, ?)", arguments: [identity])
    }
    migrator.registerMigration("5 subscriptions", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: subscriptions)
    }
    migrator.registerMigration("6 searches", foreignKeyChecks: .immediate) { database in
      try database.execute(sql: searches)
    }
    migrator.registerMigration("7 stories", foreignKeyChecks: .immediate) { database in
      for statement in [editions, stories] { try database.execute(sql: statement) }
    }
    migrator.registerMigration("8 hosts") { try $0.execute(sql: hosts) }
    migrator.registerMigration("9 desk") { try $0.execute(sql: desk) }
    migrator.registerMigration(insights) { _ in }
    return migrator
  }

  /// Bytes of a page. Three articles fit; of SQLite's default of 4,096 a quarter would stay empty.
  static let pageSize = 8192

  /// `number` is an ``ArticleNumber``, `identity` the bits of an ``Article/ID``; `content` and
  /// `lead` are hashes of ``ArticleFingerprint``; `day` counts from 1970, `zone` is in minutes;
  /// `extractor` is the hash of the version that annotated the article, null if unknown. `record`
  /// is an ``ArticleRecord``, `annotation` an ``AnnotationRecord``; `article_found` has annotations
  /// before rulings changed them. Bodies have their own IDs in the order of saving, which fills
  /// their pages; only they and the marks can't be derived again.
  private static let articles = """
    CREATE TABLE article(
      number INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL UNIQUE,
      content INTEGER NOT NULL,
      lead INTEGER,
      title TEXT NOT NULL,
      source TEXT,
      day INTEGER,
      minute INTEGER,
      zone INTEGER,
      precision TEXT NOT NULL,
      is_inferred INTEGER NOT NULL,
      is_zone_assumed INTEGER NOT NULL,
      countries TEXT NOT NULL,
      is_bookmarked INTEGER NOT NULL,
      is_read INTEGER NOT NULL,
      text_bytes INTEGER NOT NULL,
      body INTEGER NOT NULL REFERENCES article_body(id),
      extractor INTEGER
    ) STRICT;
    CREATE INDEX article_lead ON article(lead) WHERE lead IS NOT NULL;
    CREATE INDEX article_bookmarked ON article(number) WHERE is_bookmarked = 1;
    CREATE INDEX article_unread ON article(number) WHERE is_read = 0;
    CREATE TABLE article_body(
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL,
      record BLOB NOT NULL,
      annotation BLOB NOT NULL
    ) STRICT;
    CREATE TABLE article_found(
      body INTEGER PRIMARY KEY REFERENCES article_body(id) ON DELETE CASCADE,
      annotation BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER article_body_removed AFTER DELETE ON article BEGIN
      DELETE FROM article_body WHERE id = old.body;
    END;
    """

  /// `articles` counts the articles with the value. The lowest four bits of `id` are the kind's
  /// code. `folded` is the text that pickers compare, null if that is the key; `country`, `role`,
  /// `latest` and `is_mixed` are ``FacetFacts``.
  private static let facets = """
    CREATE TABLE facet(
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      key TEXT NOT NULL,
      name TEXT NOT NULL,
      folded TEXT,
      country TEXT,
      role TEXT,
      latest INTEGER NOT NULL,
      is_mixed INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      UNIQUE(kind, key)
    ) STRICT;
    CREATE INDEX facet_size ON facet(kind, articles DESC);
    CREATE TABLE article_facets(
      number INTEGER PRIMARY KEY REFERENCES article(number) ON DELETE CASCADE,
      facets BLOB NOT NULL
    ) STRICT;
    """

  /// FTS5's prefix index repeats every position for every length; `article_prefix` has only which
  /// articles have words with a beginning of one, two or three letters, in a fifth of the space.
  private static let index = """
    CREATE VIRTUAL TABLE article_index USING fts5(
      title, body, terms, content = '', tokenize = 'article'
    );
    CREATE VIRTUAL TABLE article_prefix USING fts5(
      words, content = '', detail = none, columnsize = 0, tokenize = 'beginnings'
    );
    """

  /// The reader's marks, by identity. Importing an export adds to them.
  private static let marks = """
    CREATE TABLE bookmark(identity INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE read_mark(identity INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE tag(
      identity INTEGER NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL,
      PRIMARY KEY (identity, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tag_key ON tag(key);
    """

  /// `revision` grows with every write that may change a result.
  private static let tally = """
    CREATE TABLE tally(
      id INTEGER PRIMARY KEY CHECK (id = 1),
      articles INTEGER NOT NULL, unread INTEGER NOT NULL, bookmarked INTEGER NOT NULL,
      revision INTEGER NOT NULL
    ) STRICT;
    INSERT INTO tally VALUES (1, 0, 0, 0, 0);
    CREATE TRIGGER article_added AFTER INSERT ON article BEGIN
      UPDATE tally SET articles = articles + 1, unread = unread + 1 - new.is_read,
        bookmarked = bookmarked + new.is_bookmarked, revision = revision + 1;
    END;
    CREATE TRIGGER article_removed AFTER DELETE ON article BEGIN
      UPDATE tally SET articles = articles - 1, unread = unread - 1 + old.is_read,
        bookmarked = bookmarked - old.is_bookmarked, revision = revision + 1;
    END;
    CREATE TRIGGER article_marked AFTER UPDATE OF is_read, is_bookmarked ON article BEGIN
      UPDATE tally SET unread = unread + old.is_read - new.is_read,
        bookmarked = bookmarked - old.is_bookmarked + new.is_bookmarked, revision = revision + 1;
    END;
    """

  /// `version` is the ``IdentityRules/version`` that turned names into values of facets. Created
  /// after all other tables, so that those keep their root pages.
  private static let identityRules = """
    CREATE TABLE identity_rules(
      id INTEGER PRIMARY KEY CHECK (id = 1), version TEXT NOT NULL
    ) STRICT;
    """

  /// Added to archives of the version before without rewriting them. Times are milliseconds since
  /// 1970. `title` is the reader's name for a feed, `tags` has one a line, `is_told` says that the
  /// server set `not_before`. `feed_item` has the identities of articles that feeds gave, `content`
  /// the hash of what the feed said, `origin` a ``SeenItem/Origin``; rows outlive subscriptions and
  /// articles.
  private static let subscriptions = """
    CREATE TABLE subscription(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      url TEXT NOT NULL UNIQUE,
      title TEXT,
      feed_title TEXT,
      tags TEXT NOT NULL,
      etag TEXT,
      last_modified TEXT,
      fetched INTEGER,
      not_before INTEGER,
      is_told INTEGER NOT NULL,
      failures INTEGER NOT NULL,
      fault TEXT,
      is_gone INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE feed_item(
      identity INTEGER PRIMARY KEY,
      subscription INTEGER NOT NULL,
      content INTEGER NOT NULL,
      origin INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX feed_item_subscription ON feed_item(subscription);
    """

  /// Added like the subscriptions. `made` is in milliseconds since 1970. `looked` is the last
  /// `article_body.id` when the reader looked; the trigger lowers it when that text goes away, since
  /// its number is given again.
  private static let searches = """
    CREATE TABLE saved_search(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE COLLATE NOCASE,
      query TEXT NOT NULL,
      made INTEGER NOT NULL,
      looked INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER article_body_freed AFTER DELETE ON article_body BEGIN
      UPDATE saved_search SET looked = (SELECT coalesce(max(id), 0) FROM article_body)
        WHERE looked > (SELECT coalesce(max(id), 0) FROM article_body);
    END;
    """

  /// What later editions replaced, in the order of saving, each different one once. `content` is a
  /// hash of ``ArticleFingerprint``, `replaced` counts seconds from 1970, `record` is an
  /// ``ArticleRecord``. The columns differ from those of `article_body`, which ``PageScan`` finds by
  /// their types.
  private static let editions = """
    CREATE TABLE edition(
      id INTEGER PRIMARY KEY,
      identity INTEGER NOT NULL,
      content INTEGER NOT NULL,
      replaced INTEGER NOT NULL,
      record BLOB NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX edition_content ON edition(identity, content);
    """

  /// Versions of one story. `story_key` has the keys of ``StoryProfile``; `story_member` only
  /// articles that have others beside them, `lead` is the lowest number among them. Articles whose
  /// `article_body.id` is at most `pending` have no keys yet.
  private static let stories = """
    CREATE TABLE story_key(
      key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_member(number INTEGER PRIMARY KEY, lead INTEGER NOT NULL) STRICT;
    CREATE INDEX story_lead ON story_member(lead);
    CREATE TABLE story_tally(
      id INTEGER PRIMARY KEY CHECK (id = 1), followers INTEGER NOT NULL, pending INTEGER NOT NULL
    ) STRICT;
    INSERT INTO story_tally SELECT 1, 0, coalesce(max(id), 0) FROM article_body;
    CREATE TRIGGER story_joined AFTER INSERT ON story_member BEGIN
      UPDATE story_tally SET followers = followers + (new.number <> new.lead);
      UPDATE tally SET revision = revision + 1;
    END;
    CREATE TRIGGER story_left AFTER DELETE ON story_member BEGIN
      UPDATE story_tally SET followers = followers - (old.number <> old.lead);
      UPDATE tally SET revision = revision + 1;
    END;
    CREATE TRIGGER story_led AFTER UPDATE ON story_member BEGIN
      UPDATE story_tally SET followers = followers + (new.number <> new.lead)
        - (old.number <> old.lead);
      UPDATE tally SET revision = revision + 1;
    END;
    """

  /// `id` gives the order of rulings. A ruling that is not settled has yet to be applied to some
  /// articles; a removed one stays until it is revoked in all of them.
  private static let rulings = """
    CREATE TABLE ruling(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      effect TEXT NOT NULL,
      kind TEXT NOT NULL,
      name TEXT,
      surface TEXT,
      target TEXT,
      identity INTEGER,
      is_removed INTEGER NOT NULL,
      is_settled INTEGER NOT NULL
    ) STRICT;
    """
}
