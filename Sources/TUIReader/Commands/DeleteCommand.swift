import Archive
import ArgumentParser
import Glibc
import ReaderModel

/// `tuireader delete QUERY|ID…`: takes articles out of the archive.
struct DeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Take articles out of the archive.",
    discussion: """
      Deletes the articles that are named, or all that match a query, with their earlier editions. \
      Bookmarks, read marks and tags stay, for the case that an article is imported again. On a \
      terminal it asks first; elsewhere it needs --yes.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Delete without asking.") var yes = false
  @Flag(help: "Print the number of deleted articles as a JSON object.") var json = false
  @OptionGroup var query: QueryArgument

  /// Articles to delete before the others are looked for.
  private static let atOnce = 500

  func run() throws {
    let wanted = try query.query(for: archive)
    guard wanted.filter != .all else {
      throw CommandFailure("name the articles to delete: by a query, or by their identities")
    }
    let store = try archive.openExisting()
    if let ids = try named(in: store) { return try delete(ids.count, from: store) { ids } }
    try delete(store.count(matching: wanted), from: store) {
      try store.rows(matching: wanted, from: .top, limit: Self.atOnce).map(\.id)
    }
  }

  /// The articles of identities; nil if the words are a query.
  private func named(in store: ArticleStore) throws -> [Article.ID]? {
    var ids: [Article.ID] = []
    for word in query.words {
      guard word.utf8.count >= 6, word.allSatisfy(\.isHexDigit) else { return nil }
      let found = try store.ids(beginningWith: word, limit: 2)
      guard found.count == 1 else { return nil }
      ids.append(found[0])
    }
    return ids.isEmpty ? nil : ids
  }

  /// Deletes what `next` returns until that is empty or comes again, if the user agrees to `count`.
  private func delete(
    _ count: Int, from store: ArticleStore, _ next: () throws -> [Article.ID]
  ) throws {
    guard count > 0 else { throw NothingMatches() }
    let articles = count == 1 ? "1 article" : "\(count) articles"
    guard try yes || isAgreed(articles) else { throw ExitStatus.incomplete }
    var deleted = 0
    while deleted < count {
      let done = try next().count { try store.delete($0) }
      if done == 0 { break }
      deleted += done
    }
    var output = StandardStream.output()
    let object = JSONValue.object([.init("deleted", .number(deleted))])
    try output.write(line: json ? object.line : "deleted \(deleted)")
    try output.flush()
  }

  /// Whether the user says yes to deleting `articles`, as in `12 articles`.
  private func isAgreed(_ articles: String) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw CommandFailure("this would delete \(articles); --yes does it")
    }
    var errors = StandardStream.errors()
    try errors.write(line: "delete \(articles)? y and Enter do it")
    try errors.flush()
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
