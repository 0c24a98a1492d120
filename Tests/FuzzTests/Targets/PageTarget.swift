@testable import Ingest
@testable import ReaderModel

/// The classifier of pages.
struct PageTarget: FuzzTarget {
  static let name = "page"

  func run(_ bytes: [UInt8]) throws {
    let format = PageDumpFormat(FuzzData.lexicon)
    let context = IngestContext(file: "page")
    guard
      let article = try? format.article(
        from: RawRecord(bytes: bytes, line: 1), context: context
      ).parsed
    else { return }
    try promise(!article.title.isEmpty || !article.text.isEmpty, "an article without a word")
    try article.checkPromises()
  }
}
