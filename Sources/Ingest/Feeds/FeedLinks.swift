/// Finds the feeds that a page names.
package enum FeedLinks {
  /// The addresses of the feeds, the page's own choice first; `base` is the page's address.
  ///
  /// Takes `<link rel="alternate">` with a type of feeds, or else links whose address speaks of one.
  package static func links(in page: [UInt8], base: String) -> [String] {
    guard let decoded = try? TextDecoder.decode(page, file: base),
      let tree = try? HTMLTree(decoded.text)
    else { return [] }
    let root = tree.elements(.base).first { _ in true }
      .flatMap { tree.attribute("href", of: $0) }.map { WebAddress.resolved($0, against: base) }
    var named: [String] = []
    var guessed: [String] = []
    for node in tree.nodes.indices where [.link, .a].contains(tree.nodes[node].tag) {
      guard let address = tree.attribute("href", of: node) else { continue }
      let url = WebAddress.resolved(address, against: root ?? base)
      guard WebAddress.isPage(url) else { continue }
      if tree.nodes[node].tag == .link {
        if isFeed(node, in: tree), !named.contains(url) { named.append(url) }
      } else if looksLikeFeed(address), !guessed.contains(url), guessed.count < 20 {
        guessed.append(url)
      }
    }
    return named.isEmpty ? guessed : named
  }

  private static func isFeed(_ node: Int, in tree: HTMLTree) -> Bool {
    let rel = tree.attribute("rel", of: node)?.lowercased() ?? ""
    let type = tree.attribute("type", of: node)?.lowercased() ?? ""
    let isNamed = ["rss+xml", "atom+xml", "rdf+xml", "feed+json"].contains { type.contains($0) }
    return rel.contains("alternate") && isNamed || rel.split(separator: " ").contains("feed")
  }

  private static func looksLikeFeed(_ address: String) -> Bool {
    let path = address.lowercased().prefix(500).prefix { $0 != "?" && $0 != "#" }
    let last = path.split(separator: "/").last ?? ""
    return [
      "rss", "feed", "atom", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json", "rdf",
    ]
    .contains(String(last)) || last.hasSuffix(".rss") || last.hasSuffix(".atom")
      || last.hasSuffix(".rdf")
  }
}
