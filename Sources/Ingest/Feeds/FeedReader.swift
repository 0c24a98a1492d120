import ReaderModel
import Text

/// Reads the XML of RSS 0.90 to 2.0, RDF and Atom 0.3 and 1.0, however they are mixed.
struct FeedReader {
  private let tree: XMLTree
  var feed = Feed()

  /// The feed in `tree`; nil if it holds none.
  static func feed(in tree: XMLTree) -> Feed? {
    guard let root = tree.root, let outer = outermost(in: root) else { return nil }
    var reader = FeedReader(tree: tree)
    reader.read(outer, root)
    return reader.feed
  }

  private static let names: Set = ["rss", "rdf", "feed", "channel"]

  /// The element that holds the feed: the root, or one inside it if a proxy wrapped it.
  private static func outermost(in root: XMLElement) -> XMLElement? {
    if names.contains(root.name) { return root }
    guard root.name != "html", root.name != "opml" else { return nil }
    return root.children.first { names.contains($0.name) }
  }

  private init(tree: XMLTree) { self.tree = tree }

  private mutating func read(_ outer: XMLElement, _ root: XMLElement) {
    let base = Self.base(of: root, outer: nil)
    let outerBase = Self.base(of: outer, outer: base)
    let language = outer.attribute("lang")
    let isAtom = outer.name == "feed"
    var items = 0
    for child in outer.children {
      if child.name == "channel" {
        readHead(of: child, base: Self.base(of: child, outer: outerBase), items: &items)
      } else {
        readPart(child, isAtom: isAtom, base: outerBase, items: &items)
      }
    }
    feed.language = feed.language ?? language
    feed.fault = tree.fault.map { "not well-formed XML (\($0)); read as far as it goes" }
    if items > Feed.mostItems {
      feed.fault = "only the first \(Feed.mostItems) of its \(items) items were read"
    }
  }

  private mutating func readHead(of channel: XMLElement, base: String?, items: inout Int) {
    feed.language = channel.attribute("lang")
    for child in channel.children { readPart(child, isAtom: false, base: base, items: &items) }
  }

  /// Reads a child of the feed or channel: an item, or something about the feed.
  private mutating func readPart(
    _ part: XMLElement, isAtom: Bool, base: String?, items: inout Int
  ) {
    switch (part.space, part.name) {
    case (.none, "item"), (.none, "entry"), (.atom, "entry"), (.atom, "item"), (.other, "item"):
      items += 1
      if feed.items.count < Feed.mostItems {
        feed.items.append(FeedItemReader.item(part, base: base))
      }
    case (.none, "title"), (.atom, "title"), (.dublinCore, "title"):
      if feed.title.isEmpty { feed.title = part.feedText }
    case (.none, "language"), (.dublinCore, "language"):
      feed.language = part.text.trimmed { $0.isBlank || $0 == "\n" }.lowercased()
    case (.none, "link"), (.atom, "link"):
      let href = part.attribute("href") ?? part.text
      let isPage = (part.attribute("rel") ?? "alternate") == "alternate"
      if isPage, feed.link == nil { feed.link = WebAddress.resolved(href, against: base) }
    case (.atom, "author"), (.none, "author"):
      if isAtom { feed.authors.append(part.personName) }
    default: break
    }
  }

  /// The base of links inside `element`.
  static func base(of element: XMLElement, outer: String?) -> String? {
    element.attribute("base").map { WebAddress.resolved($0, against: outer) } ?? outer
  }
}
