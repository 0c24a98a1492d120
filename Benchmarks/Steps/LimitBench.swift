import GRDB
import Glibc
import Archive
import ReaderModel

/// What SQLite and the disk take for a total and for the values of all articles, without a screen: no
/// frame that shows them can come earlier.
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

  /// Has the system forget the pages of the archive that it keeps. Closing the file takes its locks
  /// from this process, which must not have it open otherwise.
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
