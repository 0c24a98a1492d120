import Archive
import ArgumentParser
import Insight
import ReaderModel
import Text

/// `tuireader check`: finds damage in the archive and repairs it.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find damage in the archive and repair it.",
    discussion: """
      Reads everything and names each piece of damage. --repair saves all readable articles and \
      marks into a fresh file, derives the rest from them, and keeps the damaged file beside it, as \
      archive.sqlite.damaged.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Rebuild a damaged archive from what can be read.") var repair = false
  @Flag(help: "Print a JSON object for each piece of damage.") var json = false

  func run() throws {
    let (damage, articles) = try inspected()
    var output = StandardStream.output()
    for item in damage {
      try output.write(line: json ? Self.object(item).line : Self.text(item))
    }
    if damage.isEmpty, !json { try output.write(line: "ok, \(articles) articles") }
    try output.flush()
    if damage.isEmpty { return }
    guard repair else { throw ExitStatus.incomplete }
    try rebuild()
  }

  /// Returns the damage and the number of articles; an archive that does not open counts as
  /// damaged.
  private func inspected() throws -> ([ArchiveDamage], articles: Int) {
    do {
      let store = try archive.openExisting()
      let bar = ProgressBar()
      defer { bar.clear() }
      let damage = try store.check { bar.show(Self.line($0)) }
      return (damage, damage.isEmpty ? try store.summary().articles : 0)
    } catch StoreError.damaged(_, let detail) {
      return ([ArchiveDamage(.file, detail)], 0)
    }
  }

  /// Rebuilds the archive. Ctrl-C leaves it unchanged until the rebuilt one replaces it.
  private func rebuild() throws {
    let bar = ProgressBar()
    let interruption = Interruption()
    do {
      let (report, keptAs) = try ArchiveRepair(
        path: archive.path, rules: ArchiveOptions.rules()
      ).run { report in
        if interruption.isAsked { throw StoreError.cancelled }
        bar.show(Self.line(report))
      }
      bar.clear()
      try Self.tell(Self.sentences(report) + ["the damaged file is kept as \(keptAs)"])
      if report.unannotated > 0 { try annotate(report.unannotated) { interruption.isAsked } }
      if !report.isWhole { throw ExitStatus.incomplete }
    } catch StoreError.damaged(let path, let detail) {
      bar.clear()
      throw StoreError.cannotOpen(
        path: path, reason: "it can't be rebuilt (\(detail)); restore a backup of it")
    } catch StoreError.cancelled {
      bar.clear()
      try Self.tell(["stopped; the archive is as it was"])
      throw ExitStatus.incomplete
    }
  }

  /// Recomputes annotations that could not be read.
  private func annotate(_ number: Int, isCancelled: () -> Bool) throws {
    do {
      let extractor = try InsightExtractor(dataFolder: DataFolder.locate())
      let report = try archive.openExisting().reannotate(
        with: extractor, isCancelled: isCancelled)
      guard report.isComplete else { throw StoreError.cancelled }
      try Self.tell(["the annotations of \(number) were found anew"])
    } catch {
      try Self.tell([
        "the annotations of \(number) could not be read; 'tuireader reannotate' finds them anew"
      ])
      if case StoreError.cancelled = error { throw ExitStatus.incomplete }
      throw error
    }
  }

  private static func tell(_ sentences: [String]) throws {
    var errors = StandardStream.errors()
    for sentence in sentences {
      try errors.write(line: TerminalText.sanitised("tuireader: " + sentence))
    }
    try errors.flush()
  }

  /// `[=====     ] 43 %  8600 of 20000 articles compared`.
  static func line(_ progress: InspectionProgress) -> String {
    guard progress.total > 0 else { return "looking at the file" }
    if progress.postings > 0, progress.articles == progress.total {
      return "reading the search index, \(progress.postings / 1_000_000) million words"
    }
    return ProgressBar.line(
      share: Double(progress.articles) / Double(progress.total),
      "\(progress.articles) of \(progress.total) articles compared")
  }

  private static func line(_ report: RenewalReport) -> String {
    let counts = "repairing, \(report.articles) articles"
    guard let total = report.total, total > 0 else { return counts }
    return ProgressBar.line(share: Double(report.articles) / Double(total), counts)
  }

  private static func sentences(_ report: RenewalReport) -> [String] {
    var sentences = ["the archive is rebuilt with \(report.articles) articles"]
    if report.lost > 0 {
      sentences.append(
        "the text of \(report.lost) more could not be read; import their files again")
    }
    let names = [
      "bookmark": "bookmarks", "read_mark": "read marks", "tag": "tags", "ruling": "rulings",
    ]
    for table in report.damagedMarks {
      sentences.append("some \(names[table] ?? table) could not be read")
    }
    return sentences
  }

  /// `articles: 3f2a…: its text can't be read`.
  private static func text(_ damage: ArchiveDamage) -> String {
    let parts = [damage.part.rawValue, damage.article?.rawValue].compactMap { $0 }
    return TerminalText.sanitised((parts + [damage.detail]).joined(separator: ": "))
  }

  private static func object(_ damage: ArchiveDamage) -> JSONValue {
    .object([
      .init("part", .string(damage.part.rawValue)),
      .init("article", .text(damage.article?.rawValue)), .init("detail", .string(damage.detail)),
    ])
  }
}
