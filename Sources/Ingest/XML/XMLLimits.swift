/// Refuses XML that would cost the parser more time or memory than its text is worth.
enum XMLLimits {
  /// The most tags of a document; the largest feeds have some 20,000.
  static let mostTags = 400_000
  /// The most attributes of one tag; libxml2 compares each with all others.
  static let mostAttributes = 500

  /// What `bytes` have too many of; nil if nothing.
  ///
  /// Counts `<`, and `=` between a `<` and the next `>`; so comments and CDATA count a little too.
  static func excess(in bytes: [UInt8]) -> String? {
    var tags = 0
    var attributes = 0
    var isInTag = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"):
        tags += 1
        (isInTag, attributes) = (true, 0)
      case UInt8(ascii: ">"): isInTag = false
      case UInt8(ascii: "=") where isInTag:
        attributes += 1
        if attributes > mostAttributes { return "more than \(mostAttributes) attributes in a tag" }
      default: break
      }
    }
    return tags > mostTags ? "more than \(mostTags) tags" : nil
  }
}
