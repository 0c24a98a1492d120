@testable import Archive
@testable import Ingest
@testable import ReaderModel

#if canImport(Glibc)
  import Glibc
#endif

/// Newsboat's list of addresses, and its database: every byte of one may be wrong.
struct NewsboatTarget: FuzzTarget {
  static let name = "newsboat"

  func run(_ bytes: [UInt8]) throws {
    _ = NewsboatList.looksLikeOne(Array(bytes.prefix(4096)))
    let list = NewsboatList(String(decoding: bytes, as: UTF8.self))
    try promise(list.subscriptions.count <= bytes.count, "more feeds than bytes")
    let sources = list.sources(file: "urls").sources
    try promise(sources.searches.count <= list.searches.count, "more searches than entries")
    for search in sources.searches {
      let query = try? ArticleQuery.parse(
        search.query, countries: FewCountries(), today: CivilDate(daysSinceEpoch: 19_600),
        calendar: FuzzData.lexicon.calendar)
      try promise(query != nil, "a translated search is no query: \(search.query)")
    }
    _ = try? NewsboatFilter.query(String(decoding: bytes, as: UTF8.self))
    guard bytes.starts(with: BinarySignature.sqlite) else { return }
    var path = Array("/tmp/newsboat-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    guard let items = (try? SQLiteDatabases().newsboat(at: name)) ?? nil else { return }
    while let next = try? items.next(64), !next.isEmpty {
      for item in next {
        let article = try? NewsboatArticle(item, FuzzData.lexicon).article(
          line: 1, context: IngestContext(file: name))
        try article?.parsed.checkPromises()
      }
    }
  }
}
