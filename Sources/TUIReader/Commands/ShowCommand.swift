import Archive
import ArgumentParser
import ReaderModel

/// `tuireader show ID`: prints one article, as text or as a JSON object with all data.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one article.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print everything known about it as a JSON object.") var json = false
  @Argument(help: "The article's identity, or its beginning.") var id: String

  func run() throws {
    let store = try archive.openExisting()
    let found = ArticleLookup(store: store)
    guard let article = try found.id(id).flatMap({ try store.article($0) }) else {
      throw ExitStatus.incomplete
    }
    var output = StandardStream.output()
    if json {
      try output.write(line: ArticleJSON.object(article).line)
    } else {
      for line in ArticleText.lines(of: article) { try output.write(line: line) }
    }
    try output.flush()
  }
}
