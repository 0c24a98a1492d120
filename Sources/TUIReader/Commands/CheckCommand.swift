import ArgumentParser
import ReaderModel

/// `tuireader check`: whether the archive is whole, and how it becomes so again.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for damage in the archive, and repair it.",
    discussion: """
      Reads everything, and names every part that is not as it must be. --repair saves all articles \
      and marks that can be read into a fresh file, finds anew what is derived from them, and keeps \
      the damaged file beside it, as archive.sqlite.damaged.
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

  /// What is damaged, and the number of articles; an archive that does not open is.
  private func inspected() throws -> ([ArchiveDamage], articles: Int) {
    do {
      let store = try archive.openExisting()
      let damage = try store.check()
      return (damage, damage.isEmpty ? try store.summary().articles : 0)
    } catch StoreError.damaged(_, let detail) {
      return ([ArchiveDamage(.file, detail)], 0)
    }
  }

  private func rebuild() throws {
    let bar = ProgressBar()
    let (report, keptAs) = try ArchiveRepair(path: archive.path).run { report in
      bar.show("repairing, \(report.articles) articles")
    }
    bar.clear()
    if report.unannotated > 0 {
      let extractor = try NewsExtractor(dataFolder: DataFolder.locate())
      try archive.openExisting().reannotate(with: extractor)
    }
    var errors = StandardStream.errors()
    for sentence in Self.sentences(report) + ["the damaged file is kept as \(keptAs)"] {
      try errors.write(line: TerminalText.sanitised("tuireader: " + sentence))
    }
    try errors.flush()
    if !report.isWhole { throw ExitStatus.incomplete }
  }

  private static func sentences(_ report: RenewalReport) -> [String] {
    var sentences = ["the archive is rebuilt with \(report.articles) articles"]
    if report.lost > 0 {
      sentences.append(
        "the text of \(report.lost) more could not be read; import their files again")
    }
    if report.unannotated > 0 {
      sentences.append("the annotations of \(report.unannotated) were found anew")
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
