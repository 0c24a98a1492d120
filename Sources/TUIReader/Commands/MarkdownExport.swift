import Ingest
import ReaderModel
import Text

/// The text of an article in Markdown, with its links.
enum MarkdownExport {
  /// The paragraphs of `article`, a line each, whose words `escape` makes safe.
  static func paragraphs(of article: ParsedArticle, _ escape: (String) -> String) -> [String] {
    let text = Array(article.text.utf8)
    func words(_ range: Range<Int>) -> String {
      escape(String(decoding: text[range], as: UTF8.self))
    }
    var links = article.links[...]
    var paragraphs: [String] = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: true) {
      var result = ""
      var place = line.startIndex
      while let link = links.first, link.range.lowerBound < line.endIndex {
        links.removeFirst()
        // One that goes on in the next line is cut; none begins before the line.
        let range = link.range.clamped(to: place..<line.endIndex)
        if range.isEmpty { continue }
        let url = MarkdownAddress.withoutBrackets(link.url)
        result += words(place..<range.lowerBound) + "[\(words(range))](\(url))"
        place = range.upperBound
      }
      paragraphs.append(result + words(place..<line.endIndex))
    }
    return paragraphs
  }
}
