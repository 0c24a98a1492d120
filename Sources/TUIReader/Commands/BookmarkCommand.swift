import Archive
import ArgumentParser
import ReaderModel

/// `tuireader bookmark ID…`: sets or removes bookmarks, for scripts.
struct BookmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmark", abstract: "Bookmark articles, or take their bookmarks away.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Take the bookmarks away.") var remove = false
  @Flag(help: "Print a JSON object for each article that was marked.") var json = false
  @Argument(help: "The articles' identities, or their beginnings.") var ids: [String]

  func run() throws {
    let store = try archive.openExisting()
    let lookup = ArticleLookup(store: store)
    var isComplete = true
    var output = StandardStream.output()
    for prefix in ids {
      if let id = try lookup.id(prefix) {
        try store.setBookmark(id, !remove)
        if json { try output.write(line: Self.object(id, isBookmarked: !remove).line) }
      } else {
        isComplete = false
      }
    }
    try output.flush()
    if !isComplete { throw ExitStatus.incomplete }
  }

  private static func object(_ id: Article.ID, isBookmarked: Bool) -> JSONValue {
    .object([.init("id", .string(id.rawValue)), .init("bookmarked", .bool(isBookmarked))])
  }
}
