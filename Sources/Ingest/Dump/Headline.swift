import ReaderModel
import Text

/// A headline for a text that has none.
enum Headline {
  /// A headline for `article`, from the first paragraph that is more than a number, a place or a date.
  static func standIn(for article: ParsedArticle, _ calendar: CalendarNames) -> String {
    let bytes = Array(article.text.utf8)
    let paragraphs = article.paragraphs.prefix(8).map { range in
      String(decoding: bytes[range], as: UTF8.self)
    }
    let telling = paragraphs.first { paragraph in
      let words = paragraph.split(separator: " ").count
      return words > 4 && (words > 8 || DateReader(paragraph, calendar).dates().isEmpty)
    }
    return (telling ?? paragraphs.first).map { standIn(for: $0) } ?? ""
  }

  /// The first sentence of `text`, cut to at most 100 characters at a word; empty for an empty text.
  static func standIn(for text: String) -> String {
    let line = text.prefix { $0 != "\n" }.prefix(400)
    let stop = line.ranges(of: ". ").first { range in
      let word = line[..<range.lowerBound].split(separator: " ").last ?? ""
      return word.count > 3 && !word.contains(".")
        && line.distance(from: line.startIndex, to: range.lowerBound) >= 25
    }
    let sentence = stop.map { line[..<$0.lowerBound] } ?? line
    guard sentence.count > 100 else { return String(sentence.trimmed) }
    let words = sentence.prefix(100)
    let end = words.lastIndex(of: " ") ?? words.endIndex
    return words[..<end].trimmed { $0.isBlank || ",;:–-".unicodeScalars.contains($0) } + "…"
  }
}
