/// A link in an article's text.
package struct ArticleLink: Hashable, Sendable {
  /// UTF-8 byte range of its words.
  package var range: Range<Int>
  /// Its absolute address; see ``isAllowed(_:)``.
  package var url: String

  /// A link.
  package init(range: Range<Int>, url: String) {
    self.range = range
    self.url = url
  }

  /// The most links that an article keeps.
  package static let most = 500
  /// The most bytes of an address.
  package static let longest = 2000

  /// Whether `url` is an address that may be kept and opened: http, https or mailto, in printable
  /// letters without blanks.
  package static func isAllowed(_ url: String) -> Bool {
    guard url.utf8.count <= longest, let colon = url.utf8.firstIndex(of: 0x3A) else { return false }
    let rest = url[url.index(after: colon)...]
    switch url[..<colon].lowercased() {
    case "http", "https": guard rest.hasPrefix("//"), rest.utf8.count > 2 else { return false }
    case "mailto": guard !rest.isEmpty else { return false }
    default: return false
    }
    return url.unicodeScalars.allSatisfy(isPrintable)
  }

  /// Whether an address may hold `scalar` as it stands.
  package static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value > 0x20 && scalar.value < 0x7F && !"<>\"".unicodeScalars.contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse,
      .unassigned, .surrogate:
      return false
    default: return true
    }
  }
}
