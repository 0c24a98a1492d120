import Archive
import ArgumentParser
import ReaderModel
import Text

/// `tuireader show ID`: prints one article, as text or as a JSON object with all data.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one article.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print everything known about it as a JSON object.") var json = false
  @Flag(help: "Print the earlier editions that later ones replaced, the oldest first.")
  var editions = false
  @Flag(help: "Print one line that cites it: authors, title, source, date, address.")
  var citation = false
  @Argument(help: "The article's identity, or its beginning.") var id: String

  func run() throws {
    let store = try archive.openExisting()
    let found = ArticleLookup(store: store)
    guard let article = try found.id(id).flatMap({ try store.article($0) }) else {
      throw ExitStatus.incomplete
    }
    if editions { return try EditionReport(article: article, store: store, json: json).write() }
    var output = StandardStream.output()
    if citation {
      let citation = try Citation(dataFolder: DataFolder.locate())
      try output.write(line: citation.line(article.parsed))
    } else if json {
      try output.write(line: ArticleJSON.object(article).line)
    } else {
      for line in ArticleText.lines(of: article) { try output.write(line: line) }
      for line in try Self.more(of: article, in: store) { try output.write(line: line) }
    }
    try output.flush()
  }

  /// The other versions of its story, and how many earlier editions there are.
  private static func more(of article: Article, in store: ArticleStore) throws -> [String] {
    let versions = try store.versions(of: article.id).map { row in
      TerminalText.sanitised("\(row.id.rawValue) \(row.source ?? row.title)")
    }
    let editions = try store.editions(of: article.id).count
    return (versions.isEmpty ? [] : ["Same story: " + versions.joined(separator: "; ")])
      + (editions == 0 ? [] : ["Earlier editions: \(editions) (show --editions prints them)"])
  }
}
