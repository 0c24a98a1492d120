import Text

/// Addresses on the web, as RFC 3986 reads them.
package enum WebAddress {
  /// `reference` as an absolute address, where `base` says how; else as it stands.
  ///
  /// Blanks around it and line ends in it are left out.
  package static func resolved(_ reference: String, against base: String?) -> String {
    let reference = cleaned(reference)
    guard let base, scheme(of: reference) == nil, let root = rootEnd(of: base) else {
      return reference
    }
    if reference.isEmpty { return base }
    if reference.hasPrefix("//") { return String(base.prefix { $0 != "/" }) + reference }
    let origin = base[..<root]
    let path = base[root...].prefix { $0 != "?" && $0 != "#" }
    switch reference.first {
    case "/": return origin + withoutDots(reference)
    case "?": return origin + path + reference
    case "#": return base.prefix { $0 != "#" } + reference
    default:
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
      return origin + withoutDots(folder + reference)
    }
  }

  /// Whether `text` is an absolute address of a page.
  package static func isPage(_ text: String) -> Bool {
    let scheme = scheme(of: text)?.lowercased()
    return (scheme == "http" || scheme == "https") && host(of: text) != nil
      && !text.contains { $0 == " " || $0 == "\n" }
  }

  /// The host and port of an absolute address, in lower case; nil for a relative one.
  package static func host(of text: String) -> String? {
    guard let mark = text.firstRange(of: "://") else { return nil }
    let authority = text[mark.upperBound...].prefix { !"/?#".contains($0) }
    let host = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    return host.isEmpty ? nil : host.lowercased()
  }

  /// The address with everything that no address may hold as `%` and its bytes.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for byte in text.utf8 {
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: ">") {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        escaped += byte < 16 ? "%0" + digits : "%" + digits
      }
    }
    return escaped
  }

  private static func cleaned(_ text: String) -> String {
    let inner = text.trimmed { $0.isBlank || $0 == "\n" }
    guard inner.contains(where: { $0 == "\n" || $0 == "\t" || $0 == "&" }) else {
      return String(inner)
    }
    return inner.filter { $0 != "\n" && $0 != "\t" }.replacing("&amp;", with: "&")
  }

  /// `https` of `https:...`; nil for a relative reference.
  private static func scheme(of text: String) -> Substring? {
    let scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    guard scheme.first?.isLetter == true, text[scheme.endIndex...].first == ":" else { return nil }
    return scheme
  }

  /// The end of scheme and host; nil if there are none.
  private static func rootEnd(of text: String) -> String.Index? {
    guard let mark = text.firstRange(of: "://"), scheme(of: text) != nil else { return nil }
    return text[mark.upperBound...].firstIndex { "/?#".contains($0) } ?? text.endIndex
  }

  /// A path, perhaps with a query, whose `.` and `..` are worked off.
  private static func withoutDots(_ text: String) -> String {
    let path = text.prefix { $0 != "?" && $0 != "#" }
    guard path.contains("./") || path.hasSuffix(".") else { return text }
    var parts: [Substring] = []
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for (index, step) in steps.enumerated() {
      let isLast = index == steps.count - 1
      switch step {
      case ".": if isLast { parts.append("") }
      case "..":
        _ = parts.popLast()
        if isLast { parts.append("") }
      default: parts.append(step)
      }
    }
    return "/" + parts.joined(separator: "/") + text[path.endIndex...]
  }
}
