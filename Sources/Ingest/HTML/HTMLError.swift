/// Why bytes were not parsed as HTML.
package enum HTMLError: Error, Hashable, Sendable {
  /// More elements inside each other than a browser shows; gumbo's time grows with their square.
  case tooDeep(limit: Int)
  /// A tag with more attributes than any page has.
  case tooManyAttributes(limit: Int)
  /// Markup that would take the parser seconds or gigabytes.
  case tooTangled
}

extension HTMLError {
  /// What is wrong and what to do, in one sentence without the file's name.
  var reason: String {
    switch self {
    case .tooDeep(let limit):
      "HTML with more than \(limit) elements inside each other, which no page has; "
        + "save the article as plain text"
    case .tooManyAttributes(let limit):
      "HTML with more than \(limit) attributes in one tag, which no page has; "
        + "save the article as plain text"
    case .tooTangled:
      "HTML too tangled to be read in a reasonable time; save the article as plain text"
    }
  }
}
