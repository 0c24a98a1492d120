import ArgumentParser
import ReaderModel

/// `tuireader bookmark ID…`: marks from scripts.
struct BookmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bookmark", abstract: "Bookmark articles, or take their bookmarks away.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Take the bookmarks away.") var remove = false
  @Argument(help: "The articles' identities, or their beginnings.") var ids: [String]

  func run() throws {
    let store = try archive.openExisting()
    let lookup = ArticleLookup(store: store)
    var isComplete = true
    for prefix in ids {
      if let id = try lookup.id(prefix) {
        try store.setBookmark(id, !remove)
      } else {
        isComplete = false
      }
    }
    if !isComplete { throw ExitStatus.incomplete }
  }
}
