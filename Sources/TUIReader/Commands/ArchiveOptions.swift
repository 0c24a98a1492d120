import ArgumentParser
import Foundation
import ReaderModel

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(help: "The archive's file. (default: $XDG_DATA_HOME/tuireader/archive.sqlite)")
  var archive: String?

  /// The file, made out from the environment where none is given.
  var path: String { archive ?? Self.defaultPath(ProcessInfo.processInfo.environment) }

  /// Opens the archive; makes it when there is none.
  func open() throws(StoreError) -> ArticleStore { try ArticleStore(path: path) }

  /// Opens an archive that is there: a mistyped path must not become an empty one.
  func openExisting() throws(StoreError) -> ArticleStore {
    guard FileManager.default.fileExists(atPath: path) else {
      throw StoreError.cannotOpen(
        path: path, reason: "there is no such file; 'tuireader import' makes it")
    }
    if let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int, size == 0
    {
      throw StoreError.cannotOpen(
        path: path, reason: "it is empty; restore a copy, or let 'tuireader import' fill it")
    }
    return try open()
  }

  /// `$XDG_DATA_HOME/tuireader/archive.sqlite`, with `~/.local/share` for an unset, empty or
  /// relative variable (XDG Base Directory Specification).
  static func defaultPath(_ environment: [String: String]) -> String {
    let folder = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return (folder ?? home + "/.local/share") + "/tuireader/archive.sqlite"
  }
}
