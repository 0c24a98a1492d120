import ReaderModel
import Text

/// Addresses in Markdown.
package enum MarkdownAddress {
  /// The address at the start of `text`, perhaps in angle brackets; nil if it is none. A relative one
  /// needs a `base`.
  static func address(_ text: Substring, base: String?) -> String? {
    let inner = text.trimmed
    let address =
      inner.hasPrefix("<")
      ? inner.dropFirst().prefix { $0 != ">" } : inner.prefix { $0 != " " && $0 != "\t" }
    return HTMLLinks.address(String(address), base: base)
  }

  /// `text` with `<https://example.org>` as a link, which would be read as a tag of HTML.
  static func linked(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      result += rest[..<start]
      rest = rest[rest.utf8.index(after: start)...]
      // No address holds a blank or another bracket, so no text is looked at twice.
      let inner = rest.prefix { $0 != ">" && $0 != "<" && !$0.isWhitespace }
      guard rest[inner.endIndex...].first == ">", let link = link(inner) else {
        result += "<"
        continue
      }
      result += link
      rest = rest[rest.index(after: inner.endIndex)...]
    }
    return result + rest
  }

  /// `address`, which stood in angle brackets, in the other form of links; nil if it is none.
  private static func link(_ address: Substring) -> String? {
    let isMail =
      address.contains("@") && !address.contains(":") && !address.contains("/")
      && !address.contains("=")
    let url = isMail ? "mailto:" + address : String(address)
    guard ArticleLink.isAllowed(url) else { return nil }
    return "[\(escaped(address))](\(withoutBrackets(url)))"
  }

  /// `text` with a backslash before what is a mark in Markdown.
  private static func escaped(_ text: Substring) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*_[]~!".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  /// An address without brackets, at which Markdown would end it.
  package static func withoutBrackets(_ url: String) -> String {
    url.replacing("(", with: "%28").replacing(")", with: "%29").replacing("[", with: "%5B")
      .replacing("]", with: "%5D")
  }
}
