/// Reads the databases of other feed readers, which are SQLite files.
///
/// The archive's module implements it, as it alone knows SQLite.
package protocol ForeignDatabases: Sendable {
  /// Opens newsboat's `cache.db` at `path`, which is never written; nil if the file is another database.
  func newsboat(at path: String) throws(ForeignDatabaseError) -> (any NewsboatItems)?
}

/// The articles of newsboat's database, in the order of its rows.
package protocol NewsboatItems: AnyObject {
  /// The next articles, at most `count`; empty at the end. Deleted ones are left out.
  func next(_ count: Int) throws(ForeignDatabaseError) -> [NewsboatItem]
}

/// Why a database could not be read; `reason` is the message of SQLite.
package struct ForeignDatabaseError: Error, Equatable {
  /// What SQLite says.
  package var reason: String

  /// An error with SQLite's message.
  package init(reason: String) { self.reason = reason }
}

/// An article in newsboat's database.
package struct NewsboatItem: Codable, Equatable, Sendable {
  /// The feed's identifier of it; its address and printed date where the feed gives none.
  package var guid: String
  /// Text, not HTML.
  package var title: String
  /// May be empty.
  package var author: String
  /// The article's address.
  package var url: String
  /// The title of its feed; empty if unknown.
  package var feed: String
  /// The address of its feed, as newsboat's list has it.
  package var feedURL: String
  /// The tags of its feed; the database has none.
  package var tags: [String] = []
  /// Seconds since 1970; the time of the download where newsboat could not read the date.
  package var published: Int64
  /// HTML.
  package var content: String
  /// What relative links stand on; may be empty.
  package var base: String
  /// Whether it was read.
  package var isRead: Bool
  /// The reader's flags, letters; may be empty.
  package var flags: String

  /// An article; see the properties.
  package init(
    guid: String, title: String, author: String, url: String, feed: String, feedURL: String,
    published: Int64, content: String, base: String, isRead: Bool, flags: String
  ) {
    self.guid = guid
    self.title = title
    self.author = author
    self.url = url
    self.feed = feed
    self.feedURL = feedURL
    self.published = published
    self.content = content
    self.base = base
    self.isRead = isRead
    self.flags = flags
  }
}
