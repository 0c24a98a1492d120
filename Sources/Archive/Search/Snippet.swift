package import ReaderModel

/// A few words of an article around a match.
package enum Snippet {
  /// Returns at most `length` characters around the first match of `filter`, on one line, or the
  /// beginning of the text if nothing matches. Marks cuts by an ellipsis.
  package static func text(
    of article: ParsedArticle, for filter: Filter, length: Int = 160
  ) -> String {
    let text = article.text
    let words = SoughtWords(filter, withNames: true)
    let start = words.ranges(in: text).first?.lowerBound ?? 0
    let utf8 = text.utf8
    let index = utf8.index(utf8.startIndex, offsetBy: start)
    let rest =
      text.index(index, offsetBy: length, limitedBy: text.endIndex)
      .map { text.distance(from: index, to: $0) } ?? text.distance(from: index, to: text.endIndex)
    let before = max(length / 3, length - rest)
    var begin = text.index(index, offsetBy: -before, limitedBy: text.startIndex)
    if let cut = begin, cut != text.startIndex {
      begin = text[cut..<index].firstIndex(where: \.isWhitespace).map(text.index(after:)) ?? index
    }
    let first = begin ?? text.startIndex
    var end = text.index(first, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
    if end != text.endIndex, let space = text[index..<end].lastIndex(where: \.isWhitespace) {
      end = space
    }
    let shown = text[first..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (first == text.startIndex ? "" : "… ") + shown + (end == text.endIndex ? "" : " …")
  }
}
