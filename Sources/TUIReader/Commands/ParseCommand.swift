import Archive
import ArgumentParser
import Ingest
import ReaderModel
import Text

/// `tuireader parse PATH…`: shows what an import would make of files.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print what import would make of files, as JSON lines; needs no archive.",
    discussion: """
      Every article is an object in the form of export, with "file" before it. A file or a line that \
      import would refuse is an object with "file" and "error", a subscription one with "feed", \
      "title" and "tags", a search one with "search" and "query".
      """)

  @OptionGroup var options: FormatOptions
  @Argument(help: "Files and folders; - is the standard input.") var paths: [String]

  func validate() throws {
    if paths.isEmpty { throw ValidationError("name a file or a folder to parse") }
  }

  func run() throws {
    let formats = ArticleFormats(
      try PageLexicon(dataFolder: DataFolder.locate()), databases: SQLiteDatabases())
    let parser = FileParser(
      formats: formats, format: options.format.flatMap(formats.named), source: options.source)
    let interruption = Interruption()
    var output = StandardStream.output()
    var errors = StandardStream.errors()
    var isRejected = false
    var identities = RunIdentities()
    try parser.run(paths) {
      interruption.isAsked
    } show: { outcome in
      for object in Self.objects(outcome, &identities) { try output.write(line: object.line) }
      isRejected = isRejected || outcome.isRejected
      for note in (try? outcome.contents.get().notes) ?? [] {
        try errors.write(line: TerminalText.sanitised("\(outcome.file): \(note)"))
      }
    }
    try output.flush()
    try errors.flush()
    if interruption.isAsked || isRejected { throw ExitStatus.incomplete }
  }

  private static func objects(
    _ outcome: FileParser.Outcome, _ identities: inout RunIdentities
  ) -> [JSONValue] {
    let file = JSONValue.Member("file", .string(outcome.file))
    func object(_ error: IngestError) -> JSONValue {
      .object([file, .init("error", .string(error.reason))])
    }
    switch outcome.contents {
    case .failure(let error): return [object(error)]
    case .success(let contents):
      let articles = contents.articles.map { imported -> JSONValue in
        let article = Article(
          id: identities.id(of: imported.parsed), parsed: imported.parsed,
          annotation: .empty, isBookmarked: imported.marks.isBookmarked,
          isRead: imported.marks.isRead, tags: imported.marks.tags)
        guard case .object(let members) = ArticleJSON.object(article) else { return .null }
        return .object([file] + members)
      }
      let feeds = contents.sources.feeds.map { feed -> JSONValue in
        .object([
          file, .init("feed", .string(Subscription.withoutCredentials(feed.url))),
          .init("title", .text(feed.title)), .init("tags", .array(feed.tags.map { .string($0) })),
        ])
      }
      let searches = contents.sources.searches.map { search -> JSONValue in
        .object([
          file, .init("search", .string(search.name)), .init("query", .string(search.query)),
        ])
      }
      return articles + feeds + searches + contents.failures.map(object)
    }
  }
}

extension FileParser.Outcome {
  /// Whether a part of the file could not be read.
  fileprivate var isRejected: Bool { (try? contents.get().failures.isEmpty) != true }
}
