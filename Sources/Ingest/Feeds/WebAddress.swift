import Text

/// Addresses on the web, as RFC 3986 reads them.
enum WebAddress {
  /// `reference` as an absolute address, where `base` says how; else as it stands.
  ///
  /// Blanks around it and line ends in it are left out.
  static func resolved(_ reference: String, against base: String?) -> String {
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
  static func isPage(_ text: String) -> Bool {
    let scheme = scheme(of: text)?.lowercased()
    return (scheme == "http" || scheme == "https") && text.contains("://")
      && !text.contains { $0 == " " || $0 == "\n" }
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
