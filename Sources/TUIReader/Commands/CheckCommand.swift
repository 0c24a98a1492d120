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
      try output.write(line: TerminalText.sanitised("\(item.part): \(item.detail)"))
    }
    if damage.isEmpty {
      try output.write(line: "ok, \(try store.summary().articles) articles")
    }
    try output.flush()
    if !damage.isEmpty { throw ExitStatus.incomplete }
  }
}
