/// Tells HTML by the first bytes of a file.
enum HTMLSignature {
  /// Whether `head` begins like an HTML document: comments and blanks, then a doctype or one of the
  /// elements that only documents begin with.
  static func isFound(in head: [UInt8]) -> Bool {
    // UTF-16 and UTF-32 have NULs between letters of ASCII.
    let text = head.filter { $0 != 0 && $0 < 0x80 }
    var index = 0
    while index < text.count {
      if text[index] <= 0x20 {
        index += 1
      } else if begins(with: "<!--", text, index) || begins(with: "<?", text, index) {
        if begins(with: "<?xml", text, index), !mentionsHTML(text) { return false }
        guard let end = text[index...].firstIndex(of: UInt8(ascii: ">")) else { return false }
        index = end + 1
      } else {
        return openings.contains { begins(with: $0, text, index) }
      }
    }
    return false
  }

  private static let openings: [StaticString] = [
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<article", "<div", "<p>",
    "<h1",
    "<section", "<main", "<table", "<script", "<style", "<link", "<center",
  ]

  private static func begins(with word: StaticString, _ text: [UInt8], _ index: Int) -> Bool {
    guard index + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { word in
      zip(text[index...], word).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
  }

  private static func mentionsHTML(_ text: [UInt8]) -> Bool {
    text.indices.contains {
      begins(with: "<html", text, $0) || begins(with: "<!doctype html", text, $0)
    }
  }
}
