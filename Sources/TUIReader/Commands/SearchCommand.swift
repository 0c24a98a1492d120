import ArgumentParser
import Archive
import ReaderModel
import Text

/// `tuireader search QUERY`: prints matching articles, one line or JSON object each.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "List the articles that match a query, newest first.",
    discussion: """
      --save keeps the query under a name instead, and 'in:"NAME"' finds what it finds. --saved lists \
      a kept search, and counts as a look at it: 'tuireader searches' tells what is new since.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "List at most this many.") var limit: Int?
  @Flag(help: "Print a JSON object a line.") var json = false
  @Flag(help: "Print only how many match.") var count = false
  @Option(help: ArgumentHelp("Keep the query under this name.", valueName: "name"))
  var save: String?
  @Option(help: ArgumentHelp("List the search of this name.", valueName: "name"))
  var saved: String?
  @Flag(help: "List, or count, each story once, with the number of its other versions.")
  var stories = false
  @OptionGroup var query: QueryArgument

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    if save != nil, saved != nil || json || count || limit != nil {
      throw ValidationError("--save only keeps a query; list it with --saved")
    }
    if saved != nil, !query.line.isEmpty {
      throw ValidationError("--saved takes no query; use 'in:' to narrow a saved search")
    }
  }

  func run() throws {
    if let saved { return try list(saved) }
    var query = try query.query(for: archive)
    query.isFolded = stories
    let store = try archive.openExisting()
    if let save { return try keep(as: save, query, in: store) }
    try list(query, in: store)
  }

  /// Prints the articles that match.
  func list(_ query: ArticleQuery, in store: ArticleStore) throws {
    var output = StandardStream.output()
    if count {
      let total =
        try stories ? store.sizes(matching: query).stories : store.count(matching: query)
      try output.write(line: String(total))
      try output.flush()
      if total == 0 { throw ExitStatus.incomplete }
      return
    }
    var listed = 0
    var anchor = PageAnchor.top
    let most = limit ?? Int.max
    while listed < most {
      let rows = try store.rows(matching: query, from: anchor, limit: min(200, most - listed))
      guard let last = rows.last else { break }
      for row in rows {
        let line = json ? try object(row, query: query, in: store).line : Self.text(row)
        try output.write(line: line)
      }
      listed += rows.count
      anchor = .after(last.position)
    }
    try output.flush()
    if !json { try Self.tell(undated: store.undatedLeftOut(by: query)) }
    if listed == 0 { throw NothingMatches(query, in: store) }
    if !json, limit == nil { try Self.tell(store.sizes(matching: query)) }
  }

  /// Reports how many articles a condition on dates left out.
  private static func tell(undated: Int) throws {
    if undated == 0 { return }
    var errors = StandardStream.errors()
    let noun = undated == 1 ? "undated article" : "undated articles"
    try errors.write(line: "tuireader: \(undated) \(noun) left out; is:undated finds them")
    try errors.flush()
  }

  /// Reports how many stories the articles are, if that is fewer.
  private static func tell(_ sizes: ResultCount) throws {
    if sizes.stories == sizes.articles { return }
    var errors = StandardStream.errors()
    let noun = sizes.stories == 1 ? "story" : "stories"
    try errors.write(line: "tuireader: \(sizes.stories) \(noun) · \(sizes.articles) articles")
    try errors.flush()
  }

  /// `2023-07-31  S. Korean defense minister …  ·  Herald  ·  UZ KR  ·  8a0da1b818449221`
  private static func text(_ row: ArticleRow) -> String {
    let day = row.published.iso.map { String($0.prefix(10)) } ?? "—"
    let mark = row.isBookmarked ? "★" : " "
    let date = padded(day + (row.published.isInferred ? "?" : ""), to: 11)
    let countries = row.countries.map(\.rawValue).joined(separator: " ")
    let title = row.title.isEmpty ? "(no title)" : row.title
    let copies = row.copies.isEmpty ? "" : "+\(row.copies.count)"
    let parts = [title, row.source ?? "", countries, copies, row.id.rawValue].filter { !$0.isEmpty }
    let line = parts.map { TerminalText.sanitised($0) }
    return "\(mark) \(date) " + line.joined(separator: " · ")
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }

  private func object(
    _ row: ArticleRow, query: ArticleQuery, in store: ArticleStore
  ) throws -> JSONValue {
    let parsed = try store.article(row.id)?.parsed
    let copies: [JSONValue.Member] =
      query.isFolded
      ? [.init("copies", .array(row.copies.map { .string($0.id.rawValue) }))] : []
    return .object(
      [
        .init("id", .string(row.id.rawValue)), .init("title", .string(row.title)),
        .init("source", .text(row.source)), .init("published", .text(row.published.iso)),
        .init("countries", .array(row.countries.map { .string($0.rawValue) })),
        .init("snippet", .string(parsed.map { Snippet.text(of: $0, for: query.filter) } ?? "")),
      ] + copies)
  }
}
