import ArgumentParser
import ReaderModel

/// `tuireader backup FILE`: a consistent copy, while the archive is in use.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the archive while it is in use.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Replace the file when there is one.") var force = false
  @Argument(help: "The copy's file.") var file: String

  func run() throws { try archive.openExisting().backup(to: file, replacing: force) }
}
