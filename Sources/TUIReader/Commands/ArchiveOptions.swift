import ArgumentParser
import Foundation
import Glibc
import Archive
import ReaderModel

/// The option for the archive's file.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The archive's file. (default: $XDG_DATA_HOME/tuireader/archive.sqlite)", valueName: "path"))
  var archive: String?

  /// The archive's path; by default derived from the environment.
  var path: String { archive ?? Self.defaultPath(ProcessInfo.processInfo.environment) }

  /// Opens the archive; creates it if it is missing. Shows progress while an archive of an earlier
  /// version is rewritten.
  func open() throws -> ArticleStore {
    let bar = ProgressBar()
    var isShown = false
    defer { if isShown { bar.clear() } }
    return try ArticleStore(path: path, rules: Self.rules()) { report in
      isShown = true
      let counts = "renewing the archive for this version, \(report.articles) articles"
      let share = report.total.map { Double(report.articles) / Double(max($0, 1)) }
      bar.show(share.map { ProgressBar.line(share: $0, counts) } ?? counts)
    }
  }

  /// Loads the rules that decide which names mean the same.
  static func rules() throws -> IdentityRules {
    try IdentityRules(dataFolder: DataFolder.locate())
  }

  /// Opens an existing archive, so that a mistyped path doesn't create an empty one.
  func openExisting() throws -> ArticleStore {
    var status = stat()
    if stat(path, &status) != 0, errno == ENOENT {
      throw StoreError.cannotOpen(
        path: path, reason: "there is no such file; 'tuireader import' makes it")
    }
    if status.st_mode & S_IFMT == S_IFREG, status.st_size == 0 {
      throw StoreError.cannotOpen(
        path: path, reason: "it is empty; restore a copy, or let 'tuireader import' fill it")
    }
    return try open()
  }

  /// `$XDG_DATA_HOME/tuireader/archive.sqlite`.
  static func defaultPath(_ environment: [String: String]) -> String {
    UserFolder.data.path(environment) + "/archive.sqlite"
  }
}
