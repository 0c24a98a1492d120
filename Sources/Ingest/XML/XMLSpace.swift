/// The vocabularies of feeds, by their namespaces.
enum XMLSpace: Equatable {
  /// RSS of any version, or no namespace.
  case none
  case atom
  case dublinCore, dublinCoreTerms
  case content
  case media
  case podcast
  case rdf
  case xhtml
  case other

  /// The vocabulary of a namespace, however the publisher writes its address.
  init(address: String) {
    let address = address.lowercased()
    self = Self.beginnings.first { address.contains($0.mark) }?.space ?? .other
  }

  /// The vocabulary that a prefix without a declaration stands for.
  init(prefix: String) {
    switch prefix {
    case "atom", "atom10", "a10": self = .atom
    case "dc": self = .dublinCore
    case "dcterms", "dct": self = .dublinCoreTerms
    case "content": self = .content
    case "media": self = .media
    case "itunes": self = .podcast
    case "rdf": self = .rdf
    case "xhtml": self = .xhtml
    case "rss": self = .none
    default: self = .other
    }
  }

  /// Parts of the addresses; the first that fits counts.
  private static let beginnings: [(mark: String, space: XMLSpace)] = [
    ("w3.org/2005/atom", .atom), ("purl.org/atom", .atom),
    ("purl.org/dc/elements", .dublinCore), ("purl.org/dc/terms", .dublinCoreTerms),
    ("purl.org/rss/1.0/modules/content", .content),
    ("search.yahoo.com/mrss", .media), ("video.search.yahoo.com/mrss", .media),
    ("itunes.com/dtds/podcast", .podcast), ("itunes.apple.com", .podcast),
    ("w3.org/1999/02/22-rdf-syntax", .rdf), ("w3.org/1999/xhtml", .xhtml),
    ("purl.org/rss/1.0/modules", .other),
    ("purl.org/rss/", .none), ("my.netscape.com/rdf/simple", .none),
    ("channel.netscape.com/rdf/simple", .none), ("backend.userland.com/rss", .none),
    ("blogs.law.harvard.edu/tech/rss", .none), ("cyber.law.harvard.edu/rss", .none),
  ]
}
