import Archive
import ArgumentParser
import ReaderModel
import Text

/// `tuireader tag ID… +x -y`: adds tags to articles and takes others away.
struct TagCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Give articles tags, or take tags away.",
    usage: "tuireader tag [ID ...] [--query QUERY] +TAG ... -TAG ... [--json]",
    discussion: """
      +TAG adds a tag, -TAG takes one away: 'tuireader tag 3f9c2a +memo -later'. A tag with blanks \
      goes in quotes, '+reading list'. Tags that differ only in case or accents are one. 'tuireader \
      tags' lists all tags, tag:memo finds the articles.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "Tag all articles that match a query, instead of named ones.") var query: String?
  @Option(
    name: .customLong("add"), help: ArgumentHelp("Add a tag, as +TAG does.", valueName: "tag"))
  var added: [String] = []
  @Option(
    name: .customLong("remove"),
    help: ArgumentHelp("Take a tag away, as -TAG does.", valueName: "tag"))
  var removed: [String] = []
  @Flag(help: "Print a JSON object for each article that changed.") var json = false
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp("Identities or their beginnings; +TAG and -TAG.", valueName: "id|+tag|-tag"))
  var words: [String] = []

  func run() throws {
    let words = words.filter { $0 != "--" }
    if let option = words.first(where: { $0.hasPrefix("--") }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    let adding = try added + tags(words, "+")
    let removing = try removed + tags(words, "-")
    guard !adding.isEmpty || !removing.isEmpty else {
      throw CommandFailure("say which tags: +TAG adds one, -TAG takes one away")
    }
    if let wrong = (adding + removing).first(where: { Tag.name($0) == nil }) {
      throw CommandFailure("a tag needs a letter or a digit; '\(wrong)' has none")
    }
    if let long = (adding + removing).first(where: Tag.isTooLong) {
      throw CommandFailure(
        "a tag has at most \(Tag.longestName) bytes; '\(long.prefix(40))…' is longer")
    }
    let store = try archive.openExisting()
    let (ids, isComplete) = try articles(words.filter { !"+-".contains($0.first ?? "+") }, store)
    let changes = try store.changeTags(of: ids, adding: adding, removing: removing)
    var output = StandardStream.output()
    if json {
      for change in changes {
        let tags = try store.tags(of: change.article)
        try output.write(
          line: JSONValue.object([
            .init("id", .string(change.article.rawValue)),
            .init("tags", .array(tags.map(JSONValue.string))),
          ]).line)
      }
    } else {
      try output.write(line: "changed the tags of \(grouped(changes.count, "article"))")
    }
    try output.flush()
    if !isComplete { throw ExitStatus.incomplete }
  }

  private func tags(_ words: [String], _ sign: Character) throws -> [String] {
    words.filter { $0.first == sign }.map { String($0.dropFirst()) }
  }

  /// The named articles, or those of the query; and whether all of them were found.
  private func articles(
    _ names: [String], _ store: ArticleStore
  ) throws -> (ids: [Article.ID], isComplete: Bool) {
    guard let query else {
      guard !names.isEmpty else {
        throw CommandFailure("name the articles by their identities, or with --query")
      }
      let lookup = ArticleLookup(store: store)
      let ids = try names.compactMap { try lookup.id($0) }
      return (ids, ids.count == names.count)
    }
    guard names.isEmpty else {
      throw CommandFailure("name the articles, or give a query, not both")
    }
    var argument = QueryArgument()
    argument.words = [query]
    let wanted = try argument.query(for: archive)
    let ids = try store.rows(matching: wanted, from: .top, limit: .max).map(\.id)
    if ids.isEmpty { throw NothingMatches(wanted, in: store) }
    return (ids, true)
  }
}
