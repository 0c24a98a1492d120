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
      Takes out the articles that are named, or all that match a query: 'tuireader delete \
      imported:last' undoes an import. They are kept for 30 days, and 'tuireader restore' puts them \
      back as they were. No feed brings them back, an import does, with the tags, notes and marks \
      that they had. On a terminal it asks first; elsewhere it needs --yes.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Delete without asking.") var yes = false
  @Flag(
    name: .customLong("for-good"),
    help: "Keep nothing: neither the articles nor their tags, notes and marks.")
  var isForGood = false
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

  /// The fewest digits by which an article is named, so that a short word is none.
  private static let fewestDigits = 6

  /// The articles of identities; nil if the words are a query. Throws if they may be either.
  private func named(in store: ArticleStore) throws -> [Article.ID]? {
    guard !query.words.isEmpty, query.words.allSatisfy({ $0.allSatisfy(\.isHexDigit) }) else {
      return nil
    }
    var ids: [Article.ID] = []
    for word in query.words {
      guard word.utf8.count >= Self.fewestDigits else {
        throw CommandFailure(
          "is '\(word)' a word or an identity? Write \(Self.fewestDigits) digits of an identity or "
            + "more, or title:\(word), or a query with another condition")
      }
      let found = try store.ids(beginningWith: word, limit: 2)
      // `decade` is a word, too.
      if found.isEmpty, query.words.count == 1, word.allSatisfy(\.isLetter) { return nil }
      guard found.count == 1 else {
        throw CommandFailure(
          found.isEmpty
            ? "the archive has no article \(word)"
            : "more than one article begins with \(word); write more of its identity")
      }
      ids.append(found[0])
    }
    return ids
  }

  /// Deletes what `next` returns until that is empty or comes again, if the user agrees to `count`.
  private func delete(
    _ count: Int, from store: ArticleStore, _ next: () throws -> [Article.ID]
  ) throws {
    guard count > 0 else { throw NothingMatches() }
    let articles = count == 1 ? "1 article" : "\(count) articles"
    guard try yes || isAgreed(articles) else { throw ExitStatus.incomplete }
    var removal: Removal?
    var deleted = 0
    let bar = ProgressBar()
    while deleted < count {
      let ids = try next()
      let before = deleted
      if isForGood {
        deleted += try ids.count { try store.delete($0) }
      } else {
        removal = try store.remove(ids, into: removal, at: FeedFetching.now())
        deleted = removal?.articles ?? 0
      }
      if deleted == before { break }
      bar.show(ProgressBar.line(share: Double(deleted) / Double(count), "\(deleted) articles"))
    }
    bar.clear()
    try tell(deleted, removal)
  }

  private func tell(_ deleted: Int, _ removal: Removal?) throws {
    var output = StandardStream.output()
    let number = removal.map { JSONValue.number(Int($0.id)) } ?? .null
    let object = JSONValue.object([
      .init("deleted", .number(deleted)), .init("removal", number),
    ])
    try output.write(line: json ? object.line : "deleted \(deleted)")
    try output.flush()
    guard removal != nil, !json else { return }
    var errors = StandardStream.errors()
    try errors.write(line: "'tuireader restore' puts them back, for 30 days")
    try errors.flush()
  }

  private var forGood: String { isForGood ? " for good, with their tags and notes" : "" }

  /// Whether the user says yes to deleting `articles`, as in `12 articles`.
  private func isAgreed(_ articles: String) throws -> Bool {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw CommandFailure("this would delete \(articles)\(forGood); --yes does it")
    }
    var errors = StandardStream.errors()
    try errors.write(line: "delete \(articles)\(forGood)? y and Enter do it")
    try errors.flush()
    return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
  }
}
