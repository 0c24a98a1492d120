package import ReaderModel

/// A feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, RDF, JSON Feed. Every item is an article.
package struct FeedFormat: WholeFileFormat {
  /// The most bytes that one feed may have.
  package let limit: Int

  /// The name for `--format`.
  static let name = "feed"
  private let lexicon: PageLexicon

  /// A format that takes feeds of up to `limit` bytes.
  package init(_ lexicon: PageLexicon, limit: Int = 16 * ArticleFormats.longestText) {
    self.lexicon = lexicon
    self.limit = limit
  }

  /// `feed`.
  package var name: String { Self.name }

  /// High for the first tag of a feed, or the members of a JSON Feed.
  package func confidence(path: String, head: [UInt8]) -> Double {
    switch FeedKind(head: head) {
    case .xml: 0.95
    case .json: 1
    case .subscriptions, nil: 0
    }
  }

  /// The first item.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    guard let first = try contents(of: record, context: context).articles.first else {
      throw .noArticle(file: context.file)
    }
    return first
  }

  /// All items, in the order of the feed.
  package func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents {
    try Self.read(record.bytes, context: context, lexicon).contents
  }

  /// The title and all items of the feed in `bytes`.
  package static func read(
    _ bytes: [UInt8], context: IngestContext, _ lexicon: PageLexicon
  ) throws(IngestError) -> (title: String, contents: RecordContents) {
    let feed = try feed(in: bytes, context: context)
    var maker = FeedArticle(feed, source: context.source, lexicon)
    var contents = RecordContents(articles: [])
    if let fault = feed.fault { contents.notes.append(fault) }
    var empty = 0
    for item in feed.items {
      guard let article = maker.article(item) else {
        empty += 1
        continue
      }
      do throws(IngestError) {
        try ArticleFormats.check(article, file: context.file)
        contents.articles.append(ImportedArticle(article))
      } catch {
        contents.failures.append(error)
      }
    }
    if feed.items.isEmpty { contents.notes.append("a feed without items") }
    if empty > 0 { contents.notes.append("\(empty) items without title, text and link left out") }
    return (FeedArticle.line(feed.title), contents)
  }

  private static func feed(
    in bytes: [UInt8], context: IngestContext
  ) throws(IngestError) -> Feed {
    let file = context.file
    if FeedKind(head: Array(bytes.prefix(4096))) == .json {
      return try JSONFeed.feed(in: bytes, file: file, base: context.url)
    }
    let text = try XMLDecoder.decoded(bytes, file: file)
    if text.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      return try JSONFeed.feed(in: text, file: file, base: context.url)
    }
    let tree: XMLTree
    do throws(XMLError) {
      tree = try XMLTree(text)
    } catch {
      throw .noFeed(reason: error.reason, file: file)
    }
    if let feed = FeedReader.feed(in: tree, base: context.url) { return feed }
    switch tree.root?.name {
    case "opml": throw .subscriptions(file: file)
    case "html": throw .noFeed(reason: "an HTML page", file: file)
    case let name: throw .noFeed(reason: "XML that begins with <\(name ?? "")>", file: file)
    }
  }
}
