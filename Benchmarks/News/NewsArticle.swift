/// One generated article.
struct NewsArticle {
  var number: Int
  var title: String
  var author: String
  /// Seconds since 1970.
  var published: Int
  var paragraphs: [String]

  var text: String { paragraphs.joined(separator: "\n\n") }
  var link: String { "https://example.invalid/a/\(number)" }

  /// The number of words and punctuation marks of title and text.
  var tokenCount: Int {
    var count = 0
    var isInWord = false
    for byte in (title + "\n" + text).utf8 {
      let isMark = byte == 0x2C || byte == 0x2E || byte == 0x22
      let isWord = byte > 0x20 && !isMark
      if isMark || (isWord && !isInWord) { count += 1 }
      isInWord = isWord
    }
    return count
  }
}
