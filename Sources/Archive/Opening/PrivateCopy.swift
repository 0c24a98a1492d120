import Foundation

/// A copy of an archive in a temporary folder, where SQLite can write what it needs for reading.
/// Deleted on deinit.
final class PrivateCopy: Sendable {
  let file: ArchiveFile
  private let folder: String

  /// Copies `original` and its log.
  init(of original: ArchiveFile) throws(StoreError) {
    let files = FileManager.default
    let url = files.temporaryDirectory.appendingPathComponent("tuireader-\(UUID().uuidString)")
    folder = url.path
    file = ArchiveFile(path: url.appendingPathComponent("archive.sqlite").path)
    do {
      try files.createDirectory(
        at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try files.copyItem(atPath: original.path, toPath: file.path)
      if original.hasLog { try files.copyItem(atPath: original.log, toPath: file.log) }
      for path in [file.path, file.log] where files.fileExists(atPath: path) {
        try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      }
    } catch {
      try? files.removeItem(at: url)
      throw .cannotOpen(
        path: original.name,
        reason: "it can't be written, and \(files.temporaryDirectory.path) has no room for a copy")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}
