import Text

/// The addresses that an article links to, numbered from 1 in the order of its text, each once.
package struct References: Equatable, Sendable {
  /// The addresses; the first one has the number 1.
  package private(set) var addresses: [String] = []
  /// The number of each link of the article.
  package private(set) var numbers: [Int] = []
  /// The words of the first link with each address.
  package private(set) var words: [String] = []

  /// The references of `article`.
  package init(_ article: ParsedArticle) {
    var known: [String: Int] = [:]
    for link in article.links {
      if known[link.url] == nil {
        addresses.append(link.url)
        words.append(String(article.text.slice(link.range)))
        known[link.url] = addresses.count
      }
      numbers.append(known[link.url] ?? 0)
    }
  }

  /// The host of an address, or the mail address; the address itself if it has neither.
  package static func host(of url: String) -> String {
    if url.lowercased().hasPrefix("mailto:") {
      return String(url.dropFirst("mailto:".count).prefix { $0 != "?" })
    }
    guard let mark = url.firstRange(of: "://") else { return url }
    let authority = url[mark.upperBound...].prefix { !"/?#\\".contains($0) }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
