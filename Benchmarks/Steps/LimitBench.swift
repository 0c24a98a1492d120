import GRDB
import ReaderModel

/// What SQLite itself takes for a total and for the values of all articles, without a screen: no
/// frame that shows them can come earlier.
struct LimitBench {
  private static let section = "limits"

  let place: Workplace

  func run(_ report: inout Report) throws {
    let store = try ArticleStore(path: place.archive)
    for (name, filter) in [
      ("a common word", Filter.word("the")), ("a common word's beginning", .prefix("mini")),
      ("two common words that never stand so", .phrase("minister defense")),
    ] {
      let query = ArticleQuery(filter: filter)
      try add("SQLite's walk over the postings of \(name)", &report) {
        _ = try store.count(matching: query)
      }
    }
    var configuration = Configuration()
    configuration.readonly = true
    let database = try DatabaseQueue(path: place.archive, configuration: configuration)
    try add("SQLite's walk over the values of all articles", &report) {
      _ = try database.read {
        try Int.fetchOne($0, sql: "SELECT sum(length(facets)) FROM article_facets")
      }
    }
  }

  private func add(
    _ name: String, _ report: inout Report, _ work: () throws -> Void
  ) throws {
    var times = Samples()
    for _ in 0..<5 { times.add(try ContinuousClock().measure(work)) }
    report.figures.append(
      Figure(
        section: Self.section, name: name, unit: "ms", value: times.median ?? 0, p99: times.p99,
        samples: times.values.count))
  }
}
