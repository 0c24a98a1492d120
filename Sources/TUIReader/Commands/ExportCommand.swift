import ArgumentParser
import ReaderModel

/// `tuireader export [QUERY]`: articles with what was found in them, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles with their annotations.")

  /// How articles are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, markdown
  }

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "How to write them.") var format: Format = .jsonl
  @OptionGroup var query: QueryArgument

  func run() throws {
    let query = try query.query()
    let store = try archive.openExisting()
    var output = StandardStream.output()
    if format == .csv { try output.write(line: ArticleExport.csvHeader) }
    var isEmpty = true
    try store.forEachArticle(matching: query) { article in
      isEmpty = false
      switch format {
      case .jsonl: try output.write(line: ArticleJSON.object(article).line)
      case .csv: try output.write(line: ArticleExport.csvLine(article))
      case .markdown: try output.write(line: ArticleExport.markdown(article))
      }
    }
    try output.flush()
    if isEmpty { throw NothingMatches() }
  }
}
