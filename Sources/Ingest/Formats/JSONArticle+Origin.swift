import Text

/// Who wrote the article, and where it appeared.
extension JSONArticle {
  /// The longest byline, in bytes, to split into names.
  private static let longestByline = 16_384

  /// The authors, and the agency beside them if they are one text.
  func byline() -> Byline {
    let names = strings(
      "authors", "author", "byline", "creator", "by", "writers", "author_name", "authorName",
      "article_author", "dc:creator"
    ).filter { !Self.isAddress($0) }
    if isAuthorList { return Byline(authors: names.flatMap(Self.people)) }
    return names.reduce(into: Byline()) { byline, name in
      let own = self.byline(in: name)
      byline.authors += own.authors
      byline.source = byline.source ?? own.source
    }
  }

  private func byline(in name: String) -> Byline {
    guard name.utf8.count <= Self.longestByline else { return Byline(authors: [name]) }
    if let byline = lexicon.bylines.byline(in: name) { return byline }
    let people = Self.people(in: name)
    if people.count > 1 {
      return people.reduce(into: Byline()) { all, name in
        let one = lexicon.bylines.byline(of: name[...])
        all.authors += one.isEmpty ? [name] : one.authors
        all.source = all.source ?? one.source
      }
    }
    let byline = lexicon.bylines.byline(of: name[...])
    return byline.isEmpty ? Byline(authors: [name]) : byline
  }

  /// The parts between semicolons and bars, as trafilatura and others join names.
  private static func people(in names: String) -> [String] {
    names.split(whereSeparator: { ";|".contains($0) }).map { String($0.trimmed) }.filter {
      !$0.isEmpty
    }
  }

  /// The name of the publication, or else the host of its address.
  func publication() -> String? {
    let names = strings(
      eachOf: "source", "publication", "publisher", "sitename", "site_name", "site", "outlet",
      "source_name", "sourceName", "provider", "newspaper", "source-hostname", "hostname",
      "source_domain", "domain", "host"
    ).filter { !Self.isAddress($0) }
    return names.first { !Self.isHost($0) } ?? names.first
  }

  /// The address of the article; some corpora call it its source.
  func address() -> String? {
    string(
      "url", "link", "href", "permalink", "canonical_url", "canonicalUrl", "webUrl", "source_url",
      "original_url", "page_url", "uri")
      ?? strings(eachOf: "source", "id", "guid").first(where: Self.isAddress)
  }

  private static func isAddress(_ text: String) -> Bool {
    let head = text.prefix(8).lowercased()
    return (head.hasPrefix("http://") || head.hasPrefix("https://") || head.hasPrefix("//"))
      && !text.contains(" ")
  }

  /// `example.com`: no blank, a point, and only what a host may have.
  private static func isHost(_ text: String) -> Bool {
    text.contains(".") && !text.hasSuffix(".")
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
          || byte == 0x2E
      }
  }
}
