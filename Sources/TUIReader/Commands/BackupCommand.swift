import Archive
import ArgumentParser
import Foundation
import ReaderModel

/// `tuireader backup FILE`: writes a consistent copy while the archive is in use.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the archive while it is in use.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Replace the file when there is one.") var force = false
  @Flag(help: "Print the copy's file and size as a JSON object.") var json = false
  @Argument(help: "The copy's file.") var file: String

  func run() throws {
    let store = try archive.openExisting()
    do {
      try store.backup(to: file, replacing: force)
    } catch {
      guard case .exists = error else { throw error }
      throw CommandFailure("\(file) exists already; --force replaces it")
    }
    guard json else { return }
    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    let object = JSONValue.object([
      .init("file", .string(file)), .init("bytes", .number(size ?? 0)),
    ])
    var output = StandardStream.output()
    try output.write(line: object.line)
    try output.flush()
  }
}
