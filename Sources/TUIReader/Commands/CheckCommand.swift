import ArgumentParser
import ReaderModel

/// `tuireader check`: whether the archive is whole.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Look for damage in the archive.")

  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let store = try archive.openExisting()
    let damage = try store.check()
    var output = StandardStream.output()
    for item in damage {
      try output.write(line: TerminalText.sanitised(Self.text(item)))
    }
    if damage.isEmpty {
      try output.write(line: "ok, \(try store.summary().articles) articles")
    }
    try output.flush()
    if !damage.isEmpty { throw ExitStatus.incomplete }
  }

  /// `articles: 3f2a…: its text can't be read`.
  private static func text(_ damage: ArchiveDamage) -> String {
    ([damage.part.rawValue, damage.article?.rawValue].compactMap { $0 } + [damage.detail])
      .joined(separator: ": ")
  }
}
