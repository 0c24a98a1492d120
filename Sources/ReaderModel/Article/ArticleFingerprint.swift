import Text

/// Computes the identity of an article from its contents, the same on every machine.
///
/// Uses the identity that an export wrote; else the canonical address; else the source with the
/// file's own identifier; else source, title and day. Different articles may share one; the archive
/// tells them apart by ``SameStory`` and gives the later ones ``numbers(of:)``.
package enum ArticleFingerprint {
  /// The identity of `article`.
  package static func id(of article: ParsedArticle) -> Article.ID { id(key(of: article)) }

  /// The identity of `article` as 64 bits.
  package static func number(of article: ParsedArticle) -> Int64 { key(of: article) }

  /// The identities to try in order, each for an article whose earlier ones belong to others: the
  /// own one; the own one with the title, the day and the address's fragment; that with the text.
  package static func numbers(of article: ParsedArticle) -> [Int64] {
    let own = number(of: article)
    let story = hash(
      [
        "story", "\(own)", FacetKey.squashed(article.title),
        article.published.day?.description ?? "", article.url.flatMap(fragment) ?? "",
      ].joined(separator: "\n"))
    return [own, story, hash("text\n\(story)\n\(article.text)")]
  }

  /// Whether an export of the archive gave `article` its identity.
  package static func isExported(_ article: ParsedArticle) -> Bool {
    article.originID.map { number(of: Article.ID(rawValue: $0)).map(id)?.rawValue == $0 } ?? false
  }

  /// What stands behind `#` in an address; nil if nothing does.
  static func fragment(_ url: String) -> String? {
    url.firstIndex(of: "#").map { String(url[$0...].dropFirst()) }.flatMap {
      $0.isEmpty ? nil : $0
    }
  }

  /// The 64 bits of `id`; nil if it is not 16 hexadecimal digits.
  package static func number(of id: Article.ID) -> Int64? {
    guard id.rawValue.utf8.count == 16 else { return nil }
    return UInt64(id.rawValue, radix: 16).map(Int64.init(bitPattern:))
  }

  /// The identity with the 64 bits of `number`.
  package static func id(_ number: Int64) -> Article.ID {
    let digits = String(UInt64(bitPattern: number), radix: 16)
    return Article.ID(rawValue: String(repeating: "0", count: 16 - digits.utf8.count) + digits)
  }

  /// A hash of the source and the first paragraph, which an edition with another headline shares;
  /// nil if the paragraph has fewer than 80 bytes or the file has its own identifier.
  package static func lead(of article: ParsedArticle) -> Int64? {
    guard article.originID == nil, let range = article.paragraphs.first, range.count >= 80 else {
      return nil
    }
    let bytes = Array(article.text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    return hash(
      "\(FacetKey.squashed(article.source ?? ""))\n" + String(decoding: bytes, as: UTF8.self))
  }

  /// A hash of all contents of the article, to detect changes.
  package static func content(of article: ParsedArticle) -> Int64 {
    let parts: [String] =
      [
        article.title, article.source ?? "", article.url ?? "",
        article.language ?? "", article.published.iso ?? "", article.published.precision.rawValue,
        "\(article.published.isInferred) \(article.published.isZoneAssumed)",
      ] + article.subtitles + article.authors
      + article.captions.flatMap { [$0.text, $0.credit ?? ""] }
      + article.dropped.flatMap { ["\($0.line)", $0.text, $0.why] }
      + article.paragraphs.map { "\($0.lowerBound)-\($0.upperBound)" } + [article.text]
      + article.links.flatMap { ["\($0.range.lowerBound)-\($0.range.upperBound)", $0.url] }
    return hash(parts.joined(separator: "\u{1F}"))
  }

  private static func key(of article: ParsedArticle) -> Int64 {
    let exported = article.originID.map(Article.ID.init(rawValue:))
    if let exported, let number = number(of: exported), id(number) == exported { return number }
    if let url = article.url.flatMap(canonical) { return hash("url\n" + url) }
    let source = FacetKey.squashed(article.source ?? "")
    if let origin = article.originID, !origin.isEmpty {
      return hash("origin\n\(source)\n\(origin)")
    }
    let title = FacetKey.squashed(article.title)
    guard !title.isEmpty else { return hash("text\n\(source)\n\(article.text)") }
    return hash("title\n\(source)\n\(title)\n\(article.published.day?.description ?? "")")
  }

  /// The address without scheme, `www.`, fragment, final slash and campaign parameters; nil if it
  /// has no host.
  static func canonical(_ url: String) -> String? {
    var rest = url[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { $0 != "#" }
    let query = rest.firstIndex(of: "?").map { rest[$0...].dropFirst() } ?? ""
    var path = rest.prefix { $0 != "?" }
    while path.hasSuffix("/") { path = path.dropLast() }
    var host = path.prefix { $0 != "/" }.lowercased()
    guard host.contains("."), !host.contains(" ") else { return nil }
    path = path.drop { $0 != "/" }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    let kept = query.split(separator: "&").filter { !isCampaign($0.prefix { $0 != "=" }) }.sorted()
    return host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static func isCampaign(_ name: some StringProtocol) -> Bool {
    name.hasPrefix("utm_") || ["fbclid", "gclid", "ref", "cmpid", "ocid", "mc_cid"].contains(name)
  }

  /// ``FNV1a`` followed by the finaliser of MurmurHash3.
  package static func hash(_ text: String) -> Int64 {
    var hash = FNV1a.start
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes { hash = FNV1a.adding(byte, to: hash) }
    }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return Int64(bitPattern: hash ^ (hash >> 33))
  }
}
