package import ReaderModel

/// A list of subscriptions in OPML. It holds no articles, but feeds to follow.
package struct OPMLFormat: WholeFileFormat {
  /// The name for `--format`.
  static let name = "opml"

  /// The most bytes of a list.
  package var limit: Int { SubscriptionList.longest }

  /// A format for lists.
  package init() {}

  /// `opml`.
  package var name: String { Self.name }

  /// High for a file whose first tag is `opml`.
  package func confidence(path: String, head: [UInt8]) -> Double {
    FeedKind(head: head) == .subscriptions ? 0.95 : 0
  }

  /// Throws `.noArticle`: a list has none.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    throw .noArticle(file: context.file)
  }

  /// The feeds of the list.
  package func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents {
    let list = try SubscriptionList(opml: record.bytes, file: context.file)
    let (feeds, failures) = FollowedSources.checked(list.feeds, file: context.file)
    var contents = RecordContents(articles: [], failures: failures)
    contents.sources.feeds = feeds
    let isEmpty = list.feeds.isEmpty
    contents.notes = [list.fault, isEmpty ? "a list without feeds" : nil].compactMap(\.self)
    return contents
  }
}
