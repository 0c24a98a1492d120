import ReaderModel

/// The numbers of an article's fields in archives.
enum FieldCode {
  static func number(of field: ArticleField) -> Int {
    switch field {
    case .text: 0
    case .title: 1
    case .subtitle(let index): 2 + 2 * index
    case .caption(let index): 3 + 2 * index
    }
  }

  /// The field of a number.
  static func field(_ code: Int) throws(RecordReader.Unreadable) -> ArticleField {
    switch code {
    case 0: .text
    case 1: .title
    case 2...: code % 2 == 0 ? .subtitle((code - 2) / 2) : .caption((code - 3) / 2)
    default: throw RecordReader.Unreadable()
    }
  }
}
