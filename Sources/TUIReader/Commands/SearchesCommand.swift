import Archive
import ArgumentParser
import ReaderModel

/// `tuireader searches`: lists the saved searches.
struct SearchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "searches",
    abstract: "List the saved searches: name, query, new articles since the last look, all.",
    discussion: """
      'tuireader search --save NAME QUERY' keeps one, 'tuireader search --saved NAME' lists its \
      articles and counts as a look. 'tuireader searches --json' prints them for 'tuireader searches \
      --import FILE' with another archive.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print a JSON object for each search.") var json = false
  @Option(help: ArgumentHelp("Remove the search of this name.", valueName: "name"))
  var remove: [String] = []
  @Option(
    name: .customLong("import"),
    help: ArgumentHelp(
      "Keep the searches of a file that --json printed; - is the standard input.",
      valueName: "file"))
  var file: String?

  func run() throws {
    let store = try archive.openExisting()
    if let file { return try SavedSearchFile(file).keep(in: store) }
    if !remove.isEmpty { return try removeSearches(in: store) }
    let parser = try SearchParser(names: QueryNames(try store.namedQueries()))
    let searches = try store.searches()
    var output = StandardStream.output()
    var lines = ReportLines()
    for search in searches {
      let query: ArticleQuery
      do throws(QueryError) {
        query = try parser.query(search.query, savedAs: search.name)
      } catch {
        lines.fail("\(search.name): can't be read: \(error)")
        continue
      }
      let (new, all) = try store.counts(matching: query, since: search.looked)
      if json {
        try output.write(line: Self.object(search, new: new, all: all).line)
      } else {
        lines.say([search.name, search.query, "\(new) new", "\(all) in all"])
      }
    }
    if searches.isEmpty {
      lines.note("there are no saved searches; 'tuireader search --save NAME QUERY' keeps one")
    }
    try output.flush()
    try lines.finish()
  }

  private func removeSearches(in store: ArticleStore) throws {
    let lookup = try SavedSearchLookup(store)
    let found = try remove.map { try lookup.one($0) }
    var lines = ReportLines()
    for search in found where try store.removeSearch(search.name) {
      lines.say("removed \"\(search.name)\"")
      for other in lookup.namers(of: search.name) {
        lines.note("the search \"\(other)\" names it and can't be read now")
      }
    }
    try lines.finish()
  }

  private static func object(_ search: SavedSearch, new: Int, all: Int) -> JSONValue {
    .object([
      .init("name", .string(search.name)), .init("query", .string(search.query)),
      .init("new", .number(new)), .init("all", .number(all)),
    ])
  }
}
