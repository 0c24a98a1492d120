/// A request for a page or a feed.
package struct HTTPRequest: Equatable, Sendable {
  /// An address with http or https.
  package var url: String
  /// The version that is known already; nil to get any.
  package var etag: String?
  /// The date of the version that is known already.
  package var lastModified: String?

  /// A request for `url`, and only if it changed.
  package init(url: String, etag: String? = nil, lastModified: String? = nil) {
    self.url = url
    self.etag = etag
    self.lastModified = lastModified
  }
}

/// An answer of a server.
package struct HTTPResponse: Equatable, Sendable {
  /// 200, 304, 404 and so on; never a redirect.
  package var status: Int
  /// The unpacked content.
  package var body: [UInt8]
  /// The address that answered, after redirects.
  package var url: String
  /// The address that replaces the requested one for good; nil if none does.
  package var permanentURL: String?
  /// The headers by their names in lower case; of a repeated one, the last.
  package var headers: [String: String]

  /// The seconds that the server wants to be left alone: an answer of 429 or 503 may say how many,
  /// one of 429 without a number means an hour; nil if it doesn't ask.
  func wait(now: Int) -> Int? {
    switch status {
    case 429: retryAfter(now: now) ?? 3600
    case 503: retryAfter(now: now)
    default: nil
    }
  }

  /// The seconds to wait before the next request; nil if the server doesn't say.
  ///
  /// - Parameter now: Seconds since 1970, for a server that names a time.
  package func retryAfter(now: Int) -> Int? {
    guard let value = headers["retry-after"] else { return nil }
    if let seconds = Int(value) { return max(0, seconds) }
    return HTTPDate.seconds(value).map { max(0, $0 - now) }
  }
}
