import Archive
import ArgumentParser
import ReaderModel

/// `tuireader restore [NUMBER]`: puts deleted articles back.
struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put deleted articles back as they were.",
    discussion: """
      Without a number it undoes the last 'tuireader delete', or the last deletion in the reader. \
      Deleted articles are kept for 30 days. Articles that were imported again stay as they are.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "List what can be put back: number, time, articles.") var list = false
  @Flag(help: "Drop the deletion of the number, or all: they can't be put back any more.")
  var drop = false
  @Flag(help: "Print JSON objects.") var json = false
  @Argument(help: "The number of a deletion; the last one without it.") var number: Int64?

  func run() throws {
    let store = try archive.openExisting()
    let removals = try store.removals()
    if list { return try tell(removals) }
    if drop { return try drop(removals, from: store) }
    let wanted = removals.first { number == nil || $0.id == number }
    guard let removal = wanted else {
      throw number == nil
        ? CommandFailure("nothing was deleted in the last 30 days")
        : CommandFailure("there is no such deletion; 'tuireader restore --list' lists them")
    }
    let bar = ProgressBar()
    let restored = try store.restore(removal.id) { done in
      let share = Double(done) / Double(max(1, removal.articles))
      bar.show(ProgressBar.line(share: share, "\(done) articles"))
    }
    bar.clear()
    var output = StandardStream.output()
    let object = JSONValue.object([.init("restored", .number(restored))])
    try output.write(line: json ? object.line : "restored \(restored)")
    try output.flush()
  }

  /// Drops the deletion of the number, or all.
  private func drop(_ removals: [Removal], from store: ArticleStore) throws {
    let dropped = removals.filter { number == nil || $0.id == number }
    if dropped.isEmpty, number != nil {
      throw CommandFailure("there is no such deletion; 'tuireader restore --list' lists them")
    }
    for removal in dropped { _ = try store.dropRemoval(removal.id) }
    let articles = dropped.reduce(0) { $0 + $1.articles }
    var output = StandardStream.output()
    let object = JSONValue.object([.init("dropped", .number(articles))])
    try output.write(line: json ? object.line : "dropped \(articles)")
    try output.flush()
  }

  private func tell(_ removals: [Removal]) throws {
    var output = StandardStream.output()
    for removal in removals {
      let object = JSONValue.object([
        .init("number", .number(Int(removal.id))),
        .init("made", .text(LocalTime.universal(removal.made))),
        .init("articles", .number(removal.articles)),
      ])
      let articles = removal.articles == 1 ? "1 article" : "\(removal.articles) articles"
      let line = "\(removal.id)\t\(LocalTime.minute(removal.made))\t\(articles)"
      try output.write(line: json ? object.line : line)
    }
    try output.flush()
    if removals.isEmpty { throw NothingMatches() }
  }
}
