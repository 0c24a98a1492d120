package import ReaderModel
import Text

/// A few words of an article around a match.
package enum Snippet {
  /// Returns at most `length` characters around the first match of `filter`, on one line, or the
  /// beginning of the text if nothing matches. Marks cuts by an ellipsis.
  package static func text(
    of article: ParsedArticle, for filter: Filter, length: Int = 160
  ) -> String {
    let text = article.text
    let start = firstMatch(of: filter, in: text) ?? 0
    let utf8 = text.utf8
    let index = utf8.index(utf8.startIndex, offsetBy: start)
    var begin = text.index(index, offsetBy: -length / 3, limitedBy: text.startIndex)
    if let cut = begin, cut != text.startIndex {
      begin = text[cut..<index].firstIndex(where: \.isWhitespace).map(text.index(after:)) ?? index
    }
    let first = begin ?? text.startIndex
    var end = text.index(first, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    if end != text.endIndex, let space = text[index..<end].lastIndex(where: \.isWhitespace) {
      end = space
    }
    let words = text[first..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (first == text.startIndex ? "" : "… ") + words + (end == text.endIndex ? "" : " …")
  }

  /// The byte offset of the first word that matches the filter; nil if there is none.
  private static func firstMatch(of filter: Filter, in text: String) -> Int? {
    var whole: Set<[UInt8]> = []
    var begun: [[UInt8]] = []
    collect(filter, &whole, &begun)
    guard !whole.isEmpty || !begun.isEmpty else { return nil }
    var found: Int?
    var text = text
    text.withUTF8 { bytes in
      var scanner = SearchWordScanner(bytes: bytes, purpose: .text)
      scanner.scan { word, _, range in
        if whole.contains(word) || begun.contains(where: { word.starts(with: $0) }) {
          found = range.lowerBound
        }
        return found == nil
      }
    }
    return found
  }

  private static func collect(
    _ filter: Filter, _ whole: inout Set<[UInt8]>, _ begun: inout [[UInt8]]
  ) {
    switch filter {
    case .word(let text), .phrase(let text):
      let words = SearchWords.words(of: text, for: .query).map(\.bytes)
      whole.formUnion(words)
      if let last = words.last, last.first ?? 0 >= 0xE3 { begun.append(last) }
    case .field(let kind, let name) where kind.isNamed:
      whole.formUnion(SearchWords.words(of: name, for: .query).map(\.bytes))
    case .prefix(let text):
      begun += SearchWords.words(of: text, for: .prefix).suffix(1).map(\.bytes)
    case .and(let parts), .or(let parts): for part in parts { collect(part, &whole, &begun) }
    default: return
    }
  }
}
