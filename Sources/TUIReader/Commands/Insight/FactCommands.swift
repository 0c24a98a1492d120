import Archive
import ArgumentParser
import ReaderModel

/// `tuireader ledger QUERY`: who did what, with or to whom.
struct LedgerCommand: FactCommand {
  static let list = InsightList.events
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "List what happened: who met, supplied, warned … whom.",
    discussion: """
      Conditions on people, organisations, countries, places, weapons and types (event:meet) hold for \
      the rows, other conditions for their articles.
      """)
  @OptionGroup var options: FactOptions
}

/// `tuireader quotes QUERY`: who said what.
struct QuotesCommand: FactCommand {
  static let list = InsightList.quotes
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "List what was said, and by whom.",
    discussion: "Conditions on people, organisations and countries hold for the speakers.")
  @OptionGroup var options: FactOptions
}

/// `tuireader deals QUERY`: who supplies what to whom.
struct DealsCommand: FactCommand {
  static let list = InsightList.deals
  static let configuration = CommandConfiguration(
    commandName: "deals", abstract: "List what is supplied: item, number, value, status.",
    discussion: "What an article does not say stays empty.")
  @OptionGroup var options: FactOptions
}

/// `tuireader timeline QUERY`: dated sentences in the order of their dates.
struct TimelineCommand: FactCommand {
  static let list = InsightList.timeline
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "List dated sentences in the order of their dates.",
    discussion: "Dates are those that the articles tell of, not those of publication.")
  @OptionGroup var options: FactOptions
}

/// What these commands share.
struct FactOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Option(help: "List at most this many.") var limit: Int?
  @Flag(help: "Print a JSON object a line.") var json = false
  @Flag(help: "Print a table of comma-separated values.") var csv = false
  @OptionGroup var query: QueryArgument

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if json, csv { throw ValidationError("--json and --csv exclude each other.") }
  }
}

/// A command that lists facts of the articles of a query.
protocol FactCommand: ParsableCommand {
  static var list: InsightList { get }
  var options: FactOptions { get }
}

extension FactCommand {
  private static var pageLength: Int { 200 }

  func run() throws {
    let query = try options.query.query(for: options.archive)
    let store = try options.archive.openExisting()
    var output = StandardStream.output()
    if options.csv { try output.write(line: FactTable.header(Self.list)) }
    var listed = 0
    func write(_ rows: [InsightRow]) throws {
      for row in rows.prefix((options.limit ?? Int.max) - listed) {
        let line =
          options.json
          ? FactTable.object(row).line
          : options.csv ? FactTable.record(row, Self.list) : FactTable.line(row)
        try output.write(line: line)
        listed += 1
      }
    }
    var request = InsightRequest(Self.list, of: query, limit: Self.pageLength)
    var dated: [InsightRow] = []
    while listed < options.limit ?? Int.max {
      let page = try store.insights(request)
      if Self.list == .timeline { dated += page.rows } else { try write(page.rows) }
      guard let next = page.next else { break }
      request.after = next
    }
    try write(
      dated.enumerated().sorted {
        ($0.element.date ?? "", $0.offset) < ($1.element.date ?? "", $1.offset)
      }.map(\.element))
    try output.flush()
    if listed == 0 { throw NothingMatches(query, in: store) }
  }
}
