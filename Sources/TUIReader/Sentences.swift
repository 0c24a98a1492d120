import Entities
import ReaderModel

/// The sentences of a text, as the extractor tells them.
enum Sentences {
  /// Their byte ranges, in order.
  static func ranges(in text: String) -> [Range<Int>] {
    let field = TokenizedField(.text, text: text)
    return field.sentences.map { field.byteRange(of: $0) }
  }
}
