@testable import Archive
@testable import ReaderModel
@testable import Text

/// The words of the search index, over bytes that need not be UTF-8.
struct SearchWordsTarget: FuzzTarget {
  static let name = "words"

  func run(_ bytes: [UInt8]) throws {
    for purpose in [SearchWords.Purpose.text, .query, .prefix, .name] {
      try bytes.withUnsafeBufferPointer { buffer in
        var scanner = SearchWordScanner(bytes: buffer, purpose: purpose)
        var broken: Broken?
        var count = 0
        scanner.scan { word, _, range in
          count += 1
          if range.lowerBound < 0 || range.upperBound > bytes.count {
            broken = Broken(description: "a word at \(range) of \(bytes.count)")
          }
          if word.isEmpty { broken = Broken(description: "a word without a letter") }
          return broken == nil
        }
        if let broken { throw broken }
        try promise(count <= 4 * bytes.count, "\(count) words in \(bytes.count) bytes")
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let article = ParsedArticle(paragraphs: [text])
    _ = Snippet.text(of: article, for: .word(String(text.prefix(5))))
  }
}
