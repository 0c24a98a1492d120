import GRDB
import Glibc
import Archive
import ReaderModel

/// Measures what SQLite and the disk need for a total and for the values of all articles: a lower
/// bound for any frame that shows them.
struct LimitBench {
  private static let section = "limits"

  let place: Workplace

  func run(_ report: inout Report) throws {
    try countPostings(&report)
    try add("SQLite's walk over the values of all articles", &report) { try walkOverValues() }
    try add("the same, with nothing of the archive in memory", &report) {
      forgetArchive()
    } measured: {
      try walkOverValues()
    }
  }

  private func countPostings(_ report: inout Report) throws {
    let store = try ArticleStore(
      path: place.archive, rules: IdentityRules(dataFolder: place.data))
    for (name, filter) in [
      ("a common word", Filter.word("the")), ("a common word's beginning", .prefix("mini")),
      ("two common words that never stand so", .phrase("minister defense")),
    ] {
      let query = ArticleQuery(filter: filter)
      try add("SQLite's walk over the postings of \(name)", &report) {
        _ = try store.count(matching: query)
      }
    }
  }

  private func walkOverValues() throws {
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: place.archive, configuration: configuration)
    _ = try database.read {
      try Int.fetchOne($0, sql: "SELECT sum(length(facets)) FROM article_facets")
    }
  }

  /// Drops the archive from the page cache. Closing the file releases this process's locks on it,
  /// so it must not be open elsewhere here.
  private func forgetArchive() {
    let file = open(place.archive, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED)
    close(file)
  }

  private func add(
    _ name: String, _ report: inout Report, after prepare: () -> Void = {},
    measured work: () throws -> Void
  ) throws {
    var times = Samples()
    for _ in 0..<5 {
      prepare()
      times.add(try ContinuousClock().measure(work))
    }
    report.figures.append(
      Figure(
        section: Self.section, name: name, unit: "ms", value: times.median ?? 0, p99: times.p99,
        samples: times.values.count))
  }
}
