package import ReaderModel
import Text

/// A list of subscriptions in OPML, the format that feed readers exchange.
package struct SubscriptionList: Equatable, Sendable {
  /// The feeds in the order of the file, each address once.
  package var feeds: [ListedFeed]
  /// What was wrong with the file; nil if nothing.
  package var fault: String?

  /// A list of `feeds`.
  package init(_ feeds: [ListedFeed]) { self.feeds = feeds }

  /// The most feeds of a list.
  private static let mostFeeds = 50_000

  /// Reads OPML; nested outlines without an address are folders.
  /// - Throws: `.noFeed`, `.empty`, `.binary`.
  package init(opml bytes: [UInt8], file: String) throws(IngestError) {
    let tree: XMLTree
    do throws(XMLError) {
      tree = try XMLTree(try Self.text(of: bytes, file: file))
    } catch {
      throw .noFeed(reason: error.reason, file: file)
    }
    guard let root = tree.root, ["opml", "outline", "body"].contains(root.name) else {
      throw .noSubscriptions(file: file)
    }
    self.init([])
    fault = tree.fault.map { "not well-formed XML (\($0)); read as far as it goes" }
    read(root)
  }

  /// The most bytes of a list.
  static let longest = 8_388_608

  /// Reads the file at `path`; `-` is the standard input.
  package init(file path: String) throws(IngestError) {
    var input = try ByteInput(path: path)
    try self.init(opml: try input.takeRest(limit: Self.longest) ?? [], file: path)
  }

  private static func text(of bytes: [UInt8], file: String) throws(XMLError) -> [UInt8] {
    do throws(IngestError) {
      return try XMLDecoder.decoded(bytes, file: file)
    } catch {
      throw .noElement
    }
  }

  /// Reads the outlines inside `root`. A feed is listed twice if it is in two folders; its tags are
  /// those of both.
  private mutating func read(_ root: XMLElement) {
    var folders: [String] = []
    var places: [String: Int] = [:]
    root.walk { step in
      switch step {
      case .open(let element) where element.name == "outline":
        let name = Self.name(of: element)
        if let url = Self.address(of: element) {
          add(
            url, name, tags: folders.filter { !$0.isEmpty } + Self.categories(of: element), &places)
          folders.append("")
        } else {
          folders.append(name ?? "")
        }
      case .close(let element) where element.name == "outline": _ = folders.popLast()
      default: break
      }
    }
  }

  private mutating func add(
    _ url: String, _ title: String?, tags: [String], _ places: inout [String: Int]
  ) {
    if let place = places[url] {
      feeds[place].tags += tags.filter { !feeds[place].tags.contains($0) }
    } else if feeds.count < Self.mostFeeds {
      places[url] = feeds.count
      feeds.append(ListedFeed(url: url, title: title, tags: Self.unique(tags)))
    }
  }

  private static func unique(_ tags: [String]) -> [String] {
    var seen: Set<String> = []
    return tags.filter { seen.insert($0).inserted }
  }

  private static func address(of outline: XMLElement) -> String? {
    let isLink = outline.attribute("type")?.lowercased() == "link"
    let address = outline.attribute("xmlUrl") ?? (isLink ? nil : outline.attribute("url"))
    return address.map { WebAddress.resolved($0, against: nil) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func name(of outline: XMLElement) -> String? {
    ["title", "text"].lazy.compactMap { outline.attribute($0) }
      .map { HTMLText.inline($0) }.first { !$0.isEmpty }
  }

  /// `/News/World,/Politics` as OPML 2.0 writes categories.
  private static func categories(of outline: XMLElement) -> [String] {
    let list = outline.attribute("category") ?? ""
    return list.split(whereSeparator: { $0 == "," || $0 == "/" }).map { String($0.trimmed) }
      .filter { !$0.isEmpty }
  }
}
