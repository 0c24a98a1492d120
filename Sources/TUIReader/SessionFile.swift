import Foundation
import Glibc
import ReaderModel
import Text

/// The file in which the session of an archive is kept, in `$XDG_STATE_HOME/tuireader/sessions`.
///
/// A session is a comfort: what can't be read or written is left out without a word.
final class SessionFile {
  /// What stands in the file.
  private struct Content: Codable {
    /// The path of the archive, for people who look.
    var archive: String
    var session: Session
  }

  /// The most bytes of a file that are read.
  private static let mostBytes = 8 << 20

  private let archive: String
  private let url: URL
  private var written: Session?

  /// The file for the archive at an absolute path.
  init(archive: String, environment: [String: String]) {
    self.archive = archive
    let name = String(archive.utf8.reduce(FNV1a.start) { FNV1a.adding($1, to: $0) }, radix: 16)
    url = URL(fileURLWithPath: UserFolder.state.path(environment) + "/sessions/\(name).json")
  }

  /// The session of the last run; nil if there is none.
  func read() -> Session? {
    guard let file = try? FileHandle(forReadingFrom: url),
      let bytes = try? file.read(upToCount: Self.mostBytes),
      let content = try? JSONDecoder().decode(Content.self, from: bytes), content.archive == archive
    else { return nil }
    written = content.session
    return content.session
  }

  /// Writes the session, unless the file has it. The file is replaced as a whole.
  func write(_ session: Session) {
    guard session != written else { return }
    written = session
    guard let bytes = try? JSONEncoder().encode(Content(archive: archive, session: session)) else {
      return
    }
    let folder = url.deletingLastPathComponent()
    try? FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    Self.replace(url.path, with: Array(bytes))
  }

  /// Writes a new file beside the one at `path` and puts it in its place.
  private static func replace(_ path: String, with bytes: [UInt8]) {
    let fresh = path + ".\(getpid())"
    guard let file = fopen(fresh, "w") else { return }
    let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
    if fclose(file) != 0 || !isWhole || rename(fresh, path) != 0 { unlink(fresh) }
  }
}
