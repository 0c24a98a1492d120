import GRDB
import Text

/// An FTS5 tokenizer that splits text by ``SearchWords``.
final class ArticleTokenizer: FTS5CustomTokenizer {
  static let name = "article"

  init(db: Database, arguments: [String]) throws {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    let isPrefix = tokenization.contains(.prefix)
    let purpose: SearchWords.Purpose =
      tokenization.contains(.query) ? (isPrefix ? .prefix : .query) : .text
    let count = Int(nText)
    return pText.withMemoryRebound(to: UInt8.self, capacity: count) { start in
      var status: CInt = 0
      let bytes = UnsafeBufferPointer(start: start, count: count)
      var scanner = SearchWordScanner(bytes: bytes, purpose: purpose)
      scanner.scan { word, isVariant, range in
        status = word.withUnsafeBytes { raw in
          tokenCallback(
            context, isVariant ? 1 : 0, raw.baseAddress?.assumingMemoryBound(to: CChar.self),
            CInt(raw.count), CInt(range.lowerBound), CInt(range.upperBound))
        }
        return status == 0
      }
      return status
    }
  }
}
